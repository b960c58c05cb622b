import type { Theme } from '../domain/view';
import { DIAMOND } from '../map/place-diamond';
import { DOT } from '../map/town-dot';
import { MAP_COLOURS } from '../palette/map-colours';
import { FONT_STACK } from '../palette/font-names';
import type { PlacedLabel, PlacedText } from './place-labels';
import { node, short, type SvgNode } from './svg-node';
import { BASELINE, LINE_HEIGHT } from './text-metrics';

/** Names with their symbols: all symbols first, so that none covers a name. */
export function drawLabels(labels: readonly PlacedLabel[], theme: Theme): readonly SvgNode[] {
  return [
    ...labels.flatMap((label) => (label.icon ? [drawIcon(label, theme)] : [])),
    ...labels.flatMap((label) => (label.text ? [drawText(label, label.text)] : [])),
  ];
}

function drawIcon({ icon, at: [x, y], layer, drawn }: PlacedLabel, theme: Theme): SvgNode {
  const { label, halo } = MAP_COLOURS[theme];
  const size = icon?.size ?? 1;
  if (icon?.name.startsWith('place')) {
    const middle = (DIAMOND.inner + DIAMOND.outer) / 2;
    const diamond = (reach: number) =>
      `M${short(x - reach)} ${short(y)}L${short(x)} ${short(y - reach)}L${short(x + reach)} ${short(y)}L${short(x)} ${short(y + reach)}Z`;
    // A band between two half diagonals is as broad as their distance over √2.
    const band = (DIAMOND.outer - DIAMOND.inner) * Math.SQRT1_2;
    const rim = band + 2 * DIAMOND.rim * Math.SQRT1_2;
    const shared = { fill: 'none', d: diamond(middle), 'stroke-linejoin': 'miter' };
    return node('g', { 'data-layer': layer, 'data-place': String(drawn.feature.properties?.['place']) }, [
      node('path', { ...shared, stroke: halo, 'stroke-width': short(rim) }),
      node('path', { ...shared, stroke: label, 'stroke-width': short(band) }),
    ]); // prettier-ignore
  }
  return node('circle', {
    'data-layer': layer,
    cx: short(x),
    cy: short(y),
    r: short((DOT.radius + DOT.ring / 2) * size),
    fill: label,
    stroke: halo,
    'stroke-width': short(DOT.ring * size),
  });
}

function drawText({ layer, drawn, values }: PlacedLabel, text: PlacedText): SvgNode {
  const { box, lines, style, letterSpacing, anchor } = text;
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  const attributes = {
    'data-layer': layer,
    'font-family': FONT_STACK,
    'font-size': short(style.size),
    'font-weight': style.weight === 400 ? null : style.weight,
    'font-style': style.isItalic ? 'italic' : null,
    'letter-spacing': letterSpacing > 0 ? letterSpacing.toFixed(2) : null,
    'text-anchor': anchor,
    fill: values.colour('paint', 'text-color', drawn),
    stroke: values.colour('paint', 'text-halo-color', drawn),
    'stroke-width': 2 * values.number('paint', 'text-halo-width', drawn),
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  const tall = style.size * LINE_HEIGHT;
  const baseline = (line: number) => short(box.top + tall * (line + 0.5) + style.size * BASELINE);
  if (lines.length === 1)
    return node('text', { x: short(x), y: baseline(0), ...attributes }, lines);
  return node(
    'text',
    attributes,
    lines.map((line, at) => node('tspan', { x: short(x), y: baseline(at) }, [line])),
  );
}
