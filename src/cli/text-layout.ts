/** A column of a text table. */
export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** Rows as aligned text under their titles, with a total below where there is one. */
export function layOut(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  total?: readonly string[],
  gap = 2,
): string {
  const all = [columns.map(({ title }) => title), ...rows, ...(total ? [total] : [])];
  const widths = columns.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    columns
      .map(({ align }, i) => {
        const text = row[i] ?? '';
        return align === 'left' ? text.padEnd(widths[i]!) : text.padStart(widths[i]!);
      })
      .join(' '.repeat(gap))
      .trimEnd();
  return all.map(line).join('\n');
}

// What could steer a terminal or turn the direction of text round, as the name of a file may.
const STEERING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text broken between words into lines of at most `width` characters, later ones indented. */
export function wrap(text: string, width: number, indent = 0): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.replace(STEERING, ' ').split(' ')) {
    const next = current ? `${current} ${word}` : ' '.repeat(lines.length ? indent : 0) + word;
    if (next.length > width && current) {
      lines.push(current);
      current = ' '.repeat(indent) + word;
    } else {
      current = next;
    }
  }
  return [...lines, current];
}

/** Text from outside as one line, without what could steer a terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
