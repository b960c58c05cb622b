import type { Land } from '../domain/geometry';
import { areaToLatitudeKm2, meanAlongEdgeKm2 } from './area';
import { edgeList, type EdgeList } from './edge-list';
import { ECCENTRICITY_SQUARED, RADIANS_PER_DEGREE, SEMI_MINOR_M } from './ellipsoid';

/*
 * Areas that lands share, without their intersections. The method is W. R. Franklin's (1990, "Calculating map overlay
 * polygons' areas without explicitly calculating the polygons"), in another form: land is the sum of the strips below
 * its edges, each with its sign; so what two lands share is the sum over pairs of edges of what two strips share, which
 * is the strip below the lower of the two edges. Linear in each boundary, and nothing in it can fail.
 */

// Width of the columns that edges are sorted into, degrees.
const COLUMN_DEGREES = 0.005;

// The area function is tabulated with two derivatives, for the latitudes where land is measured. From the nearest node
// the third derivative leaves less than 1e-15 of the value.
const SOUTHERNMOST = 42;
const NORTHERNMOST = 54;
const NODES_PER_DEGREE = 1000;

/** Derivative of the area function, km² per radian of longitude and degree of latitude; Snyder (1987), eq. 3-11. */
function slopeKm2(lat: number): number {
  const phi = lat * RADIANS_PER_DEGREE;
  const w2 = 1 - ECCENTRICITY_SQUARED * Math.sin(phi) ** 2;
  return ((SEMI_MINOR_M / 1000) ** 2 * Math.cos(phi) * RADIANS_PER_DEGREE) / w2 ** 2;
}

function tabulate(): Float64Array {
  const count = (NORTHERNMOST - SOUTHERNMOST) * NODES_PER_DEGREE + 1;
  const nodes = new Float64Array(3 * count);
  for (let i = 0; i < count; i++) {
    const lat = SOUTHERNMOST + i / NODES_PER_DEGREE;
    nodes[3 * i] = areaToLatitudeKm2(lat);
    nodes[3 * i + 1] = slopeKm2(lat);
    nodes[3 * i + 2] = (slopeKm2(lat + 0.01) - slopeKm2(lat - 0.01)) / 0.02;
  }
  return nodes;
}

const NODES = tabulate();

/** Mean of the area function, km² per radian of longitude, along an edge between two latitudes in degrees. */
function meanKm2(from: number, to: number): number {
  const middle = (from + to) / 2;
  if (!(middle >= SOUTHERNMOST && middle <= NORTHERNMOST)) return meanAlongEdgeKm2(from, to);
  const node = Math.round((middle - SOUTHERNMOST) * NODES_PER_DEGREE);
  const off = middle - SOUTHERNMOST - node / NODES_PER_DEGREE;
  const height = to - from;
  const curve = NODES[3 * node + 2]!;
  // Exact for the parabola through the middle; edges are short enough for that (`edge-list.ts`).
  return (
    NODES[3 * node]! +
    off * (NODES[3 * node + 1]! + (off * curve) / 2) +
    (height * height * curve) / 24
  );
}

/** Lands whose edges are sorted into columns, to be measured against other land again and again. */
export interface ColumnedLands {
  readonly lands: number;
  readonly edges: EdgeList;
  readonly west: number;
  readonly columns: number;
  /** The first column of each edge. */
  readonly firsts: Int32Array;
  /** Where each column's edges begin among `members`. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

function columnOf(west: number, lon: number): number {
  return Math.floor((lon - west) / COLUMN_DEGREES);
}

/** Prepares lands to be measured against others. @param lands valid polygons, `[lon, lat]` in degrees */
export function columnedLands(lands: readonly Land[]): ColumnedLands {
  const edges = edgeList(lands);
  let west = Infinity;
  let east = -Infinity;
  for (let i = 0; i < edges.count; i++) {
    west = Math.min(west, edges.x0[i]!);
    east = Math.max(east, edges.x1[i]!);
  }
  const columns = edges.count ? columnOf(west, east) + 1 : 0;
  const firsts = Int32Array.from(edges.x0, (x) => columnOf(west, x));
  const lasts = Int32Array.from(edges.x1, (x) => columnOf(west, x));
  const starts = new Int32Array(columns + 1);
  firsts.forEach((first, i) => {
    for (let c = first; c <= lasts[i]!; c++) starts[c + 1]!++;
  });
  for (let c = 0; c < columns; c++) starts[c + 1]! += starts[c]!;
  const members = new Int32Array(starts[columns] ?? 0);
  const next = starts.slice();
  firsts.forEach((first, i) => {
    for (let c = first; c <= lasts[i]!; c++) members[next[c]!++] = i;
  });
  return { lands: lands.length, edges, west, columns, firsts, starts, members };
}

/** Area below the lower of two edges where both are, km² per radian of longitude times degrees of longitude. */
function belowBoth(a: EdgeList, i: number, b: EdgeList, k: number): number {
  const [ax0, ay0, ax1] = [a.x0[i]!, a.y0[i]!, a.x1[i]!];
  const [bx0, by0, bx1] = [b.x0[k]!, b.y0[k]!, b.x1[k]!];
  const left = ax0 > bx0 ? ax0 : bx0;
  const right = ax1 < bx1 ? ax1 : bx1;
  if (right <= left) return 0;
  const slopeA = a.slope[i]!;
  const slopeB = b.slope[k]!;
  const aLeft = ay0 + slopeA * (left - ax0);
  const bLeft = by0 + slopeB * (left - bx0);
  const aRight = ay0 + slopeA * (right - ax0);
  const bRight = by0 + slopeB * (right - bx0);
  const width = right - left;
  const [gapLeft, gapRight] = [aLeft - bLeft, aRight - bRight];
  if (gapLeft >= 0 && gapRight >= 0) return width * meanKm2(bLeft, bRight);
  if (gapLeft <= 0 && gapRight <= 0) return width * meanKm2(aLeft, aRight);
  const t = gapLeft / (gapLeft - gapRight);
  const crossing = aLeft + (aRight - aLeft) * t;
  return gapLeft < 0
    ? width * (t * meanKm2(aLeft, crossing) + (1 - t) * meanKm2(crossing, bRight))
    : width * (t * meanKm2(bLeft, crossing) + (1 - t) * meanKm2(crossing, aRight));
}

/**
 * Area that each of some lands shares with another land, km² on the WGS84 ellipsoid, as `areaKm2` of the intersection
 * would have it.
 * @param other valid polygons, `[lon, lat]` in degrees
 * @returns one number for each land, in their order
 */
export function sharedAreasKm2(lands: ColumnedLands, other: Land): Float64Array {
  return areasOfEdges(lands, edgeList([other]));
}

/** What some edges of other land add to the areas that lands share with it, km²; linear in the edges' signs. */
export function areasOfEdges(lands: ColumnedLands, held: EdgeList): Float64Array {
  const { edges, west, columns, firsts, starts, members } = lands;
  const areas = new Float64Array(lands.lands);
  for (let k = 0; k < held.count; k++) {
    const first = Math.max(0, columnOf(west, held.x0[k]!));
    const last = Math.min(columns - 1, columnOf(west, held.x1[k]!));
    for (let c = first; c <= last; c++) {
      for (let m = starts[c]!; m < starts[c + 1]!; m++) {
        const i = members[m]!;
        // A pair that shares several columns is taken in the first of them.
        if (c > first && firsts[i]! < c) continue;
        areas[edges.owner[i]!]! += edges.sign[i]! * held.sign[k]! * belowBoth(edges, i, held, k);
      }
    }
  }
  return areas.map((sum) => sum * RADIANS_PER_DEGREE);
}

const prepared = new WeakMap<object, ColumnedLands>();

/** The area of other land within each of some regions, km²; the regions are prepared once and kept. */
export function areasByRegionKm2(
  regions: readonly { readonly land: Land }[],
  other: Land,
): Float64Array {
  let lands = prepared.get(regions);
  if (!lands) {
    lands = columnedLands(regions.map(({ land }) => land));
    prepared.set(regions, lands);
  }
  return sharedAreasKm2(lands, other);
}
