import { SAME } from '../domain/comparison';
import type { Status } from '../domain/status';
import type { Theme } from '../domain/view';
import { hatchPattern } from '../palette/hatching';
import { MAP_COLOURS } from '../palette/map-colours';
import { STATUS_COLOURS, STATUS_HATCH } from '../palette/palette';
import { node, type SvgNode } from '../vector-map/svg-node';

export const SWATCH = { width: 30, height: 20 } as const;

/** A status as the map paints it, or land of one status amid differences; its upper left corner at a point. */
export function drawSwatch(
  status: Status | typeof SAME,
  theme: Theme,
  [x, y]: readonly [number, number],
): SvgNode {
  const place = { ...SWATCH, x, y };
  const frame = node('rect', { ...place, fill: 'none', stroke: MAP_COLOURS[theme].frame });
  if (status === SAME) {
    return node('g', {}, [node('rect', { ...place, fill: MAP_COLOURS[theme].sameStatus }), frame]);
  }
  const { fill, hatch } = STATUS_COLOURS[theme][status];
  const { size, path, strokeWidth } = hatchPattern(STATUS_HATCH[status]);
  const id = `swatch-${status}-${Math.round(x)}-${Math.round(y)}`;
  const marks = {
    d: path,
    fill: 'none',
    stroke: hatch,
    'stroke-width': strokeWidth,
    'stroke-linecap': 'round',
  };
  const pattern = {
    id,
    'data-hatch': STATUS_HATCH[status],
    width: size,
    height: size,
    patternUnits: 'userSpaceOnUse',
    patternTransform: `translate(${x} ${y})`,
  };
  return node('g', {}, [
    node('pattern', pattern, [node('path', marks)]),
    node('rect', { ...place, fill }),
    ...(strokeWidth > 0 ? [node('rect', { ...place, fill: `url(#${id})` })] : []),
    frame,
  ]);
}
