import { polygonsOf, type Land, type Lines } from '../domain/geometry';
import {
  Clipper64,
  ClipType,
  complete,
  FillRule,
  PolyTree64,
  ringsOf,
  type Paths64,
} from './clipper';

const STEPS_PER_DEGREE = 1e10;

function toPaths(lines: Lines): Paths64 {
  return lines.map((line) =>
    line.map(([lon = 0, lat = 0]) => ({
      x: Math.round(lon * STEPS_PER_DEGREE),
      y: Math.round(lat * STEPS_PER_DEGREE),
    })),
  );
}

/**
 * The stretches of lines inside land, cut where they cross its border.
 * @param lines line strings of `[lon, lat]` in degrees
 * @param land valid polygons
 */
export function clipLines(lines: Lines, land: Land): Lines {
  const clipper = new Clipper64();
  clipper.addOpenSubject(toPaths(lines));
  clipper.addClip(ringsOf(toPaths(polygonsOf(land).flat())));
  const inside: Paths64 = [];
  complete(() =>
    clipper.execute(ClipType.Intersection, FillRule.EvenOdd, new PolyTree64(), inside),
  );
  return inside.map((path) => path.map(({ x, y }) => [x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]));
}
