import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { readSettlements } from '../../geodata/build/src/settlements';
import { geodesicAreaKm2, isInside, nearestIndex, overlapKm2 } from './shapes';

const path = (name: string): URL => new URL(`../../geodata/${name}`, import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(path(name), 'utf8'));

interface FaceProperties {
  region: string;
  held: string;
}
type Shape = Polygon | MultiPolygon;
const land = read('land.topojson') as Topology<{ faces: GeometryCollection<FaceProperties> }>;
const faces = feature(land, land.objects.faces).features as Feature<Shape, FaceProperties>[];
const regions = read('regions.json') as { id: string; nameEn: string; officialAreaKm2: number }[];
const towns = read('towns.json') as { fields: string[]; rows: (string | number | null)[][] };
const { days, settlements } = readSettlements(path('sources/settlement-control.csv'));

/** The land of the faces that pass, merged along their shared arcs. */
const merged = (passes: (face: FaceProperties) => boolean): MultiPolygon => {
  const chosen = land.objects.faces.geometries.filter((face) =>
    passes(face.properties as FaceProperties),
  );
  type Mergeable = Parameters<typeof mergeArcs>[1];
  return feature(land, mergeArcs(land, chosen as unknown as Mergeable)).geometry;
};
const areas = new Map(
  regions.map(({ id }) => [id, geodesicAreaKm2(merged(({ region }) => region === id))]),
);
const official = (ids: string[]): number =>
  regions.reduce(
    (sum, { id, officialAreaKm2 }) => sum + (ids.includes(id) ? officialAreaKm2 : 0),
    0,
  );
const area = (ids: string[]): number => ids.reduce((sum, id) => sum + areas.get(id)!, 0);
const everyId = regions.map(({ id }) => id);

// Figures of the State Statistics Service; areas here are GeographicLib's, not the build's own.
describe('areas', () => {
  it.each([
    ['Donetsk', ['UA-14'], 0.015],
    ['Luhansk', ['UA-09'], 0.015],
    ['Crimea with Sevastopol', ['UA-43', 'UA-40'], 0.015],
    ['Zaporizhzhia', ['UA-23'], 0.015],
    ['Kharkiv', ['UA-63'], 0.015],
    ['Sumy', ['UA-59'], 0.015],
    ['Dnipropetrovsk', ['UA-12'], 0.015],
    ['Kherson, whose limans are sea here', ['UA-65'], 0.08],
    ['Mykolaiv, whose limans are sea here', ['UA-48'], 0.04],
    ['Kyiv with its oblast, whose common border is coarse', ['UA-30', 'UA-32'], 0.01],
  ])('of %s are near the official ones', (_, ids, tolerance) => {
    expect(Math.abs(area(ids) / official(ids) - 1)).toBeLessThan(tolerance);
  });

  it('of Ukraine are within 1 % of the official one', () => {
    expect(Math.abs(area(everyId) / 603_628 - 1)).toBeLessThan(0.01);
  });

  it('of the official table add up to the official whole', () => {
    expect(Math.abs(official(everyId) - 603_628)).toBeLessThanOrEqual(60);
  });
});

describe('the faces', () => {
  it('are a partition: regions and sides add up to the whole', () => {
    const whole = geodesicAreaKm2(merged(() => true));
    expect(Math.abs(area(everyId) / whole - 1)).toBeLessThan(1e-9);
    for (const [day] of days.entries()) {
      const sides = ['R', 'U'].map((side) =>
        geodesicAreaKm2(merged(({ held }) => held[day] === side)),
      );
      expect(Math.abs((sides[0]! + sides[1]!) / whole - 1)).toBeLessThan(1e-9);
    }
  });

  it('use every edge once, or twice in opposite directions', () => {
    const uses = new Map<string, number>();
    for (const { geometry } of faces) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const ring of polygons.flat()) {
        ring.slice(1).forEach((end: Position, i) => {
          const key = `${ring[i]!.join()} ${end.join()}`;
          uses.set(key, (uses.get(key) ?? 0) + 1);
        });
      }
    }
    expect([...uses].filter(([, times]) => times > 1)).toEqual([]);
  });

  it('do not overlap', () => {
    for (const [i, a] of faces.entries()) {
      for (const b of faces.slice(i + 1)) {
        expect(overlapKm2(a.geometry, b.geometry), `${a.id} and ${b.id}`).toBeLessThan(1e-6);
      }
    }
  });

  it('hold no sliver', () => {
    for (const { id, geometry } of faces)
      expect(geodesicAreaKm2(geometry), String(id)).toBeGreaterThan(0.05);
  });

  it('leave each settlement on the side of its holder on all days, and in its region', () => {
    const shapes = faces.map(({ geometry }) => geometry);
    const wrong = settlements.filter(({ lon, lat, held, region }) => {
      const at = shapes.findIndex((shape) => isInside(shape, [lon, lat]));
      const face = faces[at >= 0 ? at : nearestIndex(shapes, [lon, lat])]!.properties;
      return face.held !== held || face.region !== region;
    });
    expect(wrong.map(({ nameEn }) => nameEn)).toEqual([]);
  });

  it('hold Crimea as Russian-held on all days', () => {
    const crimea = faces.filter(({ properties }) => ['UA-43', 'UA-40'].includes(properties.region));
    expect(crimea.map(({ id }) => id)).toEqual(['UA-40:RRRRRRRRRR', 'UA-43:RRRRRRRRRR']);
  });
});

describe('Ukraine’s border and coast', () => {
  type Line = Position[];
  const edgesOf = (lines: Line[]): string[] =>
    lines
      .flatMap((line) =>
        line.slice(1).map((to, i) => [line[i]!.join(), to.join()].sort().join(' ')),
      )
      .sort();
  const linesOf = (name: 'border' | 'coast'): Line[] =>
    (feature(land as Topology, (land as Topology).objects[name]!) as Feature<MultiLineString>)
      .geometry.coordinates;

  it('are together the outline of its land, edge by edge', () => {
    const outline = merged(() => true).coordinates.flat();
    expect(edgesOf([...linesOf('border'), ...linesOf('coast')])).toEqual(edgesOf(outline));
  });

  it('lie where it meets a neighbour, and where it does not', () => {
    const neighbours = feature(
      land as Topology,
      (land as Topology).objects['neighbours'] as GeometryCollection,
    ).features as Feature<Shape>[];
    const ringsOf = (shape: Shape): Line[] =>
      shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
    const theirs = new Set(edgesOf(neighbours.flatMap(({ geometry }) => ringsOf(geometry))));
    expect(edgesOf(linesOf('border')).filter((edge) => !theirs.has(edge))).toEqual([]);
    expect(edgesOf(linesOf('coast')).filter((edge) => theirs.has(edge))).toEqual([]);
  });
});

describe('neighbours', () => {
  const neighbours = feature(
    land as Topology,
    (land as Topology).objects['neighbours'] as GeometryCollection<{ iso: string }>,
  ).features as Feature<Shape, { iso: string }>[];
  const polygons = neighbours.flatMap(({ geometry, properties: { iso } }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((rings) => ({
      iso,
      rings,
    })),
  );

  it.each([
    ['Moscow', 37.62, 55.75, 'RU'],
    ['Minsk', 27.56, 53.9, 'BY'],
    ['Vienna', 16.37, 48.21, 'AT'],
    ['Ankara', 32.85, 39.93, 'TR'],
    ['Tbilisi', 44.79, 41.72, 'GE'],
    ['the Black Sea', 34, 43.2, null],
    ['the Baltic Sea', 19.5, 57, null],
    ['the Caspian Sea', 50.5, 41.5, null],
    ['Crimea', 34.1, 45.3, null],
  ])('go on far beyond Ukraine, and end at the sea: %s', (_, lon, lat, iso) => {
    const found = polygons.filter(({ rings }) =>
      isInside({ type: 'Polygon', coordinates: rings }, [lon, lat]),
    );
    expect(found.map((each) => each.iso)).toEqual(iso === null ? [] : [iso]);
  });

  it('show no seam where their detail ends', () => {
    const seams = polygons.flatMap(({ iso, rings }) =>
      rings.flatMap((ring) =>
        ring.flatMap(([lon, lat], i) => {
          const [lonBefore, latBefore] = ring[i - 1] ?? [NaN, NaN];
          const isAlong =
            (lon === lonBefore && (lon === 20 || lon === 43)) ||
            (lat === latBefore && (lat === 43 || lat === 54));
          return isAlong ? [`${iso}: ${lonBefore},${latBefore} – ${lon},${lat}`] : [];
        }),
      ),
    );
    expect(seams).toEqual([]);
  });
});

describe('what the first picture needs', () => {
  it('is at most 125 kB of Brotli', () => {
    const files = ['land.topojson', 'basemap.topojson', 'regions.json', 'lines.json', 'towns.json'];
    const bytes = files.reduce(
      (sum, name) => sum + brotliCompressSync(readFileSync(path(name))).length,
      0,
    );
    expect(bytes).toBeLessThan(125_000);
  });
});

describe('towns', () => {
  const rows = towns.rows.map((row) =>
    Object.fromEntries(towns.fields.map((field, i) => [field, row[i]])),
  );

  it('bear official Ukrainian names and no place twice', () => {
    for (const row of rows) {
      expect(row['nameUk']).toMatch(/^[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ’ -]+$/);
      expect(row['nameEn']).toMatch(/^[A-Za-z -]+$/);
    }
    const places = rows.map(({ nameUk, lon, lat }) =>
      [nameUk, Number(lon).toFixed(1), Number(lat).toFixed(1)].join(),
    );
    expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
  });

  it.each([
    ['Kyiv', 'Київ', 'UA-30'],
    ['Odesa', 'Одеса', 'UA-51'],
    ['Lviv', 'Львів', 'UA-46'],
    ['Vinnytsia', 'Вінниця', 'UA-05'],
    ['Sevastopol', 'Севастополь', 'UA-40'],
    ['Kropyvnytskyi', 'Кропивницький', 'UA-35'],
    ['Kamianske', 'Кам’янське', 'UA-12'],
  ])('contain %s', (nameEn, nameUk, region) => {
    expect(
      rows
        .filter((row) => row['nameEn'] === nameEn && row['nameUk'] === nameUk)
        .map((row) => row['region']),
    ).toContain(region);
  });

  it('take the figures of 2022 where the facts give them', () => {
    expect(rows.find(({ nameEn }) => nameEn === 'Kramatorsk')?.['population']).toBe(147_145);
    expect(rows.filter((row) => row['populationSource'] === 'sssu-2022')).toHaveLength(23);
  });
});

describe('towns.json and settlements.json', () => {
  it('agree on who held a place, wherever they give the same spot', () => {
    const table = read('settlements.json') as typeof towns;
    const cell = (list: typeof towns, row: (string | number | null)[], field: string) =>
      row[list.fields.indexOf(field)];
    const spot = (list: typeof towns, row: (string | number | null)[]) =>
      `${cell(list, row, 'lon')} ${cell(list, row, 'lat')}`;
    const held = new Map(table.rows.map((row) => [spot(table, row), cell(table, row, 'held')]));
    for (const row of towns.rows) {
      const known = held.get(spot(towns, row));
      if (known) expect(cell(towns, row, 'held'), String(cell(towns, row, 'nameEn'))).toBe(known);
    }
  });
});
