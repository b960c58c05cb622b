import { writeFileSync } from 'node:fs';
import { geodataPath } from './inputs';

/** Writes one committed file of `geodata/`, compact, with a newline at its end. */
export function writeJson(name: string, value: unknown): void {
  writeFileSync(geodataPath(name), `${JSON.stringify(value)}\n`);
}

/** Writes a table with one row a line: compact, and a change shows in version control as the row it is. */
export function writeRows(name: string, fields: string[], rows: unknown[][]): void {
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  writeFileSync(geodataPath(name), `{"fields":${JSON.stringify(fields)},"rows":[\n${lines}\n]}\n`);
}
