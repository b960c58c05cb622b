import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { feature, mergeArcs, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon,
  Objects,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { Control, HeldPart, LineFacts } from '../domain/control';
import { InputError } from '../domain/errors';
import type { Face } from '../domain/face';
import type { Basemap, Geodata } from '../domain/geodata';
import { polygonsOf, type Land } from '../domain/geometry';
import type { Region, RegionFacts } from '../domain/region';
import { isInLand } from '../geo/point-in-land';
import { parseTowns, type TownTable } from './parse-towns';
import { SPECIAL_PLACES } from './special-places';

/** Of a face of the arrangement of region borders and all built-in lines of contact. */
interface FaceProperties {
  readonly region: string;
  /** One letter a built-in day, `R` Russian-held or `U` Ukrainian-held. */
  readonly held: string;
}

type FaceShape = Polygon<FaceProperties> | MultiPolygon<FaceProperties>;
export type LandTopology = Topology<Objects & { faces: GeometryCollection<FaceProperties> }>;
export type BasemapTopology = Topology<Objects>;

/** The embedded geodata as files hold it. */
export interface GeodataFiles {
  readonly land: LandTopology;
  readonly basemap: BasemapTopology;
  readonly regions: readonly RegionFacts[];
  readonly lines: { readonly days: readonly LineFacts[] };
  readonly towns: TownTable;
}

function mergeFaces(land: LandTopology, faces: readonly FaceShape[]): Land {
  return feature(land, mergeArcs(land, [...faces])).geometry as Land;
}

function parseControl(
  land: LandTopology,
  faces: readonly FaceShape[],
  line: LineFacts,
  i: number,
): Control {
  const isHeld = (face: unknown): boolean => (face as FaceShape).properties?.held[i] === 'R';
  return {
    ...line,
    id: line.asOf,
    heldByRussia: mergeFaces(land, faces.filter(isHeld)),
    contactLine: mesh(land, land.objects.faces, (a, b) => isHeld(a) !== isHeld(b)).coordinates,
  };
}

/** Faces of the regions, in the regions' order, merged where they were held alike on all of some days. */
function mergeParts(
  land: LandTopology,
  faces: readonly FaceShape[],
  regions: readonly Region[],
  days: readonly number[],
): HeldPart[] {
  return regions.flatMap(({ id, land: whole }) => {
    const alike = new Map<string, FaceShape[]>();
    for (const face of faces) {
      if (face.properties?.region !== id) continue;
      const held = days.map((i) => face.properties!.held[i]).join('');
      alike.set(held, [...(alike.get(held) ?? []), face]);
    }
    // Russian-held parts first, as everywhere.
    return [...alike].sort().map(([held, own]) => ({
      region: id,
      holders: [...held].map((letter) => (letter === 'R' ? 'russia' : 'ukraine')),
      land: alike.size === 1 ? whole : mergeFaces(land, own),
    }));
  });
}

/** Parts as faces: with the place that texts name apart, where they lie in one. */
function placeParts(parts: readonly HeldPart[]): Face[] {
  return parts.map((part) => {
    const place = SPECIAL_PLACES.find(({ region }) => region === part.region);
    const isIn =
      place &&
      polygonsOf(part.land)
        .flat(2)
        .every((at) => isInLand(at, place.outline));
    return { ...part, ...(isIn && { place: place.id }) };
  });
}

function parseBasemap(land: LandTopology, water: BasemapTopology): Basemap {
  const layer = (name: keyof Basemap, topology: Topology, file: string): unknown => {
    const object = topology.objects[name];
    if (!object) throw new InputError(file, `has no object ${name}`);
    return feature(topology, object);
  };
  const ofLand = (name: keyof Basemap) => layer(name, land, 'land.topojson');
  const ofWater = (name: keyof Basemap) => layer(name, water, 'basemap.topojson');
  const lines = (name: 'border' | 'coast') => (ofLand(name) as Feature<MultiLineString>).geometry;
  return {
    neighbours: ofLand('neighbours') as Basemap['neighbours'],
    lakes: ofWater('lakes') as Basemap['lakes'],
    rivers: ofWater('rivers') as Basemap['rivers'],
    seaLabels: ofWater('seaLabels') as FeatureCollection as Basemap['seaLabels'],
    border: lines('border'),
    coast: lines('coast'),
  };
}

/**
 * The embedded geodata from its files. Regions and Russian-held land are merged from the faces of one topology, so
 * they share every border exactly. Positions are `[lon, lat]` in degrees.
 * @throws InputError when a file lacks what it must hold
 */
export function parseGeodata(files: GeodataFiles): Geodata {
  const { land } = files;
  const faces = land.objects.faces.geometries as FaceShape[];
  const regionOf = (face: unknown): string | undefined => (face as FaceShape).properties?.region;
  const controls = new Map<string, Control>();
  const indexOf = (day: string): number => {
    const i = files.lines.days.findIndex(({ asOf }) => asOf === day);
    if (i < 0) throw new InputError(`line of ${day}`, 'is not one of the built-in days');
    return i;
  };
  const regions = files.regions.map((facts): Region => {
    const own = faces.filter((face) => regionOf(face) === facts.id);
    if (!own.length) throw new InputError('land.topojson', `has no face of ${facts.id}`);
    return { ...facts, land: mergeFaces(land, own) };
  });
  let basemap: Basemap | null = null;
  let pieces: readonly Face[] | null = null;
  return {
    regions,
    regionBorders: mesh(land, land.objects.faces, (a, b) => regionOf(a) !== regionOf(b)),
    lines: files.lines.days,
    controlOn: (day) => {
      const known = controls.get(day);
      if (known) return known;
      const i = indexOf(day);
      const control = parseControl(land, faces, files.lines.days[i]!, i);
      controls.set(day, control);
      return control;
    },
    partsHeld: (days) => mergeParts(land, faces, regions, days.map(indexOf)),
    towns: parseTowns(files.towns),
    // Only the map asks for these; the engine's worker and the command line never do.
    get faces() {
      return (pieces ??= placeParts(
        mergeParts(land, faces, regions, [...files.lines.days.keys()]),
      ));
    },
    get basemap() {
      return (basemap ??= parseBasemap(land, files.basemap));
    },
  };
}
