/** How a text is set: size in CSS pixels. */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly isItalic: boolean;
}

/** The width of a text in CSS pixels, without letter spacing. */
export type MeasureText = (text: string, style: TextStyle) => number;

/** Height of a line of text, ems; and where its baseline is under its middle. */
export const LINE_HEIGHT = 1.2;
export const BASELINE = 0.34;

/** Breaks a text at its spaces into lines no wider than asked where that is possible, of about the same width. */
export function wrapText(
  text: string,
  maxWidth: number,
  width: (line: string) => number,
): readonly string[] {
  const total = width(text);
  const count = Math.max(1, Math.ceil(total / maxWidth));
  const target = total / count;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    const fits = width(longer) <= (lines.length < count ? Math.max(target * 1.1, 0) : maxWidth);
    if (line === undefined) lines.push(word);
    else if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
