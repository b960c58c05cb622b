import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The two sides that can hold a settlement: Russian-held or Ukrainian-held. */
export type Holder = 'R' | 'U';

/** A settlement with its holder on each of the ten days (`held[dayIndex]`). Degrees, WGS84. */
export interface Settlement {
  nameUk: string;
  nameEn: string;
  lat: number;
  lon: number;
  /** ISO 3166-2 code, for example "UA-14". */
  region: string;
  population: number | null;
  /** One letter (R or U) for each day, in the order of `days`. */
  held: string;
}

export interface SettlementTable {
  /** ISO dates, in the order of the letters of `held`. */
  days: string[];
  settlements: Settlement[];
}

const FIXED_COLUMNS = ['name_uk', 'name_en', 'lat', 'lon', 'region', 'population'];

/**
 * Reads `sources/settlement-control.csv`, and puts right what `control-corrections.csv` beside it names. Throws on any
 * row that is not of its form.
 */
export function readSettlements(path: string | URL): SettlementTable {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  const columns = header.split(',');
  if (columns.slice(0, FIXED_COLUMNS.length).join() !== FIXED_COLUMNS.join()) {
    throw new Error(`settlement-control.csv: unexpected columns ${header}`);
  }
  const days = columns.slice(FIXED_COLUMNS.length);
  const settlements = lines.map((line, index) => parseRow(line, days.length, index + 2));
  const corrections = new URL(
    'control-corrections.csv',
    path instanceof URL ? path : pathToFileURL(path),
  );
  for (const line of readFileSync(corrections, 'utf8').trimEnd().split(/\r?\n/).slice(1)) {
    correct(settlements, days, line);
  }
  return { days, settlements };
}

/** Gives a settlement another holder from a day on. Throws where there is no such settlement, or it has that holder. */
function correct(settlements: Settlement[], days: string[], line: string): void {
  const [name, region, lat, lon, from = '', to = ''] = line.split(',');
  const settlement = settlements.find(
    (one) =>
      one.nameEn === name &&
      one.region === region &&
      one.lat === Number(lat) &&
      one.lon === Number(lon),
  );
  const first = days.indexOf(from);
  if (!settlement || first < 0 || !/^[RU]$/.test(to) || settlement.held[first] === to)
    throw new Error(`control-corrections.csv: ${line}`);
  settlement.held = settlement.held.slice(0, first) + to.repeat(days.length - first);
}

function parseRow(line: string, dayCount: number, lineNumber: number): Settlement {
  const cells = line.split(',');
  const [nameUk = '', nameEn = '', lat, lon, region = '', population, ...holders] = cells;
  const held = holders.join('');
  const settlement: Settlement = {
    nameUk,
    nameEn,
    lat: Number(lat),
    lon: Number(lon),
    region,
    population: population ? Number(population) : null,
    held,
  };
  const isComplete =
    holders.length === dayCount &&
    /^[RU]+$/.test(held) &&
    /^UA-\d\d$/.test(region) &&
    Number.isFinite(settlement.lat) &&
    Number.isFinite(settlement.lon);
  if (!isComplete) throw new Error(`settlement-control.csv line ${lineNumber}: ${line}`);
  return settlement;
}
