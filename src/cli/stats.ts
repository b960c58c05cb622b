import { readGeodata } from '../data/read-geodata';
import { InputError } from '../domain/errors';
import { DEFAULT_PROPOSAL_ID } from '../proposals/catalogue';
import { parseOptions, USAGE } from './options';
import { printCsv } from './print-csv';
import { printJson, printListJson } from './print-json';
import { printListTable, printTable } from './print-table';
import { makeReport } from './report';

async function answer(args: readonly string[]): Promise<string> {
  const options = parseOptions(args);
  if (options.help) return USAGE;
  const geodata = await readGeodata();
  if (options.list) {
    return options.format === 'json' ? printListJson(geodata.lines) : printListTable(geodata.lines);
  }
  const report = makeReport(options, options.proposal ?? DEFAULT_PROPOSAL_ID, geodata);
  if (options.format === 'json') return printJson(report, geodata);
  return options.format === 'csv' ? printCsv(report, geodata) : printTable(report, geodata);
}

try {
  process.stdout.write(`${await answer(process.argv.slice(2))}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
