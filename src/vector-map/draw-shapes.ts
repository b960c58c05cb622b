import type { Position } from 'geojson';
import type { Frame } from './frame';
import type { Patterns } from './patterns';
import type { DrawnLayer } from './style-layers';
import type { Drawn } from './style-values';
import { node, short, type SvgNode } from './svg-node';

/** What a layer of areas, lines or circles looks like on a frame; features that look alike are one path. */
export function drawShapes(
  { layer, values, drawn }: DrawnLayer,
  frame: Frame,
  patterns: Patterns,
): readonly SvgNode[] {
  const shared = { layer, values, drawn };
  if (layer.type === 'background') {
    const { width, height } = frame;
    const fill = values.colour('paint', 'background-color');
    return [node('rect', { 'data-layer': layer.id, width, height, fill })];
  }
  if (layer.type === 'fill') return group(shared, frame, (each) => fillOf(shared, each, patterns));
  if (layer.type === 'line') return group(shared, frame, (each) => strokeOf(shared, each));
  if (layer.type === 'circle') return drawn.map((each) => circle(shared, each, frame));
  return [];
}

type Attributes = Readonly<Record<string, string | number | null>>;

function group(
  { layer, drawn }: DrawnLayer,
  frame: Frame,
  look: (drawn: Drawn) => Attributes | null,
): SvgNode[] {
  const paths = new Map<string, { attributes: Attributes; d: string[] }>();
  for (const each of drawn) {
    const attributes = look(each);
    const d = attributes && frame.pathOf(each.feature.geometry);
    if (!attributes || !d) continue;
    const key = JSON.stringify(attributes);
    const alike = paths.get(key) ?? { attributes, d: [] };
    alike.d.push(d);
    paths.set(key, alike);
  }
  return [...paths.values()].map(({ attributes, d }) =>
    node('path', { 'data-layer': layer.id, d: d.join(''), ...attributes }),
  );
}

function fillOf({ values }: DrawnLayer, drawn: Drawn, patterns: Patterns): Attributes | null {
  const opacity = values.number('paint', 'fill-opacity', drawn);
  if (opacity === 0) return null;
  const isHatched = values.has('paint', 'fill-pattern');
  return {
    fill: isHatched
      ? patterns.use(values.text('paint', 'fill-pattern', drawn))
      : values.colour('paint', 'fill-color', drawn),
    'fill-rule': 'evenodd',
    'fill-opacity': opacity === 1 ? null : opacity,
    stroke: values.colour('paint', 'fill-outline-color', drawn),
  };
}

function strokeOf({ values }: DrawnLayer, drawn: Drawn): Attributes | null {
  const width = values.number('paint', 'line-width', drawn);
  const opacity = values.number('paint', 'line-opacity', drawn);
  if (width === 0 || opacity === 0) return null;
  const dashes = values.has('paint', 'line-dasharray')
    ? values.list('paint', 'line-dasharray', drawn)
    : [];
  return {
    fill: 'none',
    stroke: values.colour('paint', 'line-color', drawn),
    'stroke-width': Math.round(width * 100) / 100,
    'stroke-opacity': opacity === 1 ? null : opacity,
    'stroke-linecap': values.text('layout', 'line-cap', drawn),
    // Plain corners are there to be quick to draw on the other map.
    'stroke-linejoin': 'round',
    // MapLibre counts dashes in widths of the line.
    'stroke-dasharray':
      dashes.length > 0 ? dashes.map((dash) => short(Number(dash) * width)).join(' ') : null,
  };
}

function circle({ layer, values }: DrawnLayer, drawn: Drawn, frame: Frame): SvgNode {
  const { geometry, properties } = drawn.feature;
  const [x, y] = frame.project((geometry as { coordinates: Position }).coordinates);
  return node('circle', {
    'data-layer': layer.id,
    'data-id': String(properties?.['id']),
    cx: short(x),
    cy: short(y),
    r: values.number('paint', 'circle-radius', drawn),
    fill: values.colour('paint', 'circle-color', drawn),
    stroke: values.colour('paint', 'circle-stroke-color', drawn),
    'stroke-width': values.number('paint', 'circle-stroke-width', drawn),
  });
}
