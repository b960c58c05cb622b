import {
  createPropertyExpression,
  latest,
  type StylePropertySpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import type { FillLayerSpecification, LayerSpecification } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import type { Basemap } from '../../src/domain/geodata';
import type { Land } from '../../src/domain/geometry';
import type { Parcel } from '../../src/domain/parcel';
import { STATUSES } from '../../src/domain/status';
import { HATCHED_STATUSES } from '../../src/map/images';
import { TOWN_LAYERS } from '../../src/map/label-layers';
import { CONTACT_LAYERS } from '../../src/map/line-layers';
import { parcelsData, type SourceData } from '../../src/map/sources';
import { layersOf, styleOf } from '../../src/map/style';
import { POINT_PLACES } from '../../src/proposals/point-places';

vi.mock('../../src/palette/fonts', () => ({ loadFonts: vi.fn() }));

const land: Land = {
  type: 'Polygon',
  coordinates: [
    [
      [30, 48],
      [31, 48],
      [31, 49],
      [30, 48],
    ],
  ],
};
const none = { type: 'FeatureCollection', features: [] } as const;
const basemap = {
  neighbours: none,
  lakes: none,
  rivers: none,
  seaLabels: none,
  border: { type: 'MultiLineString', coordinates: [] },
  coast: { type: 'MultiLineString', coordinates: [] },
} as unknown as Basemap;
const parcel = (id: string, shape: Land | null) => ({ id, land: shape }) as unknown as Parcel;
const data: SourceData = {
  basemap,
  regions: [],
  regionBorders: { type: 'MultiLineString', coordinates: [] },
  towns: [],
  parcels: [parcel('UA-14/ukraine', land), parcel('UA-12/russia', null)],
  contactLine: null,
  pullbackEdge: null,
  places: POINT_PLACES,
};

function fillColourOf(layer: LayerSpecification) {
  const colour = (layer as FillLayerSpecification).paint?.['fill-color'];
  const spec = latest.paint_fill['fill-color'] as StylePropertySpecification;
  const parsed = createPropertyExpression(colour, 'fill-color', spec);
  if (parsed.result === 'error') throw new Error(String(parsed.value[0]));
  return parsed.value;
}

describe('the style', () => {
  it.each(['light', 'dark'] as const)('is valid in the %s theme', (theme) => {
    expect(validateStyleMin(styleOf(data, theme, 'uk'))).toEqual([]);
  });

  it('asks for no glyphs, sprite or address', () => {
    const style = styleOf(data, 'light', 'en');
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });

  it('has the same layers in both themes and languages', () => {
    const ids = layersOf('light', 'en').map(({ id }) => id);
    expect(layersOf('dark', 'uk').map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a hatching layer for every status but land that stays Ukrainian', () => {
    expect(HATCHED_STATUSES).toEqual(STATUSES.filter((status) => status !== 'ukrainian'));
    const ids = layersOf('light', 'en').map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(HATCHED_STATUSES.map((each) => `hatch-${each}`)));
  });

  it('fills a face by the status that it was told last, or else by the one in its data', () => {
    const fill = fillColourOf(layersOf('light', 'en').find(({ id }) => id === 'land')!);
    const colour = (properties: Record<string, unknown>, state: Record<string, unknown>): string =>
      String(fill.evaluate({ zoom: 5 }, { type: 'Polygon', properties }, state));
    const [open, frozen, land] = [
      colour({}, { status: 'open' }),
      colour({}, { status: 'frozen' }),
      colour({}, {}),
    ];
    expect(new Set([open, frozen, land]).size).toBe(3);
    expect(colour({ status: 'frozen' }, {})).toBe(frozen);
    expect(colour({ status: 'frozen' }, { status: 'open' })).toBe(open);
    expect(colour({ status: 'frozen' }, { status: 'none' })).toBe(land);
  });

  it('says every colour of land by feature, so that one program of the graphics card fills all', () => {
    const fills = layersOf('dark', 'en').filter(
      (layer) => layer.type === 'fill' && !layer.paint?.['fill-pattern'],
    );
    expect(fills.map(({ id }) => id)).toEqual([
      'neighbours',
      'land',
      'parcels',
      'lakes',
      'line-error',
      'outside',
    ]);
    for (const layer of fills) expect(fillColourOf(layer).kind, layer.id).toBe('source');
  });

  it('draws the line of contact above the recognised border and both above all land', () => {
    const ids = layersOf('light', 'en').map(({ id }) => id);
    const order = [
      'land',
      'parcels',
      'parcel-veil',
      'border',
      'pullback-edge',
      ...CONTACT_LAYERS,
      'places',
      ...TOWN_LAYERS.slice(-1),
    ];
    const places = order.map((id) => ids.indexOf(id));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });
});

describe('parcels as data', () => {
  it('leave out parcels that have no land now', () => {
    expect(parcelsData(data.parcels).features.map(({ properties }) => properties?.['id'])).toEqual([
      'UA-14/ukraine',
    ]);
  });
});
