import { readGeodata } from '../data/read-geodata';
import { InputError } from '../domain/errors';
import type { Geodata } from '../domain/geodata';
import { PLAIN_CSV } from '../export/csv';
import { printCsv } from '../export/print-csv';
import { printGeoJson } from '../export/print-geojson';
import { printJson } from '../export/print-json';
import { printProblem, readLoadedLine, type LoadedLine } from './loaded-line';
import { parseOptions, USAGE, type Options } from './options';
import { printListJson } from './print-list-json';
import { printMatrixCsv, printMatrixJson, printMatrixTable } from './print-matrix';
import { printListTable, printTable } from './print-table';
import { WORDING } from './formats';
import { makeMatrix, makeReport } from './report';
import { oneLine } from './text-layout';

async function loadedLine(options: Options, geodata: Geodata): Promise<LoadedLine | null> {
  const { control } = options;
  if (control === undefined) return null;
  const line = await readLoadedLine(control, options, geodata);
  for (const problem of line.problems) process.stderr.write(`${printProblem(control, problem)}\n`);
  return line;
}

async function answer(args: readonly string[]): Promise<string> {
  const options = parseOptions(args);
  if (options.help) return USAGE;
  if (options.history !== undefined) {
    const { answerHistory } = await import('./history/answer-history');
    return answerHistory(options.history, options);
  }
  const geodata = await readGeodata();
  if (options.list) {
    return options.format === 'json' ? printListJson(geodata.lines) : printListTable(geodata.lines);
  }
  const loaded = await loadedLine(options, geodata);
  if (options.matrix) {
    const report = makeMatrix(options, geodata, loaded);
    if (options.format === 'json') return printMatrixJson(report);
    return options.format === 'csv' ? printMatrixCsv(report) : printMatrixTable(report);
  }
  const report = await makeReport(options, geodata, loaded);
  for (const problem of report.problems) {
    process.stderr.write(`${printProblem(options.proposalFile!, problem)}\n`);
  }
  switch (options.format) {
    case 'json':
      return printJson(report, geodata.regions, WORDING);
    case 'csv':
      return printCsv(report, geodata.regions, WORDING, PLAIN_CSV);
    case 'geojson':
      return printGeoJson(report, geodata.regions, WORDING);
    case 'table':
      return printTable(report, geodata);
  }
}

try {
  process.stdout.write(`${await answer(process.argv.slice(2))}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${oneLine(error.message)}\n`);
  process.exitCode = 2;
}
