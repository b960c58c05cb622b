/** After these a link may go on in the next line. */
const PIECES = /[^/?#&=,;]+[/?#&=,;]*|[/?#&=,;]+/g;

/** Breaks a text into lines as full as they can be; a word that is wider than a line, as a link, is broken within. */
export function breakLines(
  text: string,
  maxWidth: number,
  width: (line: string) => number,
): readonly string[] {
  const lines: string[] = [''];
  const add = (piece: string, before: string): boolean => {
    const line = lines.at(-1)!;
    const longer = line === '' ? piece : `${line}${before}${piece}`;
    if (width(longer) > maxWidth) return false;
    lines[lines.length - 1] = longer;
    return true;
  };
  for (const word of text.split(' ')) {
    if (add(word, ' ')) continue;
    if (lines.at(-1) !== '') lines.push('');
    if (add(word, '')) continue;
    for (const piece of word.match(PIECES) ?? []) {
      if (add(piece, '')) continue;
      if (lines.at(-1) !== '') lines.push('');
      if (add(piece, '')) continue;
      for (const letter of piece) {
        if (!add(letter, '')) lines.push(letter);
      }
    }
  }
  return lines;
}
