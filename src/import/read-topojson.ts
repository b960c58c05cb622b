import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { InputError } from '../domain/errors';
import { DEEPEST_COLLECTION, MOST_VERTICES } from './limits';
import { isRecord, type RawFeature } from './raw-feature';

interface Leaf {
  readonly layer: string;
  readonly place: string;
  readonly object: Readonly<Record<string, unknown>>;
}

function leavesOf(value: unknown, layer: string, place: string, depth: number): Leaf[] {
  if (!isRecord(value)) return [{ layer, place, object: {} }];
  if (value.type !== 'GeometryCollection' || !Array.isArray(value.geometries)) {
    return [{ layer, place, object: value }];
  }
  if (depth > DEEPEST_COLLECTION) return [{ layer, place, object: {} }];
  return value.geometries.flatMap((one, i) =>
    leavesOf(one, layer, `${place}.geometries[${i}]`, depth + 1),
  );
}

function isTransform(value: unknown): boolean {
  const isPair = (pair: unknown): boolean =>
    Array.isArray(pair) &&
    pair.length >= 2 &&
    pair.slice(0, 2).every((one) => Number.isFinite(one));
  return isRecord(value) && isPair(value.scale) && isPair(value.translate);
}

/** Positions that a geometry's arcs expand to: a few bytes can name a long arc thousands of times. */
function expandedLength(arcs: unknown, lengths: readonly number[]): number {
  if (typeof arcs === 'number') return lengths[arcs < 0 ? ~arcs : arcs] ?? 0;
  if (!Array.isArray(arcs)) return 0;
  let sum = 0;
  for (const arc of arcs) sum += expandedLength(arc, lengths);
  return sum;
}

function readLeaf(topology: Topology, leaf: Leaf, number: number): RawFeature {
  const { layer, place, object } = leaf;
  const raw = { layer, number, place, properties: object.properties ?? null };
  try {
    const { geometry } = feature(topology, object as unknown as GeometryObject) as {
      geometry: unknown;
    };
    return { ...raw, geometry };
  } catch {
    return { ...raw, geometry: null, failure: 'names an arc that the topology does not have' };
  }
}

/**
 * Features of a TopoJSON topology; every object of it is a layer. Arcs are decoded to `[lon, lat]`.
 * @param value parsed JSON with the type Topology
 * @throws InputError where the topology as a whole cannot be used
 */
export function readTopoJson(name: string, value: Readonly<Record<string, unknown>>): RawFeature[] {
  const { arcs, objects, transform } = value;
  if (!isRecord(objects)) throw new InputError(name, 'is TopoJSON without objects');
  if (!Array.isArray(arcs)) throw new InputError(name, 'is TopoJSON without arcs');
  if (transform !== undefined && transform !== null && !isTransform(transform)) {
    throw new InputError(
      name,
      'has a transform that cannot be read: scale and translate must be two numbers each',
    );
  }
  const lengths = arcs.map((arc) => (Array.isArray(arc) ? arc.length : 0));
  let total = 0;
  return Object.entries(objects).flatMap(([layer, object]) =>
    leavesOf(object, layer, `objects.${layer}`, 0).map((leaf, i) => {
      total += expandedLength(leaf.object.arcs, lengths);
      if (total > MOST_VERTICES) {
        throw new InputError(name, `has more than ${MOST_VERTICES / 1e6} million positions`);
      }
      return readLeaf(value as unknown as Topology, leaf, i + 1);
    }),
  );
}
