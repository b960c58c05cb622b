import { HATCHES, type HatchKind } from '../palette/hatch-kinds';
import { hatchOver, type HatchBox } from '../palette/hatch-over';
import { node, type SvgNode } from '../vector-map/svg-node';

/** A pattern of a drawing, and where its hatching starts and how large it is. */
interface Pattern {
  readonly hatch: HatchKind;
  readonly marks: SvgNode;
  readonly transform: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/**
 * The same drawing with hatching as strokes cut off at the edges of what they fill. Browsers print repeated patterns
 * as coarse pixels (Chromium: 72 an inch), strokes as they are.
 */
export function strokesForPatterns(drawing: SvgNode): SvgNode {
  const patterns = patternsOf(drawing);
  let count = 0;
  const replace = (given: SvgNode): readonly SvgNode[] => {
    if (given.name === 'pattern') return [];
    const pattern = patterns.get(
      /^url\(#(.+)\)$/.exec(String(given.attributes['fill']))?.[1] ?? '',
    );
    if (pattern) return [hatched(given, pattern, `hatched-${(count += 1)}`)];
    const children = given.children.flatMap((child): readonly (SvgNode | string)[] =>
      typeof child === 'string' ? [child] : replace(child),
    );
    return [{ ...given, children }];
  };
  return replace(drawing)[0]!;
}

function patternsOf(drawing: SvgNode): ReadonlyMap<string, Pattern> {
  const found = new Map<string, Pattern>();
  const look = (given: SvgNode): void => {
    const { attributes, children } = given;
    const nodes = children.filter((child) => typeof child !== 'string');
    const hatch = String(attributes['data-hatch']);
    if (given.name === 'pattern' && hatch in HATCHES) {
      const transform = String(attributes['patternTransform']);
      const [x = 0, y = 0, scale = 1] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
      const marks = nodes[0]!;
      found.set(String(attributes['id']), {
        hatch: hatch as HatchKind,
        marks,
        transform,
        x,
        y,
        scale,
      });
    }
    nodes.forEach(look);
  };
  look(drawing);
  return found;
}

function hatched(shape: SvgNode, pattern: Pattern, id: string): SvgNode {
  const { fill: _fill, 'fill-rule': rule, ...place } = shape.attributes;
  const { x, y, scale, hatch, marks, transform } = pattern;
  const [left, top, right, bottom] = boxOf(shape);
  const box: HatchBox = [
    (left - x) / scale,
    (top - y) / scale,
    (right - x) / scale,
    (bottom - y) / scale,
  ];
  const outline = node(shape.name, { ...place, 'clip-rule': rule });
  return node('g', {}, [
    node('clipPath', { id }, [outline]),
    node('g', { 'clip-path': `url(#${id})` }, [
      node('path', { ...marks.attributes, d: hatchOver(hatch, box), transform }),
    ]),
  ]);
}

/** The box of a rectangle, or of a path of straight lines. */
function boxOf({ name, attributes }: SvgNode): HatchBox {
  if (name === 'rect') {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) =>
      Number(attributes[key]),
    );
    return [x!, y!, x! + width!, y! + height!];
  }
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [, x, y] of String(attributes['d']).matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)) {
    box[0] = Math.min(box[0], Number(x));
    box[1] = Math.min(box[1], Number(y));
    box[2] = Math.max(box[2], Number(x));
    box[3] = Math.max(box[3], Number(y));
  }
  return box;
}
