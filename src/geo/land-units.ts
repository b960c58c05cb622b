import type { Day } from '../domain/day';
import type { HeldPart, Holder } from '../domain/control';
import type { Land } from '../domain/geometry';
import type { PlaceId } from '../domain/parcel';
import type { Region, RegionId } from '../domain/region';
import { splitByHolder, type SplitLand } from './split-by-holder';
import { splitLand } from './split-land';

/** A place that texts name apart: the part of one region inside an outline. */
export interface NamedPlace {
  readonly id: PlaceId;
  readonly region: RegionId;
  readonly outline: Land;
}

interface UnitFacts {
  readonly id: string;
  readonly region: RegionId;
  readonly place?: PlaceId;
  readonly heldOnBaseline?: Holder;
}

/** A region, or the part of it that a place or an earlier line sets apart. */
export interface RegionUnit extends UnitFacts {
  readonly land: Land;
}

/** A unit and who holds which part of it. */
export interface HeldUnit extends UnitFacts {
  readonly split: SplitLand;
  /** The line is itself the baseline: who holds land is who held it, wherever the line's error puts it. */
  readonly isBaseline?: boolean;
}

/** Cuts lands of one region by the place in it, if there is one: the place's own first. */
function cutByPlace<Piece extends { readonly region: RegionId; readonly land: Land }>(
  pieces: readonly Piece[],
  places: readonly NamedPlace[],
): (Piece & { readonly place?: PlaceId })[] {
  const place = places.find(({ region }) => region === pieces[0]?.region);
  if (!place) return [...pieces];
  const parts = pieces.map((piece) => ({ piece, ...splitLand(piece.land, place.outline) }));
  return [
    ...parts.flatMap(({ piece, inside }) =>
      inside ? [{ ...piece, place: place.id, land: inside }] : [],
    ),
    ...parts.flatMap(({ piece, outside }) => (outside ? [{ ...piece, land: outside }] : [])),
  ];
}

function unitId(region: RegionId, place: PlaceId | undefined): string {
  return place ? `${region}/${place}` : region;
}

function byRegion(parts: readonly HeldPart[]): HeldPart[][] {
  const groups = new Map<RegionId, HeldPart[]>();
  for (const part of parts) groups.set(part.region, [...(groups.get(part.region) ?? []), part]);
  return [...groups.values()];
}

/** Regions as units, cut by named places. */
export function regionUnits(
  regions: readonly Region[],
  places: readonly NamedPlace[],
): RegionUnit[] {
  return regions
    .flatMap(({ id, land }) => cutByPlace([{ region: id, land }], places))
    .map((piece) => ({ ...piece, id: unitId(piece.region, piece.place) }));
}

/**
 * Regions as units, cut by named places and by who held them on an earlier day.
 * @param parts of all regions by who held them on that day
 */
export function unitsOnBaseline(
  parts: readonly HeldPart[],
  places: readonly NamedPlace[],
  baseline: Day,
): RegionUnit[] {
  return byRegion(parts)
    .flatMap((pieces) => cutByPlace(pieces, places))
    .map(({ region, place, land, holders }) => ({
      id: `${unitId(region, place)}/${baseline}-${holders[0]!}`,
      region,
      ...(place && { place }),
      heldOnBaseline: holders[0]!,
      land,
    }));
}

/**
 * Units of a built-in day, split by who holds them, without any overlay.
 * @param parts of all regions by who held them on the baseline, where there is one, and on that day
 */
export function heldUnits(
  parts: readonly HeldPart[],
  places: readonly NamedPlace[],
  baseline: Day | null,
): HeldUnit[] {
  return byRegion(parts).flatMap((own) => {
    const pieces = cutByPlace(own, places);
    const units = new Map<string, HeldUnit>();
    for (const { region, place, holders, land } of pieces) {
      const heldOnBaseline = baseline === null ? undefined : holders[0]!;
      const id = `${unitId(region, place)}${heldOnBaseline ? `/${baseline}-${heldOnBaseline}` : ''}`;
      const split = units.get(id)?.split ?? { russia: null, ukraine: null };
      units.set(id, {
        id,
        region,
        ...(place && { place }),
        ...(heldOnBaseline && { heldOnBaseline }),
        split: { ...split, [holders.at(-1)!]: land },
      });
    }
    return [...units.values()];
  });
}

/** Units, each split by who holds it. */
export function splitUnits(units: readonly RegionUnit[], heldByRussia: Land): HeldUnit[] {
  return units.map(({ land, ...facts }) => ({
    ...facts,
    split: splitByHolder(land, heldByRussia),
  }));
}
