import { topology } from 'topojson-server';
import type { Feature, FeatureCollection, GeometryObject, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { COORDINATE_STEP } from './mapshaper';

/**
 * A TopoJSON of layers whose coordinates are multiples of COORDINATE_STEP; shared lines are stored once.
 * Quantised by that step exactly, so that decoding gives the same coordinates again.
 */
export function toTopology(layers: Record<string, FeatureCollection>): Topology {
  const steps = Math.round(1 / COORDINATE_STEP);
  const whole = Object.fromEntries(
    Object.entries(layers).map(([name, { features }]) => [
      name,
      {
        type: 'FeatureCollection',
        features: features.map((feature) => inSteps(feature, steps)),
      } as FeatureCollection,
    ]),
  );
  const result = topology(whole) as unknown as Topology;
  for (const arc of result.arcs) {
    for (let i = arc.length - 1; i > 0; i--) {
      const [x, y] = arc[i] as [number, number];
      const [px, py] = arc[i - 1] as [number, number];
      arc[i] = [x - px, y - py];
    }
  }
  result.transform = { scale: [COORDINATE_STEP, COORDINATE_STEP], translate: [0, 0] };
  result.bbox = result.bbox?.map((value) => value / steps) as Topology['bbox'];
  return result;
}

function inSteps(feature: Feature, steps: number): Feature {
  const round = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(round) : Math.round((value as number) * steps);
  const geometry = feature.geometry as GeometryObject & { coordinates: Position };
  return {
    ...feature,
    geometry: { ...geometry, coordinates: round(geometry.coordinates) } as Feature['geometry'],
  };
}
