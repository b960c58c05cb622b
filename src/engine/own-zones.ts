import type { Position } from 'geojson';
import type { Geodata } from '../domain/geodata';
import { polygonsOf, type Land } from '../domain/geometry';
import type { ParcelSet } from '../domain/parcel';
import type { ProposalFile } from '../domain/proposal-file';
import type { CheckedZone, WantedShape } from '../domain/zone';
import { bufferLines } from '../geo/buffer-lines';
import { intersectOnGrid, uniteOnGrid } from '../geo/grid-overlay';
import { snapPosition } from '../geo/snap-position';
import { checkZone } from '../import/check-zone';
import { PROPOSALS } from '../proposals/catalogue';
import { isProposalLike, parseProposalJson, readProposalFile } from '../import/read-proposal-file';

/** Parcels without their shapes: all that figures need, and little to hand over. */
export function withoutShapes(set: ParcelSet): ParcelSet {
  const { pullbackEdges: _, ...rest } = set;
  return {
    ...rest,
    contactLine: [],
    parcels: set.parcels.map((parcel) => ({ ...parcel, land: null })),
  };
}

/** Checks a shape that the reader has drawn or typed. */
export function checkDrawn(geometry: unknown, { regions }: Geodata): CheckedZone {
  return checkZone(geometry, 'outline', 'zone', regions);
}

/**
 * Land that one side holds of a region, or what of it lies within a distance of the line of contact; null where there
 * is none.
 * @param set parcels of the line of contact
 */
export function makeShape(wanted: WantedShape, set: ParcelSet): Land | null {
  const lands = set.parcels.flatMap(({ region, holder, land }) =>
    land && region === wanted.region && holder === wanted.holder ? [land] : [],
  );
  const [first, ...others] = lands;
  if (!first) return null;
  const all = others.reduce<Land | null>((sum, land) => sum && uniteOnGrid(sum, land), first);
  if (wanted.bandKm === null || !all) return all;
  // All of the line, since it can run on the region's own border.
  const near = bufferLines(set.contactLine, wanted.bandKm);
  return near && intersectOnGrid(all, near);
}

/**
 * Positions moved onto the nearest border of a region or the line of contact, where one is near.
 * @param positions `[lon, lat]` in degrees
 */
export function snapAll(
  positions: readonly Position[],
  withinKm: number,
  set: ParcelSet,
  { regions }: Geodata,
): Position[] {
  const borders = regions.flatMap(({ land }) => polygonsOf(land).flat());
  const lines = [...set.contactLine, ...borders];
  return positions.map((position) => snapPosition(position, lines, withinKm) ?? position);
}

/**
 * A proposal file, or null where the file is something else, as a map is.
 * @throws InputError that says what is wrong with the proposal
 */
export function readOwnFile(
  bytes: Uint8Array,
  name: string,
  { regions }: Geodata,
): ProposalFile | null {
  let input: unknown;
  try {
    input = parseProposalJson(bytes, name);
  } catch {
    return null;
  }
  return isProposalLike(input) ? readProposalFile(input, name, regions, PROPOSALS) : null;
}
