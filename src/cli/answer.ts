import { readGeodata } from '../data/read-geodata';
import type { Geodata } from '../domain/geodata';
import { PLAIN_CSV } from '../export/csv';
import { printCsv } from '../export/print-csv';
import { printGeoJson } from '../export/print-geojson';
import { printJson } from '../export/print-json';
import { printProblem, readLoadedLine, type LoadedLine } from './loaded-line';
import type { Options } from './options';
import { printListJson } from './print-list-json';
import { printMatrixCsv, printMatrixJson, printMatrixTable } from './print-matrix';
import { printListTable, printTable } from './print-table';
import { WORDING } from './formats';
import { makeMatrix, makeReport } from './report';

async function loadedLine(options: Options, geodata: Geodata): Promise<LoadedLine | null> {
  const { control } = options;
  if (control === undefined) return null;
  const line = await readLoadedLine(control, options, geodata);
  for (const problem of line.problems) process.stderr.write(`${printProblem(control, problem)}\n`);
  return line;
}

/** What was asked of the built-in geodata, or of a file, as text. Throws `InputError` where it cannot be answered. */
export async function answer(options: Options): Promise<string> {
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
