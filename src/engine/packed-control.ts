import type { Position } from 'geojson';
import type { Control } from '../domain/control';
import { polygonsOf, type Lines } from '../domain/geometry';

/** Lines as two buffers, which go from one worker to another without being copied. */
interface PackedLines {
  /** Longitude and latitude in degrees, in turn. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /** Where each line ends among the positions. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** A control on its way between workers: however long its outlines are, the page only hands it on. */
export interface PackedControl {
  readonly facts: Omit<Control, 'heldByRussia' | 'contactLine'>;
  readonly rings: PackedLines;
  /** Where each polygon ends among the rings. */
  readonly polygons: Uint32Array<ArrayBuffer>;
  readonly contactLine: PackedLines;
}

function packLines(lines: Lines): PackedLines {
  const positions = lines.reduce((sum, { length }) => sum + length, 0);
  const numbers = new Float64Array(2 * positions);
  const ends = new Uint32Array(lines.length);
  let at = 0;
  lines.forEach((line, i) => {
    for (const [lon = 0, lat = 0] of line) {
      numbers[at++] = lon;
      numbers[at++] = lat;
    }
    ends[i] = at / 2;
  });
  return { numbers, ends };
}

function unpackLines({ numbers, ends }: PackedLines): Position[][] {
  let at = 0;
  return Array.from(ends, (end) => {
    const line: Position[] = [];
    for (; at < end; at++) line.push([numbers[2 * at]!, numbers[2 * at + 1]!]);
    return line;
  });
}

/** A control as buffers. */
export function packControl({ heldByRussia, contactLine, ...facts }: Control): PackedControl {
  const polygons = polygonsOf(heldByRussia);
  let rings = 0;
  return {
    facts,
    rings: packLines(polygons.flat()),
    polygons: Uint32Array.from(polygons, ({ length }) => (rings += length)),
    contactLine: packLines(contactLine),
  };
}

/** The control that was packed; its land is a MultiPolygon. */
export function unpackControl(packed: PackedControl): Control {
  const rings = unpackLines(packed.rings);
  let at = 0;
  const coordinates = Array.from(packed.polygons, (end) => {
    const polygon = rings.slice(at, end);
    at = end;
    return polygon;
  });
  return {
    ...packed.facts,
    heldByRussia: { type: 'MultiPolygon', coordinates },
    contactLine: unpackLines(packed.contactLine),
  };
}

/** The buffers of a packed control, to be transferred with it. */
export function buffersOf({ rings, polygons, contactLine }: PackedControl): ArrayBuffer[] {
  return [rings.numbers, rings.ends, polygons, contactLine.numbers, contactLine.ends].map(
    ({ buffer }) => buffer,
  );
}
