import { beforeAll, describe, expect, it, vi } from 'vitest';
import { SAME } from '../../../src/domain/comparison';
import { STATUSES, type Status } from '../../../src/domain/status';
import { polygonsOf } from '../../../src/domain/geometry';
import { areaKm2 } from '../../../src/geo/area';
import { MAP_COLOURS } from '../../../src/palette/map-colours';
import { STATUS_COLOURS } from '../../../src/palette/palette';
import { drawMap, drawMapShapes } from '../../../src/vector-map/draw-map';
import { fitUkraine } from '../../../src/vector-map/fit-view';
import { createFrame, metresPerPixelAt } from '../../../src/vector-map/frame';
import { overlap, placeLabels, type Box } from '../../../src/vector-map/place-labels';
import { drawnLayers } from '../../../src/vector-map/style-layers';
import { printNode, type SvgNode } from '../../../src/vector-map/svg-node';
import { measure, pictureOf, readAtlas, tell, type Atlas } from './fixture';

vi.mock('../../../src/palette/fonts', () => ({ loadFonts: vi.fn() }));

const SIZE = { width: 1000, height: 900 };
let atlas: Atlas;
beforeAll(async () => {
  atlas = await readAtlas();
});

function frameOf(width = SIZE.width, height = SIZE.height) {
  const size = { width, height };
  return createFrame(fitUkraine(atlas.geodata.regions, size), size);
}

/** Area of the closed rings of a path, outer ones less holes, square pixels. */
function pathArea(d: string): number {
  let area = 0;
  for (const ring of d.split('Z').filter((part) => part !== '')) {
    const points = ring.slice(1).split('L').map((point) => point.split(',').map(Number)); // prettier-ignore
    points.forEach(([x1 = 0, y1 = 0], at) => {
      const [x2 = 0, y2 = 0] = points[(at + 1) % points.length]!;
      area += (x1 * y2 - x2 * y1) / 2;
    });
  }
  return Math.abs(area);
}

function ofLayer(shapes: readonly SvgNode[], layer: string): SvgNode[] {
  return shapes.filter(({ attributes }) => attributes['data-layer'] === layer);
}

function hexOf(fill: unknown): string {
  const channels = String(fill).match(/[\d.]+/g)!.slice(0, 3).map(Number); // prettier-ignore
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function statusOf(fill: unknown): Status | undefined {
  const hex = hexOf(fill);
  return STATUSES.find((status) => STATUS_COLOURS.light[status].fill === hex);
}

describe('the drawn map', () => {
  // Points a third of a pixel apart are left out and the rest rounded to a tenth: at 2 km a pixel a tenth of a
  // percent of a land as large as Donetsk.
  it.each([
    ['us-28-points', '2025-11-20'],
    ['russia-june-2024', '2024-07-08'],
    ['us-april-2025', '2025-11-20'],
  ])('gives each status of %s as much of the sheet as its land has of the ellipsoid', (id, day) => {
    const told = tell(atlas, id, day);
    const frame = frameOf();
    const { shapes } = drawMapShapes(pictureOf(atlas, told), frame, 'a');
    const km2PerPixel = (frame.metresPerPixel / 1000) ** 2;
    const computed = new Map<Status, number>();
    for (const { id: parcel, land } of told.set.parcels) {
      const status = told.statuses.get(parcel)!;
      computed.set(status, (computed.get(status) ?? 0) + areaKm2(land));
    }
    const drawn = new Map(
      ofLayer(shapes, 'parcels').map(({ attributes }) => [
        statusOf(attributes['fill']),
        pathArea(String(attributes['d'])) * km2PerPixel,
      ]),
    );
    expect([...drawn.keys()].sort()).toEqual([...computed.keys()].sort());
    for (const [status, km2] of computed) {
      const tolerance = Math.max(40, km2 * 0.003);
      expect(Math.abs(drawn.get(status)! - km2), status).toBeLessThan(tolerance);
    }
  });

  it('has a colour of its own for land of one status, in either theme', () => {
    const told = tell(atlas, 'us-28-points', '2025-11-20');
    for (const theme of ['light', 'dark'] as const) {
      const picture = pictureOf(atlas, told, { theme });
      const painted = new Map(told.set.parcels.map(({ id }) => [id, { status: SAME, unconfirmed: false }] as const)); // prettier-ignore
      const { shapes } = drawMapShapes(
        { ...picture, look: { ...picture.look, painted } },
        frameOf(),
        'a',
      );
      const fills = ofLayer(shapes, 'parcels').map(({ attributes }) => hexOf(attributes['fill']));
      expect(fills).toEqual([MAP_COLOURS[theme].sameStatus]);
      expect(
        shapes.filter(({ attributes }) => /^hatch-/.test(String(attributes['data-layer']))),
      ).toEqual([]);
    }
  });

  it('draws every parcel once', () => {
    const told = tell(atlas, 'twenty-points', '2025-11-20');
    const frame = frameOf();
    const { shapes } = drawMapShapes(pictureOf(atlas, told), frame, 'a');
    const rings = (paths: readonly string[]) => paths.join('').split('Z').sort();
    const drawn = ofLayer(shapes, 'parcels').map(({ attributes }) => String(attributes['d']));
    const lands = told.set.parcels.flatMap(({ land }) => (land ? [frame.pathOf(land)] : []));
    expect(lands.length).toBeGreaterThan(30);
    expect(rings(drawn)).toEqual(rings(lands));
  });

  it('draws the recognised border and the coast alike under all proposals, above all land', () => {
    const frame = frameOf();
    const borders = ['us-28-points', 'russia-june-2024', 'status-quo'].map((id) => {
      const { shapes } = drawMapShapes(pictureOf(atlas, tell(atlas, id, '2025-11-20')), frame, 'a');
      const layers = shapes.map(({ attributes }) => String(attributes['data-layer']));
      expect(layers.lastIndexOf('parcels')).toBeLessThan(layers.indexOf('border'));
      return ['border-band', 'border', 'coast'].flatMap((layer) => ofLayer(shapes, layer));
    });
    expect(borders[0]).toHaveLength(3);
    expect(borders[1]).toEqual(borders[0]);
    expect(borders[2]).toEqual(borders[0]);
  });

  it('draws the line of contact dark in a light casing, and neither like the border', () => {
    const { shapes } = drawMapShapes(
      pictureOf(atlas, tell(atlas, 'us-28-points', '2025-11-20')),
      frameOf(),
      'a',
    );
    const [casing, line, border] = ['contact-casing', 'contact-line', 'border'].map(
      (layer) => ofLayer(shapes, layer)[0]!.attributes,
    );
    expect(Number(casing!['stroke-width'])).toBeGreaterThan(Number(line!['stroke-width']));
    expect(line!['d']).toBe(casing!['d']);
    expect(line!['stroke']).not.toBe(border!['stroke']);
    expect(shapes.findIndex((each) => each.attributes === line)).toBeGreaterThan(
      shapes.findIndex((each) => each.attributes === border),
    );
  });

  it.each([
    [1000, 900],
    [390, 380],
  ])('lets no two names touch on %i × %i, and writes the capital', (width, height) => {
    const frame = frameOf(width, height);
    const picture = pictureOf(atlas, tell(atlas, 'us-28-points', '2025-11-20'));
    const texts = placeLabels(drawnLayers(picture, frame.view.zoom), frame, measure).flatMap(
      ({ text }) => (text ? [text] : []),
    );
    expect(texts.length).toBeGreaterThan(width > 500 ? 25 : 6);
    expect(texts.map(({ lines }) => lines.join(' '))).toContain('Kyiv');
    for (const [at, one] of texts.entries()) {
      for (const other of texts.slice(at + 1)) {
        const both = `${one.lines.join(' ')} and ${other.lines.join(' ')}`;
        expect(overlap(one.box, other.box), both).toBe(false);
      }
    }
  });

  it('writes no name under what lies over the map', () => {
    const frame = frameOf();
    const picture = pictureOf(atlas, tell(atlas, 'us-28-points', '2025-11-20'));
    const layers = drawnLayers(picture, frame.view.zoom);
    const over = { left: 0, top: 500, right: 300, bottom: 900 };
    const under = (covered: readonly Box[]) =>
      placeLabels(layers, frame, measure, covered).filter(
        ({ text }) => text && overlap(text.box, over),
      );
    expect(under([]).length).toBeGreaterThan(0);
    expect(under([over])).toEqual([]);
  });

  it('has all of Ukraine in the box that it is to fill', () => {
    const size = { width: 390, height: 328 };
    const filled = (box?: Box) => {
      const frame = createFrame(fitUkraine(atlas.geodata.regions, size, box), size);
      const points = atlas.geodata.regions.flatMap(({ land }) =>
        polygonsOf(land).flatMap(([outer = []]) => outer.map((at) => frame.project(at))),
      );
      const least = (axis: 0 | 1) => points.reduce((a, at) => Math.min(a, at[axis]), Infinity);
      const most = (axis: 0 | 1) => points.reduce((a, at) => Math.max(a, at[axis]), -Infinity);
      return { left: least(0), top: least(1), right: most(0), bottom: most(1) };
    };
    expect(filled().top).toBeLessThan(50);
    const box = { left: 40, top: 60, right: 340, bottom: 300 };
    const { left, top, right, bottom } = filled(box);
    expect(left).toBeCloseTo(40, 0);
    expect(right).toBeCloseTo(340, 0);
    expect(top).toBeGreaterThan(60);
    expect(bottom).toBeLessThan(300);
    expect((top + bottom) / 2).toBeCloseTo(180, 0);
  });

  it('refers to no pattern that it does not have, in either theme', () => {
    const told = tell(atlas, 'us-28-points', '2025-11-20');
    for (const theme of ['light', 'dark'] as const) {
      const map = printNode(drawMap(pictureOf(atlas, told, { theme }), frameOf(), 'a-', measure));
      const ids = [...map.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      const used = [...map.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
      expect(used.length).toBeGreaterThan(3);
      expect(ids).toEqual(expect.arrayContaining(used));
      const water = MAP_COLOURS[theme].water;
      const rgb = [1, 3, 5].map((at) => parseInt(water.slice(at, at + 2), 16)).join(',');
      expect(map).toContain(`fill="rgba(${rgb},1)"`);
    }
  });

  it('hides what the reader hides', () => {
    const told = tell(atlas, 'us-28-points', '2025-11-20');
    const map = printNode(
      drawMap(pictureOf(atlas, told, { layers: new Set() }), frameOf(), 'a', measure),
    );
    expect(map).not.toContain('contact-line');
    expect(map).not.toContain('Kharkiv<');
    expect(map).toContain('data-layer="border"');
  });
});

describe('the frame', () => {
  it('puts places back where they came from, and is as near as MapLibre', () => {
    const view = { center: [36.2, 48.9] as const, zoom: 7.3 };
    const frame = createFrame(view, SIZE);
    expect(frame.project([36.2, 48.9])).toEqual([expect.closeTo(500, 6), expect.closeTo(450, 6)]);
    for (const place of [[30.5, 50.2], [33.7, 44.6], [40, 49]] as const) {
      const [lon, lat] = frame.unproject(...frame.project([...place]));
      expect(lon).toBeCloseTo(place[0], 9);
      expect(lat).toBeCloseTo(place[1], 9);
    } // prettier-ignore
    // 0.1° of latitude there is 11,121.6 m on WGS84.
    const [, north] = frame.project([36.2, 48.95]);
    const [, south] = frame.project([36.2, 48.85]);
    const metres = (south - north) * metresPerPixelAt(view);
    expect(Math.abs(metres / 11_121.6 - 1)).toBeLessThan(0.005);
  });
});
