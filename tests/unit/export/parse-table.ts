/** Reads CSV (RFC 4180) as a program other than ours would: rows by the names in the header. */
export function parseTable(text: string, separator: ',' | ';'): Record<string, string>[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (isQuoted && sign === '"' && text[i + 1] === '"') cell += text[++i];
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === separator) {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (!isQuoted && sign === '\r' && text[i + 1] === '\n') {
      rows.at(-1)!.push(cell);
      cell = '';
      rows.push([]);
      i += 1;
    } else cell += sign;
  }
  rows.at(-1)!.push(cell);
  const [header = [], ...body] = rows;
  return body.map((row) => {
    if (row.length !== header.length) throw new Error(`${row.length} cells, not ${header.length}`);
    return Object.fromEntries(header.map((name, i) => [name, row[i]!]));
  });
}
