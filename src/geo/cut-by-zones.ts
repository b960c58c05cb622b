import type { Land } from '../domain/geometry';
import type { ZoneShape } from '../domain/zone';
import { boundingBox, boxesMeet } from './bounding-box';
import { intersectOnGrid, subtractOnGrid } from './grid-overlay';
import type { HeldUnit } from './land-units';
import type { SplitLand } from './split-by-holder';

/** A unit split by who holds it, as parcels are made of it; `zone` is null outside every zone. */
export type CutUnit = Omit<HeldUnit, 'land' | 'bbox'> & { readonly zone?: string | null };

function mapSides({ russia, ukraine }: SplitLand, change: (land: Land) => Land | null): SplitLand {
  return { russia: russia && change(russia), ukraine: ukraine && change(ukraine) };
}

function hasLand({ russia, ukraine }: SplitLand): boolean {
  return russia !== null || ukraine !== null;
}

function splitBy(split: SplitLand, zone: Land): [inside: SplitLand, outside: SplitLand] {
  const box = boundingBox(zone);
  const meets = (land: Land): boolean => boxesMeet(boundingBox(land), box);
  return [
    mapSides(split, (land) => (meets(land) ? intersectOnGrid(land, zone) : null)),
    mapSides(split, (land) => (meets(land) ? subtractOnGrid(land, zone) : land)),
  ];
}

/**
 * Units cut again by zones that the reader has drawn; together they are the same land. Where zones overlap, the first
 * has it. Units that no zone meets keep their land as it is.
 * @param zones valid polygons, `[lon, lat]` in degrees
 */
export function cutByZones(units: readonly HeldUnit[], zones: readonly ZoneShape[]): CutUnit[] {
  return units.flatMap((unit) => {
    const { land: _land, bbox, ...whole } = unit;
    let rest: SplitLand = unit.split;
    const pieces: CutUnit[] = [];
    for (const { id, geometry } of zones) {
      if (!boxesMeet(bbox, boundingBox(geometry))) continue;
      const [split, outside] = splitBy(rest, geometry);
      if (!hasLand(split)) continue;
      pieces.push({ ...whole, id: `${unit.id}/${id}`, zone: id, split });
      rest = outside;
    }
    return hasLand(rest) ? [...pieces, { ...whole, zone: null, split: rest }] : pieces;
  });
}
