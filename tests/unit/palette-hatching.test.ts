import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/domain/status';
import { HATCH_KINDS, HATCHES } from '../../src/palette/hatch-kinds';
import { hatchOver } from '../../src/palette/hatch-over';
import { drawTile, type HatchTile } from '../../src/palette/hatch-tile';
import { hatchPattern } from '../../src/palette/hatching';
import { STATUS_HATCH } from '../../src/palette/palette';

const drawn = HATCH_KINDS.filter((kind) => kind !== 'none');

function cover(tile: HatchTile, column: number, row: number): number {
  const [x, y] = [(column + tile.width) % tile.width, (row + tile.height) % tile.height];
  return tile.data[(y * tile.width + x) * 4 + 3] ?? NaN;
}

/** Largest change of opacity between neighbouring pixels, inside the tile and over its edges. */
function steps(tile: HatchTile): { inside: number; over: number } {
  const result = { inside: 0, over: 0 };
  for (let row = 0; row < tile.height; row += 1) {
    for (let column = 0; column < tile.width; column += 1) {
      const here = cover(tile, column, row);
      for (const [dx, dy] of [
        [1, 0],
        [0, 1],
      ] as const) {
        const edge = column + dx === tile.width || row + dy === tile.height ? 'over' : 'inside';
        const step = Math.abs(here - cover(tile, column + dx, row + dy));
        result[edge] = Math.max(result[edge], step);
      }
    }
  }
  return result;
}

const SEGMENT = /M(\S+) ([^lL]+)([lL])(\S+) ([^M]+)/g;

/** From a point to a stroke, in units of the hatching. */
function distanceTo(
  { from, to }: Record<'from' | 'to', readonly [x: number, y: number]>,
  x: number,
  y: number,
): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from[0] - t * dx, y - from[1] - t * dy);
}

describe('hatchings', () => {
  it('are given to one status each', () => {
    expect(new Set(STATUSES.map((status) => STATUS_HATCH[status])).size).toBe(STATUSES.length);
  });

  it.each(drawn)('%s repeats without a seam', (kind) => {
    // Drawn fine enough that opacity never jumps within the tile; then it must not at its edges.
    const { inside, over } = steps(drawTile(kind, '#000000', 8));
    expect(over).toBeLessThanOrEqual(inside);
  });

  it.each(drawn)('%s repeated twice over is the same as one tile drawn beside another', (kind) => {
    const hatch = HATCHES[kind];
    for (const { across, down } of hatch.families) {
      expect(Number.isInteger(across) && Number.isInteger(down)).toBe(true);
    }
    for (const { from, to } of hatch.strokes) {
      for (const value of [...from, ...to]) {
        expect(value).toBeGreaterThanOrEqual(hatch.width / 2);
        expect(value).toBeLessThanOrEqual(hatch.size - hatch.width / 2);
      }
    }
  });

  it.each(drawn)('%s has soft edges and covers part of the tile only', (kind) => {
    const { data } = drawTile(kind, '#000000', 4);
    const opacities = [...data].filter((_, at) => at % 4 === 3);
    const share = opacities.reduce((sum, each) => sum + each, 0) / opacities.length / 255;
    expect(share).toBeGreaterThan(0.03);
    expect(share).toBeLessThan(0.5);
    expect(opacities.some((each) => each > 0 && each < 255)).toBe(true);
  });

  it('give a tile in the pixels of the screen and the colour asked for', () => {
    const tile = drawTile('vertical', '#102030', 2);
    expect([tile.width, tile.height]).toEqual([12, 12]);
    expect([...tile.data.slice(0, 3)]).toEqual([0x10, 0x20, 0x30]);
  });

  it('leave land that stays Ukrainian unhatched', () => {
    const { data } = drawTile('none', '#000000', 1);
    expect([...data].filter((value, at) => at % 4 === 3 && value > 0)).toEqual([]);
    expect(hatchPattern('none').strokeWidth).toBe(0);
  });

  it.each(drawn)('%s is drawn alike as a picture and as SVG', (kind) => {
    // Where the SVG's path runs, the picture is opaque.
    const { path, size } = hatchPattern(kind);
    const tile = drawTile(kind, '#000000', 8);
    const ends = [...path.matchAll(/M(\S+) (\S+)L(\S+) (\S+?)(?=M|$)/g)];
    expect(ends.length).toBeGreaterThan(0);
    for (const [, x1, y1, x2, y2] of ends) {
      for (const part of [0, 0.25, 0.5, 0.75, 1]) {
        const x = Number(x1) + part * (Number(x2) - Number(x1));
        const y = Number(y1) + part * (Number(y2) - Number(y1));
        const [column, row] = [x, y].map((value) =>
          Math.floor((((value % size) + size) % size) * 8),
        );
        expect(cover(tile, column!, row!), `${x} ${y}`).toBeGreaterThan(200);
      }
    }
  });
});

it.each(drawn)(
  'the strokes of %s over a box lie where its tiles have marks, and nowhere else',
  (kind) => {
    const { size, width } = HATCHES[kind];
    const ratio = 8;
    const tile = drawTile(kind, '#000000', ratio);
    const [left, top, right, bottom] = [-size * 1.3, size * 0.4, size * 2.2, size * 2.9];
    const segments = [...hatchOver(kind, [left, top, right, bottom]).matchAll(SEGMENT)].map(
      ([, x, y, command, toX, toY]) => {
        const [from, to] = [[Number(x), Number(y)] as const, [Number(toX), Number(toY)] as const];
        return { from, to: command === 'l' ? ([from[0] + to[0], from[1] + to[1]] as const) : to };
      },
    );
    for (let x = left; x <= right; x += 0.37) {
      for (let y = top; y <= bottom; y += 0.41) {
        const gap = Math.min(...segments.map((each) => distanceTo(each, x, y))) - width / 2;
        const [column, row] = [x, y].map(
          (at) => Math.floor((((at % size) + size) % size) * (tile.width / size)) % tile.width,
        );
        const alpha = tile.data[(row! * tile.width + column!) * 4 + 3]!;
        // Edges are drawn with tenths, and tiles with soft edges.
        if (Math.abs(gap) > 0.35) expect([x, y, alpha > 127]).toEqual([x, y, gap < 0]);
      }
    }
  },
);
