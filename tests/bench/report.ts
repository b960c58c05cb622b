import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import prettier from 'prettier';

const DOCUMENT = resolve(import.meta.dirname, '../../docs/benchmarks.md');

/** A part of the report: a table, and what is to be said of it. */
export interface Part {
  /** Names the place in `docs/benchmarks.md`. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

function tableOf({ columns, rows }: Part): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map((_, i) => (i ? '--:' : '---'))), ...rows.map(line)].join('\n');
} // prettier-ignore

/** A part as Markdown. */
function printPart(part: Part): string {
  return `${tableOf(part)}\n\n${part.notes.join('\n')}`;
}

export function show(part: Part): void {
  console.log(`\n## ${part.title}\n\n${printPart(part)}`);
}

/** Puts parts where `docs/benchmarks.md` has their places. */
export async function writeDocument(parts: readonly Part[]): Promise<void> {
  let text = readFileSync(DOCUMENT, 'utf8');
  for (const part of parts) {
    const [open, close] = [`<!-- ${part.id} -->`, `<!-- /${part.id} -->`];
    const [from, to] = [text.indexOf(open), text.indexOf(close)];
    if (from < 0 || to < 0) throw new Error(`docs/benchmarks.md has no place for ${part.id}`);
    text = `${text.slice(0, from)}${open}\n\n${printPart(part)}\n\n${text.slice(to)}`;
  }
  const options = await prettier.resolveConfig(DOCUMENT);
  writeFileSync(DOCUMENT, await prettier.format(text, { ...options, parser: 'markdown' }));
}
