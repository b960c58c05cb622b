import {
  featureFilter,
  latest,
  normalizePropertyExpression,
  type LayerSpecification,
  type StylePropertyExpression,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';

/** A feature of a source, and what is known of it beside. */
export interface Drawn {
  readonly feature: Feature;
  readonly state: Readonly<Record<string, unknown>>;
}

type Kind = 'paint' | 'layout';

/** Reads the values that a layer of the map's style has at a zoom, as MapLibre itself would. */
export interface LayerValues {
  number(kind: Kind, name: string, drawn?: Drawn): number;
  /** A CSS colour, or null where the layer has none. */
  colour(kind: Kind, name: string, drawn?: Drawn): string | null;
  text(kind: Kind, name: string, drawn?: Drawn): string;
  list(kind: Kind, name: string, drawn?: Drawn): readonly unknown[];
  has(kind: Kind, name: string): boolean;
  /** Whether a feature passes the layer's filter. */
  takes(drawn: Drawn): boolean;
}

/** The values of one layer at one zoom. */
export function valuesOf(layer: LayerSpecification, zoom: number): LayerValues {
  const expressions = new Map<string, StylePropertyExpression>();
  const filter = featureFilter('filter' in layer ? layer.filter : undefined, 'filter');
  const given = (kind: Kind, name: string): unknown =>
    (layer[kind] as Record<string, unknown> | undefined)?.[name];
  const expression = (kind: Kind, name: string): StylePropertyExpression => {
    const known = expressions.get(name);
    if (known) return known;
    const properties = latest[`${kind}_${layer.type}` as 'paint_line'] as Record<string, unknown>;
    const specification = properties[name] as { default?: unknown } | undefined;
    if (!specification) throw new Error(`The style has no ${kind} property ${name}.`);
    const value = given(kind, name) ?? specification.default;
    const made = normalizePropertyExpression(value as never, name, specification as never);
    expressions.set(name, made);
    return made;
  };
  const value = (kind: Kind, name: string, drawn?: Drawn): unknown =>
    expression(kind, name).evaluate(
      { zoom },
      drawn?.feature as never,
      (drawn?.state ?? {}) as never,
    );
  return {
    number: (...property) => Number(value(...property)),
    colour: (kind, name, drawn) =>
      given(kind, name) === undefined ? null : String(value(kind, name, drawn)),
    text: (...property) => String(value(...property) ?? ''),
    list: (...property) => (value(...property) ?? []) as readonly unknown[],
    has: (kind, name) => given(kind, name) !== undefined,
    takes: ({ feature }) => filter.filter({ zoom }, feature as never),
  };
}
