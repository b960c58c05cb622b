import type { Position } from 'geojson';

/** Longer edges than this are cut, degrees: straight in longitude and latitude, they bend in other projections. */
const LONGEST = 0.5;

/** A line or ring with points added along its long edges. */
export function densify(line: readonly Position[]): Position[] {
  return line.flatMap((to, at) => {
    const from = line[at - 1];
    if (!from) return [to];
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [from, to];
    const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / LONGEST));
    return Array.from({ length: steps }, (_, step): Position => {
      const part = (step + 1) / steps;
      return part === 1 ? to : [x1 + part * (x2 - x1), y1 + part * (y2 - y1)];
    });
  });
}
