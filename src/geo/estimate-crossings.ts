import type { Position } from 'geojson';

// Tests of one edge against another that may be spent: a tenth of a second.
const MOST_TESTS = 3e7;
const MOST_SAMPLES = 256;

function side(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}

/**
 * About how often the edges of some rings cross one another, and those of one ring lie on one another: an even sample of edges is tested against all. Cleaning
 * takes time and memory with the number of crossings, which can be the square of the number of edges.
 * @param rings closed rings of `[lon, lat]` in degrees
 */
export function estimateCrossings(rings: readonly (readonly Position[])[]): number {
  const flat: number[] = [];
  const owners: number[] = [];
  for (const [owner, ring] of rings.entries()) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1]!;
      const [bx = 0, by = 0] = ring[i]!;
      flat.push(ax, ay, bx, by);
      owners.push(owner);
    }
  }
  const edges = Float64Array.from(flat);
  const count = edges.length / 4;
  if (count === 0) return 0;
  const samples = Math.max(1, Math.min(count, MOST_SAMPLES, Math.floor(MOST_TESTS / count)));
  let crossings = 0;
  for (let k = 0; k < samples; k++) {
    crossings += crossingsOf(edges, owners, 4 * Math.floor((k * count) / samples));
  }
  // Each crossing is of two edges.
  return ((crossings / samples) * count) / 2;
}

/** How many edges cross the one that begins at `at`, or are of its ring and lie on it; a common end is no crossing. */
function crossingsOf(edges: Float64Array, owners: readonly number[], at: number): number {
  const ax = edges[at]!;
  const ay = edges[at + 1]!;
  const bx = edges[at + 2]!;
  const by = edges[at + 3]!;
  const [west, east] = ax < bx ? [ax, bx] : [bx, ax];
  const [south, north] = ay < by ? [ay, by] : [by, ay];
  let crossings = 0;
  for (let i = 0; i < edges.length; i += 4) {
    const cx = edges[i]!;
    const cy = edges[i + 1]!;
    const dx = edges[i + 2]!;
    const dy = edges[i + 3]!;
    if ((cx < west && dx < west) || (cx > east && dx > east)) continue;
    if ((cy < south && dy < south) || (cy > north && dy > north)) continue;
    const fromC = side(ax, ay, bx, by, cx, cy);
    const fromD = side(ax, ay, bx, by, dx, dy);
    if (fromC === 0 && fromD === 0) {
      // Neighbours have a border in common, but no outline goes the same way again and again.
      const isLonger =
        Math.max(west, Math.min(cx, dx)) < Math.min(east, Math.max(cx, dx)) ||
        Math.max(south, Math.min(cy, dy)) < Math.min(north, Math.max(cy, dy));
      if (i !== at && isLonger && owners[i / 4] === owners[at / 4]) crossings++;
      continue;
    }
    const apart = fromC * fromD < 0;
    if (apart && side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0) crossings++;
  }
  return crossings;
}
