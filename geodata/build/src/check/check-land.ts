import { feature, merge } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import { areaKm2 } from '../geometry/area';
import type { MultiPolygonCoordinates } from '../geometry/types';
import { coordinatesOf } from '../mapshaper';
import type { Face } from '../land/slivers';
import type { RegionFacts } from '../tables/regions';

type FaceGeometry = TopoPolygon | TopoMultiPolygon;

/** How far each area may be from the official one; the regions that Natural Earth divides badly are in the README. */
const UKRAINE_TOLERANCE = 0.01;
const REGION_TOLERANCE: Record<string, number> = { 'UA-14': 0.015, 'UA-09': 0.015 };
const CRIMEA = ['UA-43', 'UA-40'];
const CRIMEA_TOLERANCE = 0.015;
const UKRAINE_OFFICIAL_KM2 = 603_628;
const SUM_TOLERANCE = 1e-9;

export function decodeFaces(topology: Topology): Face[] {
  const collection = feature(
    topology,
    topology.objects['faces'] as GeometryCollection<{ region: string; held: string }>,
  );
  return collection.features.map((face) => ({
    ...face.properties,
    polygons: coordinatesOf(face as Feature<Polygon | MultiPolygon>),
  }));
}

/** Areas, sums and the shape of the data; each problem as a sentence. */
export function checkLand(topology: Topology, regions: RegionFacts[], dayCount: number): string[] {
  const problems: string[] = [];
  const geometries = (topology.objects['faces'] as GeometryCollection).geometries as FaceGeometry[];
  const mergedArea = (part: FaceGeometry[]) =>
    areaKm2(merge(topology, part).coordinates as MultiPolygonCoordinates);
  const propertiesOf = (geometry: FaceGeometry) =>
    geometry.properties as { region: string; held: string };

  const whole = mergedArea(geometries);
  const areas = new Map(
    regions.map(({ id }) => [
      id,
      mergedArea(geometries.filter((face) => propertiesOf(face).region === id)),
    ]),
  );
  const sum = [...areas.values()].reduce((a, b) => a + b, 0);
  if (Math.abs(sum / whole - 1) > SUM_TOLERANCE)
    problems.push(`regions add up to ${sum}, the whole is ${whole}`);
  for (let day = 0; day < dayCount; day++) {
    const sides = ['R', 'U'].map((side) =>
      mergedArea(geometries.filter((face) => propertiesOf(face).held[day] === side)),
    );
    const both = sides[0]! + sides[1]!;
    if (Math.abs(both / whole - 1) > SUM_TOLERANCE)
      problems.push(`day ${day}: the sides add up to ${both}`);
  }

  const expectNear = (name: string, area: number, official: number, tolerance: number) => {
    const off = area / official - 1;
    if (Math.abs(off) > tolerance)
      problems.push(`${name}: ${area.toFixed(0)} km², ${(off * 100).toFixed(2)} % off`);
  };
  expectNear('Ukraine', whole, UKRAINE_OFFICIAL_KM2, UKRAINE_TOLERANCE);
  for (const [id, tolerance] of Object.entries(REGION_TOLERANCE)) {
    expectNear(
      id,
      areas.get(id)!,
      regions.find((region) => region.id === id)!.officialAreaKm2,
      tolerance,
    );
  }
  const crimea = regions.filter(({ id }) => CRIMEA.includes(id));
  expectNear(
    'Crimea with Sevastopol',
    crimea.reduce((total, { id }) => total + areas.get(id)!, 0),
    crimea.reduce((total, { officialAreaKm2 }) => total + officialAreaKm2, 0),
    CRIMEA_TOLERANCE,
  );
  for (const face of geometries) {
    const { region, held } = propertiesOf(face);
    if (
      !areas.has(region) ||
      !/^[RU]+$/.test(held) ||
      held.length !== dayCount ||
      face.id !== `${region}:${held}`
    ) {
      problems.push(`face ${String(face.id)} is not of the form region:held`);
    }
    if (CRIMEA.includes(region) && held.includes('U'))
      problems.push(`face ${String(face.id)}: Crimea is held on all days`);
  }
  return problems;
}
