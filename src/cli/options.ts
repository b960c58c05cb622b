import { parseArgs } from 'node:util';
import { InputError } from '../domain/errors';

export const FORMATS = ['table', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What was asked on the command line. */
export interface Options {
  readonly list: boolean;
  readonly help: boolean;
  readonly format: Format;
  readonly matrix: boolean;
  readonly proposal?: string;
  readonly proposalFile?: string;
  readonly compare?: string;
  readonly compareLine?: string;
  readonly line?: string;
  readonly variant?: string;
  readonly pullbackKm?: number;
}

export const USAGE = `Usage: npm run -s stats -- [options]

  --proposal ID       the text to apply (default us-28-points)
  --proposal-file F   a text of your own, as JSON (src/proposals/proposal.schema.json)
  --line YYYY-MM-DD   the day of the line of contact (default: the text's own)
  --variant ID        a reading of the text, where it has several
  --pullback KM       a width of its zone, where it has several
  --compare ID        what becomes of land under this text instead
  --compare-line DAY  the day of its line (default: --line, else its own)
  --matrix            every text against every text, on one line
  --format FORMAT     table (default), json or csv
  --list              list the proposals and the built-in days
  --help              this text`;

/** Throws `InputError` for an option or value that does not exist. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = readArgs(args);
  const format = values.format ?? 'table';
  if (!(FORMATS as readonly string[]).includes(format)) {
    throw new InputError(`--format ${format}`, `no such format; there are ${FORMATS.join(', ')}`);
  }
  const pullbackKm = values.pullback === undefined ? undefined : Number(values.pullback);
  if (pullbackKm !== undefined && !(pullbackKm > 0)) {
    throw new InputError(`--pullback ${values.pullback}`, 'must be a number of kilometres');
  }
  return {
    list: values.list ?? false,
    help: values.help ?? false,
    matrix: values.matrix ?? false,
    format: format as Format,
    ...(values.proposal !== undefined && { proposal: values.proposal }),
    ...(values['proposal-file'] !== undefined && { proposalFile: values['proposal-file'] }),
    ...(values.compare !== undefined && { compare: values.compare }),
    ...(values['compare-line'] !== undefined && { compareLine: values['compare-line'] }),
    ...(values.line !== undefined && { line: values.line }),
    ...(values.variant !== undefined && { variant: values.variant }),
    ...(pullbackKm !== undefined && { pullbackKm }),
  };
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        proposal: { type: 'string' },
        'proposal-file': { type: 'string' },
        compare: { type: 'string' },
        'compare-line': { type: 'string' },
        matrix: { type: 'boolean' },
        line: { type: 'string' },
        variant: { type: 'string' },
        pullback: { type: 'string' },
        format: { type: 'string' },
        list: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0]! : String(error);
    throw new InputError('command line', `${reason} (see --help)`);
  }
}
