import { topology } from 'topojson-server';
import type { Feature, FeatureCollection, GeometryObject, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { COORDINATE_STEP } from './mapshaper';

/**
 * A TopoJSON of layers; shared lines are stored once. Quantised by a step exactly, so that decoding gives the same
 * coordinates again where they are multiples of it.
 * @param step degrees
 */
export function toTopology(
  layers: Record<string, FeatureCollection>,
  step: number = COORDINATE_STEP,
): Topology {
  const steps = Math.round(1 / step);
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
  result.arcs = result.arcs.map(inDeltas);
  result.transform = { scale: [step, step], translate: [0, 0] };
  result.bbox = result.bbox?.map((value) => value / steps) as Topology['bbox'];
  return result;
}

/** Each position less the one before; positions that a coarse step makes one are one. */
function inDeltas(arc: Position[]): Position[] {
  const apart = arc.filter(
    ([x, y], i) => i === 0 || i === arc.length - 1 || x !== arc[i - 1]![0] || y !== arc[i - 1]![1],
  );
  return apart.map(([x = 0, y = 0], i) => {
    const [px = 0, py = 0] = apart[i - 1] ?? [];
    return [x - px, y - py];
  });
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
