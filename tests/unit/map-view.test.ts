import { describe, expect, it } from 'vitest';
import type { Basemap } from '../../src/domain/geodata';
import type { Town } from '../../src/domain/town';
import { boundsOf, sameView } from '../../src/map/camera';
import { neighbourLabels, townLabels } from '../../src/map/labels';
import { scaleAt } from '../../src/map/scale';
import { townRank } from '../../src/map/town-ranks';
import { constrainCentre, constrainZoom, MAX_ZOOM, MIN_ZOOM } from '../../src/map/window';

const town = (nameEn: string, region: Town['region'], population: number) =>
  ({ nameEn, nameUk: nameEn, region, population, position: [30, 50] }) as unknown as Town;

describe('views', () => {
  it('are the same within what a link keeps', () => {
    const view = { center: [31, 48.5], zoom: 6 } as const;
    expect(sameView(view, { center: [31.0001, 48.5], zoom: 6.01 })).toBe(true);
    expect(sameView(view, { center: [31.01, 48.5], zoom: 6 })).toBe(false);
    expect(sameView(view, { center: [31, 48.5], zoom: 6.1 })).toBe(false);
  });

  it('stay inside the window and between the least and the most zoom', () => {
    const size = { width: 1000, height: 900 };
    const degreesAcross = (zoom: number) => (size.width / (512 * 2 ** zoom)) * 360;
    const [west, north] = constrainCentre(0, 80, 9, size);
    expect(west).toBeCloseTo(12 + degreesAcross(9) / 2, 9);
    expect(north).toBeLessThan(59);
    const [lon, lat] = constrainCentre(31, 48.5, 9, size);
    expect([lon.toFixed(9), lat.toFixed(9)]).toEqual(['31.000000000', '48.500000000']);
    // A screen wider than the window keeps all of the window in view.
    expect(Math.abs(constrainCentre(0, 48.5, 3, size)[0] - 32)).toBeLessThan(degreesAcross(3) / 2);
    expect([constrainZoom(0), constrainZoom(22)]).toEqual([MIN_ZOOM, MAX_ZOOM]);
  });

  it('take in every part of a land', () => {
    const square = (west: number, south: number) => [
      [
        [west, south],
        [west + 1, south],
        [west + 1, south + 1],
        [west, south],
      ],
    ];
    const land = { type: 'MultiPolygon', coordinates: [square(30, 46), square(35, 50)] } as const;
    expect(boundsOf(land as never)).toEqual([30, 46, 36, 51]);
  });
});

describe('the scale bar', () => {
  it.each([
    [50.45, 5],
    [45, 7.3],
    [48, 11],
  ])('is a round distance that fits, at %f° and zoom %f', (latitude, zoom) => {
    const { metres, pixels } = scaleAt(latitude, zoom, 110);
    expect(String(metres)).toMatch(/^[125]0*$/);
    expect(pixels).toBeLessThanOrEqual(110);
    expect(pixels).toBeGreaterThan(110 / 2.6);
  });

  it('is right at the equator, where 512 pixels go round the Earth at zoom 0', () => {
    const { metres, pixels } = scaleAt(0, 10, 200);
    expect(metres / pixels).toBeCloseTo(40_075_016.686 / 512 / 1024, 6);
  });
});

describe('labels', () => {
  it('rank the capital first, seats before larger towns, then by population', () => {
    expect(townRank(town('Kyiv', 'UA-30', 2_800_000))).toBe(0);
    expect(townRank(town('Uzhhorod', 'UA-21', 110_000))).toBe(1);
    expect(townRank(town('Kryvyi Rih', 'UA-12', 600_000))).toBe(2);
    expect(townRank(town('Bakhmut', 'UA-14', 70_000))).toBe(3);
    expect(townRank(town('Chasiv Yar', 'UA-14', 12_000))).toBe(5);
    expect(townRank(town('Toretske', 'UA-14', 900))).toBe(6);
  });

  it('list towns with the most populous first', () => {
    const { features } = townLabels([town('Small', 'UA-14', 10), town('Large', 'UA-14', 1000)]);
    expect(features.map(({ properties }) => properties.en)).toEqual(['Large', 'Small']);
  });

  it('write each neighbour once, in both languages', () => {
    const poland = { properties: { iso: 'PL', nameEn: 'Poland', nameUk: 'Польща' } };
    const neighbours = { type: 'FeatureCollection', features: [poland, poland] };
    const { features } = neighbourLabels(neighbours as unknown as Basemap['neighbours']);
    expect(features.map(({ properties }) => properties)).toEqual([{ en: 'Poland', uk: 'Польща' }]);
  });
});
