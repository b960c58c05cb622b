import { readGeodata } from '../data/read-geodata';
import { InputError } from '../domain/errors';
import { parseOptions, USAGE } from './options';
import { printCsv } from './print-csv';
import { printJson, printListJson } from './print-json';
import { printMatrixCsv, printMatrixJson, printMatrixTable } from './print-matrix';
import { printListTable, printTable } from './print-table';
import { makeMatrix, makeReport } from './report';

async function answer(args: readonly string[]): Promise<string> {
  const options = parseOptions(args);
  if (options.help) return USAGE;
  const geodata = await readGeodata();
  if (options.list) {
    return options.format === 'json' ? printListJson(geodata.lines) : printListTable(geodata.lines);
  }
  if (options.matrix) {
    const report = makeMatrix(options, geodata);
    if (options.format === 'json') return printMatrixJson(report);
    return options.format === 'csv' ? printMatrixCsv(report) : printMatrixTable(report);
  }
  const report = await makeReport(options, geodata);
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
