import type { Control, Holder } from '../domain/control';
import type { Land } from '../domain/geometry';
import type { PlaceId } from '../domain/parcel';
import type { Region, RegionId } from '../domain/region';
import { boundingBox } from './bounding-box';
import { intersectLand, subtractLand, TURF_ENGINE, type OverlayEngine } from './overlay';
import { splitByHolder, type LandUnit, type SplitLand } from './split-by-holder';

/** A place that texts name apart: the part of one region inside an outline. */
export interface NamedPlace {
  readonly id: PlaceId;
  readonly region: RegionId;
  readonly outline: Land;
}

/** A region, or the part of it that a place or an earlier line sets apart. */
export interface RegionUnit extends LandUnit {
  readonly region: RegionId;
  readonly place?: PlaceId;
  readonly heldOnBaseline?: Holder;
}

/** A unit and who holds which part of it. */
export interface HeldUnit extends RegionUnit {
  readonly split: SplitLand;
  /** The line is itself the baseline: who holds land is who held it, wherever the line's error puts it. */
  readonly isBaseline?: boolean;
}

function unitOf(base: Omit<RegionUnit, 'bbox' | 'land'>, land: Land | null): RegionUnit[] {
  return land ? [{ ...base, land, bbox: boundingBox(land) }] : [];
}

function cutByPlace(region: Region, places: readonly NamedPlace[]): RegionUnit[] {
  const place = places.find((candidate) => candidate.region === region.id);
  if (!place) return unitOf({ id: region.id, region: region.id }, region.land);
  const ids = [region.id, place.id] as const;
  return [
    ...unitOf(
      { id: `${region.id}/${place.id}`, region: region.id, place: place.id },
      intersectLand(region.land, place.outline, ids),
    ),
    ...unitOf({ id: region.id, region: region.id }, subtractLand(region.land, place.outline, ids)),
  ];
}

function cutByBaseline(unit: RegionUnit, baseline: Control): RegionUnit[] {
  const { russia, ukraine } = splitByHolder(unit, baseline.heldByRussia);
  const id = (holder: Holder): string => `${unit.id}/${baseline.asOf}-${holder}`;
  return [
    ...unitOf({ ...unit, id: id('russia'), heldOnBaseline: 'russia' }, russia),
    ...unitOf({ ...unit, id: id('ukraine'), heldOnBaseline: 'ukraine' }, ukraine),
  ];
}

/**
 * Regions, cut by named places and by an earlier line where one is given, each split by who holds it.
 * @throws GeometryError naming the unit whose overlay failed
 */
export function splitUnits(
  regions: readonly Region[],
  control: Control,
  places: readonly NamedPlace[],
  baseline: Control | null,
  engine: OverlayEngine = TURF_ENGINE,
): HeldUnit[] {
  const heldBox = boundingBox(control.heldByRussia);
  return regions
    .flatMap((region) => cutByPlace(region, places))
    .flatMap((unit) => (baseline ? cutByBaseline(unit, baseline) : [unit]))
    .map((unit) => ({
      ...unit,
      split: splitByHolder(unit, control.heldByRussia, heldBox, engine),
    }));
}
