import { parseArgs } from 'node:util';
import { InputError } from '../domain/errors';

export const FORMATS = ['table', 'json', 'csv', 'geojson'] as const;
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
  /** A file whose land is Russian-held, instead of a built-in line. */
  readonly control?: string;
  /** `PROPERTY=VALUE` of the features of that file that are Russian-held, or `all`. */
  readonly held: readonly string[];
  readonly controlDay?: string;
  readonly uncertaintyKm?: number;
  /** A folder of daily files. */
  readonly history?: string;
  /** The folder where the figures of files that are done are kept. */
  readonly cache?: string;
}

interface Mode {
  readonly options: readonly string[];
  readonly formats: readonly Format[];
}

/** What can be asked instead of the figures of a text, with all that each takes. */
const MODES: Readonly<Record<string, Mode>> = {
  history: { options: ['held', 'cache', 'format'], formats: ['table', 'json', 'csv'] },
  matrix: {
    options: ['line', 'control', 'held', 'control-day', 'format'],
    formats: ['table', 'json', 'csv'],
  },
  list: { options: ['format'], formats: ['table', 'json'] },
};

/** What says nothing unless one of others is given. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'compare-line': ['compare'],
  held: ['control', 'history'],
  uncertainty: ['control'],
  'control-day': ['control'],
  cache: ['history'],
};

function listed(options: readonly string[], separator = ', '): string {
  return options.map((option) => `--${option}`).join(separator);
}

export const USAGE = `Usage: npm run -s stats -- [options]

  --proposal ID       the text to apply (default us-28-points)
  --proposal-file F   a text of your own, as JSON (src/proposals/proposal.schema.json)
  --line YYYY-MM-DD   the day of the line of contact (default: the text's own)
  --variant ID        a reading of the text, where it has several
  --pullback KM       a width of its zone, where it has several
  --compare ID        what becomes of land under this text instead
  --compare-line DAY  the day of its line (default: --line, else its own)
  --control FILE      a map of Russian-held land instead of a built-in line: GeoJSON,
                      TopoJSON, KML, KMZ or zipped shapefile, or gzip of one
  --held PROPERTY=VALUE  which features of it are Russian-held (may be repeated; or all)
  --uncertainty KM    its stated error to either side (default 1)
  --control-day DAY   its day, where neither its name nor its properties say it
  --history FOLDER    Russian-held land by day and region, from a folder of daily files
  --cache FOLDER      where figures of files that are done are kept (default .cache)
  --matrix            every text against every text, on one line
  --format FORMAT     table (default), json, csv, or geojson (the land of a text or comparison)
  --list              list the proposals and the built-in days
  --help              this text

${Object.entries(MODES)
  .map(([mode, { options }]) => `--${mode} takes only ${listed(options)}`)
  .join('\n')}`;

/** Throws `InputError` for an option or value that does not exist, or that would be ignored. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = readArgs(args);
  const format = values.format ?? 'table';
  if (!(FORMATS as readonly string[]).includes(format)) {
    throw new InputError(`--format ${format}`, `no such format; there are ${FORMATS.join(', ')}`);
  }
  if (!values.help) refuseIgnored(values, format as Format);
  const pullbackKm = kilometres('pullback', values.pullback);
  const uncertaintyKm = kilometres('uncertainty', values.uncertainty);
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
    ...(values.control !== undefined && { control: values.control }),
    held: values.held ?? [],
    ...(values['control-day'] !== undefined && { controlDay: values['control-day'] }),
    ...(uncertaintyKm !== undefined && { uncertaintyKm }),
    ...(values.history !== undefined && { history: values.history }),
    ...(values.cache !== undefined && { cache: values.cache }),
  };
}

function kilometres(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const km = Number(text);
  if (km > 0 && Number.isFinite(km)) return km;
  throw new InputError(`--${option} ${text}`, 'must be a number of kilometres');
}

function refuseIgnored(given: Readonly<Record<string, unknown>>, format: Format): void {
  const options = Object.keys(given);
  const empty = options.find((option) => [given[option]].flat().includes(''));
  if (empty) throw new InputError(`--${empty}`, 'needs a value, and is empty');
  const mode = Object.keys(MODES).find((name) => options.includes(name));
  if (mode) refuseBeside(mode, options, format);
  for (const option of options) {
    const needed = NEEDS[option];
    if (needed && !needed.some((name) => options.includes(name))) {
      throw new InputError(`--${option}`, `says nothing without ${listed(needed, ' or ')}`);
    }
  }
  if (options.includes('control') && options.includes('line')) {
    throw new InputError('--line', 'cannot be combined with --control, which is a line itself');
  }
  if (options.includes('proposal-file') && options.includes('proposal')) {
    throw new InputError(
      '--proposal',
      'cannot be combined with --proposal-file, which is a text itself',
    );
  }
}

function refuseBeside(mode: string, options: readonly string[], format: Format): void {
  const { options: taken, formats } = MODES[mode]!;
  const ignored = options.find((option) => option !== mode && !taken.includes(option));
  if (ignored) {
    throw new InputError(
      `--${ignored}`,
      `says nothing with --${mode}, which takes only ${listed(taken)}`,
    );
  }
  if (!formats.includes(format)) {
    const has = formats.join(', ');
    throw new InputError(`--format ${format}`, `does not go with --${mode}, which has ${has}`);
  }
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
        control: { type: 'string' },
        held: { type: 'string', multiple: true },
        uncertainty: { type: 'string' },
        'control-day': { type: 'string' },
        history: { type: 'string' },
        cache: { type: 'string' },
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
