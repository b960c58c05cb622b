import { readFileSync } from 'node:fs';
import { geodataPath } from './inputs';

/** Rows of a table in `sources/`, by column name. No cell of our tables holds a comma or a quote. */
export function readTable<Column extends string>(
  name: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const [header = '', ...lines] = readFileSync(geodataPath(`sources/${name}`), 'utf8')
    .trimEnd()
    .split(/\r?\n/);
  const present = header.split(',');
  const missing = columns.filter((column) => !present.includes(column));
  if (missing.length > 0) throw new Error(`${name}: no column ${missing.join(', ')}`);
  return lines.map((line, index) => {
    const cells = line.split(',');
    if (cells.length !== present.length)
      throw new Error(`${name} line ${index + 2}: ${cells.length} cells`);
    return Object.fromEntries(
      columns.map((column) => [column, cells[present.indexOf(column)]!]),
    ) as Record<Column, string>;
  });
}
