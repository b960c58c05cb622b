import { FONT_STACK } from '../palette/font-names';
import { node, short, type SvgNode } from '../vector-map/svg-node';
import { wrapText, type MeasureText } from '../vector-map/text-metrics';

/** How a paragraph is set, CSS pixels. */
export interface Setting {
  readonly size: number;
  readonly weight?: number;
  readonly colour: string;
  readonly anchor?: 'start' | 'end';
}

/** A text on one line, its baseline at a point. */
export function drawLine(
  text: string,
  [x, y]: readonly [number, number],
  { size, weight = 400, colour, anchor = 'start' }: Setting,
): SvgNode {
  const attributes = {
    x: short(x),
    y: short(y),
    'font-family': FONT_STACK,
    'font-size': size,
    'font-weight': weight === 400 ? null : weight,
    'text-anchor': anchor === 'start' ? null : anchor,
    fill: colour,
  };
  return node('text', attributes, [text]);
}

/** Paragraphs below each other in a column. */
export class TextColumn {
  readonly nodes: SvgNode[] = [];
  readonly #left: number;
  readonly #width: number;
  readonly #measure: MeasureText;
  /** The lower edge of what has been set. */
  bottom: number;

  constructor(left: number, top: number, width: number, measure: MeasureText) {
    this.#left = left;
    this.bottom = top;
    this.#width = width;
    this.#measure = measure;
  }

  /** Sets a paragraph, broken to the width. */
  add(text: string, setting: Setting, gap = 0): void {
    const { size, weight = 400 } = setting;
    const width = (line: string) => this.#measure(line, { size, weight, isItalic: false });
    for (const line of wrapText(text, this.#width, width)) {
      this.nodes.push(drawLine(line, [this.#left, this.bottom + size], setting));
      this.bottom += size * 1.32;
    }
    this.bottom += gap;
  }
}
