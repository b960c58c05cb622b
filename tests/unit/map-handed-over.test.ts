import type { FeatureCollection } from 'geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/data/read-geodata';
import { HandedOver } from '../../src/map/handed-over';
import { sourcesOf } from '../../src/map/sources';

/** What a worker has of a collection that MapLibre hands it. */
function arrived(data: FeatureCollection): unknown {
  const transfer: Transferable[] = [];
  const sent = HandedOver.serialize(new HandedOver(data.features), transfer);
  return HandedOver.deserialize(structuredClone(sent, { transfer }));
}

const position = fc.tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true }));
const line = fc.array(position, { maxLength: 5 });
const lines = fc.array(line, { maxLength: 3 });
const geometry = fc.oneof(
  fc.record({ type: fc.constant('Point'), coordinates: position }),
  fc.record({ type: fc.constantFrom('MultiPoint', 'LineString'), coordinates: line }),
  fc.record({ type: fc.constantFrom('MultiLineString', 'Polygon'), coordinates: lines }),
  fc.record({ type: fc.constant('MultiPolygon'), coordinates: fc.array(lines, { maxLength: 3 }) }),
);
const feature = fc.record(
  {
    type: fc.constant('Feature'),
    id: fc.oneof(fc.integer(), fc.string()),
    properties: fc.dictionary(fc.constantFrom('a', 'b'), fc.oneof(fc.string(), fc.double())),
    geometry,
  },
  { requiredKeys: ['type', 'properties', 'geometry'] },
);

describe('features on their way to the map’s worker', () => {
  it('arrive as they are', () => {
    fc.assert(
      fc.property(fc.array(feature, { maxLength: 5 }), (features) => {
        const data = { type: 'FeatureCollection', features } as FeatureCollection;
        expect(arrived(data)).toEqual(data);
      }),
    );
  });

  it('are moved, and stay whole on the page', async () => {
    const { basemap } = await readGeodata();
    const handed = new HandedOver(basemap.neighbours.features);
    const before = structuredClone(handed.features);
    const transfer: Transferable[] = [];
    const sent = HandedOver.serialize(handed, transfer);
    expect(transfer).toHaveLength(2);
    structuredClone(sent, { transfer });
    expect(sent.positions).toHaveLength(0);
    expect(handed.features).toEqual(before);
  });

  it('are those of every source of the map', async () => {
    const { basemap, regions, regionBorders, towns, faces } = await readGeodata();
    const given = { basemap, regions, regionBorders, towns, faces, places: [], parcels: [] };
    const nothing = { contactLine: null, pullbackEdge: null };
    const plain = sourcesOf({ ...given, ...nothing });
    const handed = sourcesOf({ ...given, ...nothing }, ({ features }) => new HandedOver(features));
    expect(Object.keys(handed)).toEqual(Object.keys(plain));
    for (const [id, { data }] of Object.entries(handed)) {
      expect(data, id).toBeInstanceOf(HandedOver);
      expect(arrived(data as FeatureCollection), id).toEqual(plain[id as keyof typeof plain].data);
    }
  });

  it('are refused where a geometry is a collection', () => {
    const geometry = { type: 'GeometryCollection' as const, geometries: [] };
    const of = new HandedOver([{ type: 'Feature', properties: {}, geometry }]);
    expect(() => HandedOver.serialize(of)).toThrow(RangeError);
  });
});
