import { drawLabels } from './draw-labels';
import { drawShapes } from './draw-shapes';
import type { Frame } from './frame';
import { createPatterns } from './patterns';
import type { Picture } from './picture';
import { placeLabels, type Box } from './place-labels';
import { drawnLayers } from './style-layers';
import { node, type SvgNode } from './svg-node';
import type { MeasureText } from './text-metrics';

/** A drawn map, from the bottom to the top. */
export interface DrawnMap {
  /** Patterns that the shapes are filled with. */
  readonly defs: readonly SvgNode[];
  readonly shapes: readonly SvgNode[];
  readonly labels: readonly SvgNode[];
}

/** The shapes of a picture: everything but names. */
export function drawMapShapes(
  picture: Picture,
  frame: Frame,
  prefix: string,
): Pick<DrawnMap, 'defs' | 'shapes'> {
  const patterns = createPatterns(prefix, picture.theme, frame);
  const shapes = drawnLayers(picture, frame.view.zoom).flatMap((layer) =>
    drawShapes(layer, frame, patterns),
  );
  return { defs: patterns.defs, shapes };
}

/**
 * The names of a picture.
 * @param covered what lies over the map, where no name is to stand
 */
export function drawMapLabels(
  picture: Picture,
  frame: Frame,
  measure: MeasureText,
  covered: readonly Box[] = [],
): DrawnMap['labels'] {
  const layers = drawnLayers(picture, frame.view.zoom);
  return drawLabels(placeLabels(layers, frame, measure, covered), picture.theme);
}

/** A whole map as one group, cut off at its frame. */
export function drawMap(
  picture: Picture,
  frame: Frame,
  prefix: string,
  measure: MeasureText,
): SvgNode {
  const { defs, shapes } = drawMapShapes(picture, frame, prefix);
  const { width, height } = frame;
  const clip = `${prefix}frame`;
  return node('g', { 'clip-path': `url(#${clip})` }, [
    node('defs', {}, [node('clipPath', { id: clip }, [node('rect', { width, height })]), ...defs]),
    ...shapes,
    ...drawMapLabels(picture, frame, measure),
  ]);
}
