import type { Land } from '../domain/geometry';
import type { ZoneShape } from '../domain/zone';
import type { HeldUnit } from './land-units';
import type { SplitLand } from './split-by-holder';
import { splitLand } from './split-land';

/** A unit split by who holds it, as parcels are made of it; `zone` is null outside every zone. */
export type CutUnit = HeldUnit & { readonly zone?: string | null };

function hasLand({ russia, ukraine }: SplitLand): boolean {
  return russia !== null || ukraine !== null;
}

function splitBy(
  { russia, ukraine }: SplitLand,
  zone: Land,
): readonly [inside: SplitLand, outside: SplitLand] {
  const [one, other] = [russia && splitLand(russia, zone), ukraine && splitLand(ukraine, zone)];
  return [
    { russia: one && one.inside, ukraine: other && other.inside },
    { russia: one && one.outside, ukraine: other && other.outside },
  ];
}

/**
 * Units cut again by zones that the reader has drawn; together they are the same land. Where zones overlap, the first
 * has it. Units that no zone meets keep their land as it is.
 * @param zones valid polygons, `[lon, lat]` in degrees
 */
export function cutByZones(units: readonly HeldUnit[], zones: readonly ZoneShape[]): CutUnit[] {
  return units.flatMap((unit) => {
    let rest: SplitLand = unit.split;
    const pieces: CutUnit[] = [];
    for (const { id, geometry } of zones) {
      const [split, outside] = splitBy(rest, geometry);
      if (!hasLand(split)) continue;
      pieces.push({ ...unit, id: `${unit.id}/${id}`, zone: id, split });
      rest = outside;
    }
    return hasLand(rest) ? [...pieces, { ...unit, zone: null, split: rest }] : pieces;
  });
}
