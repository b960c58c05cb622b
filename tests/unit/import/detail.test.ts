import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { loadControl } from '../../../src/engine/load-control';
import { areaKm2 } from '../../../src/geo/area';
import { coarsenPolygons } from '../../../src/geo/coarsen';
import { lengthKm } from '../../../src/geo/length';
import { thinLines } from '../../../src/geo/thin-lines';
import { MOST_DETAIL, MOST_LINE_POSITIONS } from '../../../src/import/limits';
import { bytesOf, collection, feature } from './build-files';

const { regions } = await readGeodata();

/** A circle with a wavy outline. */
function wavy(lon: number, lat: number, positions: number): Position[] {
  const ring = Array.from({ length: positions }, (_, i): Position => {
    const turn = (i / positions) * 2 * Math.PI;
    const radius = 0.3 + 0.02 * Math.sin(turn * 30);
    return [lon + radius * Math.cos(turn), lat + radius * Math.sin(turn)];
  });
  return [...ring, ring[0]!];
}
/** A small circle of eight positions, 3 km wide. */
function octagon(lon: number, lat: number): Position[] {
  const ring = Array.from({ length: 8 }, (_, i): Position => {
    const turn = (i / 8) * 2 * Math.PI;
    return [lon + 0.02 * Math.cos(turn), lat + 0.015 * Math.sin(turn)];
  });
  return [...ring, ring[0]!];
}
const polygon = (ring: Position[]) => ({ type: 'Polygon' as const, coordinates: [ring] });
const count = (lines: readonly (readonly Position[])[]) =>
  lines.reduce((n, one) => n + one.length, 0);

describe('a file with more detail than can be drawn', { timeout: 60_000 }, () => {
  it('is taken on a grid, says so, and keeps its area and outline within that', async () => {
    const rings = [wavy(37, 48, 120_000), wavy(38, 48, 120_000), wavy(36, 47.5, 3)];
    const small = wavy(36, 47.5, 30_000).map(([x = 0, y = 0]): Position => [36 + (x - 36) / 1e4, 47.5 + (y - 47.5) / 1e4]);
    const content = collection(...[rings[0]!, rings[1]!, small].map((ring) => feature({}, polygon(ring))));
    const { control, answer } = await loadControl(bytesOf(content), '2026-08-22.json', { held: 'all' }, regions);
    expect(answer.summary.vertices).toBe(270_003);
    expect(answer.problems).toEqual([
      { place: 'outlines', effect: 'mended', reason: expect.stringMatching(/^with 270,003 positions are too many to draw; they are moved to a grid of [124]0 m; smaller areas left out: 1$/) },
    ]);
    const held = control!.heldByRussia as { coordinates: Position[][][] };
    expect(count(held.coordinates.flat())).toBeLessThan(MOST_DETAIL);
    const exact = areaKm2(polygon(rings[0]!)) + areaKm2(polygon(rings[1]!));
    expect(Math.abs(areaKm2(control!.heldByRussia) / exact - 1)).toBeLessThan(1e-4);
    expect(count(control!.contactLine)).toBeLessThanOrEqual(MOST_LINE_POSITIONS);
  });

  it('moves no position farther than three quarters of a cell, and neighbours alike', () => {
    const ring = wavy(37, 48, 5000);
    const [coarse] = coarsenPolygons([[ring]], 160)[0]!;
    const cell = 160 / 111_319.5;
    for (const [lon = 0, lat = 0] of coarse!) {
      const near = Math.min(...ring.map(([x = 0, y = 0]) => Math.hypot((x - lon) * 0.6626, y - lat)));
      expect(near).toBeLessThan(0.75 * cell);
    }
    const twice = coarsenPolygons(coarsenPolygons(coarsenPolygons([[ring]], 40), 80), 160);
    expect(twice).toEqual(coarsenPolygons([[ring]], 160));
  });

  it('has its line thinned, the ends and the length kept', () => {
    const line = wavy(37, 48, 50_000);
    const thin = thinLines([line, [[30, 50], [31, 50]]], 2000);
    expect(count(thin)).toBeLessThanOrEqual(2000);
    expect(thin[0]![0]).toEqual(line[0]);
    expect(thin[0]!.at(-1)).toEqual(line.at(-1));
    expect(thin[1]).toEqual([[30, 50], [31, 50]]);
    expect(lengthKm([thin[0]!]) / lengthKm([line])).toBeCloseTo(1, 2);
    for (const position of thin[0]!) expect(line).toContain(position);
  });

  it('keeps rings rings, however many there are, and refuses more than can be drawn', async () => {
    const rings = Array.from({ length: 600 }, (_, i) => octagon(36 + (i % 30) / 10, 48 + Math.floor(i / 30) / 20));
    for (const ring of thinLines(rings, 100)) expect(ring.length).toBeGreaterThanOrEqual(4);
    const many = Array.from({ length: 1200 }, (_, i) => [octagon(35 + (i % 40) / 10, 47.6 + Math.floor(i / 40) / 20)]);
    const file = bytesOf({ type: 'MultiPolygon', coordinates: many });
    await expect(loadControl(file, 'a 2026-08-22', {}, regions)).rejects.toThrow(
      /the line of contact falls into 1,\d{3}; more than 1,000 are not drawn/,
    );
  });
}); // prettier-ignore
