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

/** Breaks a paragraph into lines no wider than asked. */
export type BreakText = (
  text: string,
  maxWidth: number,
  width: (line: string) => number,
) => readonly string[];

/** Height of a line of text, ems. */
export const LEADING = 1.32;

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
  readonly #breakText: BreakText;
  /** The lower edge of what has been set. */
  bottom: number;

  constructor(
    left: number,
    top: number,
    width: number,
    measure: MeasureText,
    breakText: BreakText = wrapText,
  ) {
    this.#left = left;
    this.bottom = top;
    this.#width = width;
    this.#measure = measure;
    this.#breakText = breakText;
  }

  /** Sets a paragraph, broken to the width. */
  add(text: string, setting: Setting, gap = 0): void {
    const { size, weight = 400, anchor = 'start' } = setting;
    const width = (line: string) => this.#measure(line, { size, weight, isItalic: false });
    const x = anchor === 'start' ? this.#left : this.#left + this.#width;
    for (const line of this.#breakText(text, this.#width, width)) {
      this.nodes.push(drawLine(line, [x, this.bottom + size], setting));
      this.bottom += size * LEADING;
    }
    this.bottom += gap;
  }
}
