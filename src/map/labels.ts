import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Basemap, Named } from '../domain/geodata';
import type { PointPlace } from '../domain/point-place';
import type { Region } from '../domain/region';
import type { Town } from '../domain/town';
import { sideOf, townRank } from './town-ranks';

/** Properties of a label: the name in both languages, chosen by the layer's text-field. */
interface LabelProperties {
  readonly en: string;
  readonly uk: string;
  readonly [key: string]: unknown;
}

type Labels = FeatureCollection<Point, LabelProperties>;

/** Where a neighbour's name stands `[lon, lat]`, by ISO 3166-1 code. */
const NEIGHBOUR_PLACES: Readonly<Record<string, readonly [lon: number, lat: number]>> = {
  RU: [38.6, 52.3],
  BY: [27.6, 52.9],
  PL: [21.4, 51.9],
  SK: [20.9, 48.75],
  HU: [20.75, 47.1],
  RO: [25.4, 46.0],
  MD: [28.55, 47.25],
  BG: [25.9, 43.45],
  RS: [20.6, 44.4],
  TR: [33.2, 39.7],
  GE: [43.5, 42.1],
  KZ: [49.3, 48.6],
  GR: [22.1, 39.6],
  AT: [14.6, 47.4],
  CZ: [15.4, 49.75],
  LT: [23.9, 55.3],
  LV: [25.6, 56.9],
  EE: [25.9, 58.7],
};

/** A neighbour's name once, at a chosen place; MapLibre would write it in every tile. */
export function neighbourLabels(neighbours: Basemap['neighbours']): Labels {
  const features = new Map<string, Feature<Point, LabelProperties>>();
  for (const { properties } of neighbours.features) {
    const place = NEIGHBOUR_PLACES[properties.iso];
    if (place && !features.has(properties.iso)) {
      features.set(properties.iso, label(place, properties));
    }
  }
  return collection([...features.values()]);
}

export function seaLabels(seas: Basemap['seaLabels']): Labels {
  return collection(
    seas.features.map(({ geometry, properties }) => {
      const [lon = 0, lat = 0] = geometry.coordinates;
      return label([lon, lat], properties);
    }),
  );
}

/** Names of the regions; the two cities with the rank of a region have their town's name instead. */
export function regionLabels(regions: readonly Region[]): Labels {
  return collection(
    regions
      .filter(({ id }) => id !== 'UA-30' && id !== 'UA-40')
      .map((region) =>
        label(region.labelPoint, { nameEn: region.shortEn, nameUk: region.shortUk }),
      ),
  );
}

/** Towns with their rank, the most populous first, so that they win where two collide. */
export function townLabels(towns: readonly Town[]): Labels {
  const ordered = [...towns].sort((one, other) => other.population - one.population);
  return collection(
    ordered.map((town) =>
      label(town.position, town, { rank: townRank(town), side: sideOf(town.position[0]) }),
    ),
  );
}

/** Points of the places that texts name; of several points the middle one carries the name. */
export function placeLabels(places: readonly PointPlace[]): Labels {
  return collection(
    places.flatMap(({ id, nameEn, nameUk, points }) =>
      points.map(({ position }, at) => {
        const isNamed = at === Math.floor(points.length / 2);
        const name = isNamed ? { nameEn, nameUk } : {};
        return label(position, name, { place: id });
      }),
    ),
  );
}

function label(
  [lon, lat]: readonly [lon: number, lat: number],
  { nameEn, nameUk }: Named,
  more: Record<string, unknown> = {},
): Feature<Point, LabelProperties> {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { en: nameEn ?? nameUk ?? '', uk: nameUk ?? nameEn ?? '', ...more },
  };
}

function collection(features: Feature<Point, LabelProperties>[]): Labels {
  return { type: 'FeatureCollection', features };
}
