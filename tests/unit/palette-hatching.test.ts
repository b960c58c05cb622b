import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/domain/status';
import { HATCH_KINDS, HATCHES } from '../../src/palette/hatch-kinds';
import { drawTile, hatchPattern, type HatchTile } from '../../src/palette/hatching';
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
