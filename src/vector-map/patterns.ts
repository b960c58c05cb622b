import type { Theme } from '../domain/view';
import { patternImages } from '../map/images';
import { hatchPattern } from '../palette/hatching';
import { CONIC, type Frame } from './frame';
import { node, short, type SvgNode } from './svg-node';

/** MapLibre grows patterns from one to two times their size between whole zooms; a drawing has the middle. */
const MIDDLE = Math.SQRT2;

/** The patterns of a drawing: asked for by the style's name for them, and then its `<defs>`. */
export interface Patterns {
  /** What `fill` refers to it by. */
  use(name: string): string;
  readonly defs: readonly SvgNode[];
}

/** @param prefix tells the patterns of one drawing on a page from those of another */
export function createPatterns(prefix: string, theme: Theme, frame: Frame): Patterns {
  const images = patternImages(theme);
  const defs = new Map<string, SvgNode>();
  // Fixed to the land, so that hatching does not swim when the map is moved.
  const [x, y] = frame.project([CONIC.meridian, 48]);
  return {
    use(name) {
      const image = images.get(name);
      if (!image) throw new Error(`There is no pattern ${name} to draw.`);
      const id = `${prefix}${name.replaceAll('/', '-')}`;
      if (!defs.has(id)) {
        const { size, path, strokeWidth } = hatchPattern(image.hatch);
        const scale = image.scale * MIDDLE;
        const period = size * scale;
        const attributes = {
          id,
          'data-hatch': image.hatch,
          width: size,
          height: size,
          patternUnits: 'userSpaceOnUse',
          patternTransform: `translate(${short(x % period)} ${short(y % period)}) scale(${scale.toFixed(3)})`,
        };
        const marks = {
          d: path,
          fill: 'none',
          stroke: image.colour,
          'stroke-width': strokeWidth,
          'stroke-linecap': 'round',
          'stroke-opacity': image.opacity === 1 ? null : image.opacity,
        };
        defs.set(id, node('pattern', attributes, [node('path', marks)]));
      }
      return `url(#${id})`;
    },
    get defs() {
      return [...defs.values()];
    },
  };
}
