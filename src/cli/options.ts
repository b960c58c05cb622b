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
  --help              this text`;

/** Throws `InputError` for an option or value that does not exist. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = readArgs(args);
  const format = values.format ?? 'table';
  if (!(FORMATS as readonly string[]).includes(format)) {
    throw new InputError(`--format ${format}`, `no such format; there are ${FORMATS.join(', ')}`);
  }
  refuseShapes(values);
  const pullbackKm = kilometres('pullback', values.pullback);
  const uncertaintyKm = kilometres('uncertainty', values.uncertainty);
  if (values.control === undefined) refuseWithout('control', values, CONTROL_OPTIONS);
  if (values.control === undefined && values.history === undefined) {
    refuseWithout('control', values, ['held']);
  }
  if (values.control !== undefined && values.line !== undefined) {
    throw new InputError('--line', 'cannot be combined with --control, which is a line itself');
  }
  if (values.history === undefined) refuseWithout('history', values, ['cache']);
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

// What only says something of the file of --control or --history.
const CONTROL_OPTIONS = ['uncertainty', 'control-day'] as const;

function kilometres(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const km = Number(text);
  if (km > 0 && Number.isFinite(km)) return km;
  throw new InputError(`--${option} ${text}`, 'must be a number of kilometres');
}

function refuseShapes(values: Readonly<Record<string, unknown>>): void {
  const lone = ['matrix', 'history', 'list'].find((option) => values[option] !== undefined);
  if (lone && values['format'] === 'geojson') {
    throw new InputError('--format geojson', `says nothing with --${lone}, which has no shapes`);
  }
}

function refuseWithout(
  needed: string,
  values: Readonly<Record<string, unknown>>,
  options: readonly string[],
): void {
  const lone = options.find((option) => values[option] !== undefined);
  if (lone) throw new InputError(`--${lone}`, `says nothing without --${needed}`);
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
