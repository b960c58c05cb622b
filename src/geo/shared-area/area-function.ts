import { areaToLatitudeKm2, meanAlongEdgeKm2 } from '../area';
import { ECCENTRICITY_SQUARED, RADIANS_PER_DEGREE, SEMI_MINOR_M } from '../ellipsoid';

// The area function is tabulated with two derivatives, for the latitudes where land is measured. From the nearest node
// the third derivative leaves less than 1e-15 of the value.
const SOUTHERNMOST = 42;
const NORTHERNMOST = 54;
const NODES_PER_DEGREE = 1000;
// Edges no higher than this have the mean of a parabola through their middle, to the last digit.
const HIGHEST_EDGE_DEGREES = 0.25;

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

/** `meanAlongEdgeKm2`, looked up: mean of the area function along an edge between two latitudes (degrees), km² per radian. */
export function meanKm2(from: number, to: number): number {
  const middle = (from + to) / 2;
  const height = to - from;
  if (
    !(middle >= SOUTHERNMOST && middle <= NORTHERNMOST) ||
    height > HIGHEST_EDGE_DEGREES ||
    height < -HIGHEST_EDGE_DEGREES
  ) {
    return meanAlongEdgeKm2(from, to);
  }
  const node = Math.round((middle - SOUTHERNMOST) * NODES_PER_DEGREE);
  const off = middle - SOUTHERNMOST - node / NODES_PER_DEGREE;
  const curve = NODES[3 * node + 2]!;
  return (
    NODES[3 * node]! +
    off * (NODES[3 * node + 1]! + (off * curve) / 2) +
    (height * height * curve) / 24
  );
}
