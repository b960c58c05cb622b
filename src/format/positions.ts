/** Which of two numbers comes first where positions are written as text. */
export type PositionOrder = 'latLon' | 'lonLat';

/** A line of text that is no position, numbered from one. */
export interface BadLine {
  readonly line: number;
  readonly reason: 'not-two-numbers' | 'out-of-range' | 'outside-ukraine';
}

export interface ReadPositions {
  /** `[lon, lat]` in degrees, whichever order they were written in, to a metre. */
  readonly positions: readonly (readonly [lon: number, lat: number])[];
  readonly bad: readonly BadLine[];
}

// A few degrees around Ukraine; a corner out there is a slip, since the page shows nothing of it.
const [WEST, SOUTH, EAST, NORTH] = [19, 41, 44, 55];

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

function numbersOf(text: string): number[] | null {
  // A whole number of degrees whose sign alone stands before a number may have its minutes there: 48° 30.
  if (/^[^°]*(?<![\d.,])\d+\s*°\s*\d[^°]*$/.test(text)) return null;
  // A comma between digits is a decimal comma only where something else divides the numbers, and neither has a point.
  const decimal = /(?<![\d.])(\d+),(\d+)(?![\d.])/g;
  const divided = /[;\s]/.test(text.trim()) ? text.replace(decimal, '$1.$2') : text;
  const parts = divided.replace(/[°NE]/gi, ' ').split(/[,;\s]+/).filter(Boolean);
  const numbers = parts.map((part) => Number(part.replace('−', '-')));
  return numbers.length === 2 && numbers.every(Number.isFinite) ? numbers : null;
} // prettier-ignore

/** Reads positions, one on each line, in degrees; blank lines count for nothing but their number. */
export function readPositions(text: string, order: PositionOrder): ReadPositions {
  const positions: [number, number][] = [];
  const bad: BadLine[] = [];
  text.split('\n').forEach((row, i) => {
    if (row.trim() === '') return;
    const numbers = numbersOf(row);
    if (!numbers) return void bad.push({ line: i + 1, reason: 'not-two-numbers' });
    const [first, second] = numbers as [number, number];
    const [lon, lat] = order === 'latLon' ? [second, first] : [first, second];
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
      bad.push({ line: i + 1, reason: 'out-of-range' });
    } else if (lon < WEST || lon > EAST || lat < SOUTH || lat > NORTH) {
      bad.push({ line: i + 1, reason: 'outside-ukraine' });
    } else {
      positions.push([rounded(lon), rounded(lat)]);
    }
  });
  return { positions, bad };
}

/** Positions as `readPositions` reads them: one on each line. */
export function printPositions(
  positions: readonly (readonly number[])[],
  order: PositionOrder,
): string {
  return positions
    .map(([lon = 0, lat = 0]) => (order === 'latLon' ? [lat, lon] : [lon, lat]).map(rounded))
    .map((pair) => pair.join(' '))
    .join('\n');
}
