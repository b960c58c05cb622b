import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { geodataPath } from '../inputs';
import { readSettlements } from '../settlements';
import type { RegionFacts } from '../tables/regions';
import { checkLand, decodeFaces } from './check-land';
import { checkSettlements } from './check-settlements';

const FIRST_PICTURE = [
  'land.topojson',
  'basemap.topojson',
  'regions.json',
  'lines.json',
  'towns.json',
];
const BYTE_BUDGET = 125_000;
const OFFICIAL_SUM_KM2 = 603_628;
const OFFICIAL_SUM_TOLERANCE_KM2 = 60;

/** Reads the written files again and throws if one of them breaks what the page relies on. */
export function checkOutputs(): void {
  const read = (name: string) => readFileSync(geodataPath(name));
  const land = JSON.parse(read('land.topojson').toString()) as Topology;
  const regions = JSON.parse(read('regions.json').toString()) as RegionFacts[];
  const { days, settlements } = readSettlements(geodataPath('sources/settlement-control.csv'));

  const problems = checkLand(land, regions, days.length);
  const sides = checkSettlements(decodeFaces(land), settlements);
  problems.push(...sides.problems);
  const official = regions.reduce((sum, region) => sum + region.officialAreaKm2, 0);
  if (Math.abs(official - OFFICIAL_SUM_KM2) > OFFICIAL_SUM_TOLERANCE_KM2)
    problems.push(`official areas sum to ${official}`);
  if (regions.length !== 27) problems.push(`${regions.length} regions`);
  const bytes = FIRST_PICTURE.reduce((sum, name) => sum + brotliCompressSync(read(name)).length, 0);
  if (bytes > BYTE_BUDGET) problems.push(`the first picture needs ${bytes} bytes`);

  console.log(`first picture: ${bytes} bytes of Brotli`);
  console.log(
    `settlements: ${sides.offLand} off the land, ${sides.otherRegion} in another region than GeoNames'`,
  );
  if (problems.length > 0) throw new Error(`geodata is wrong:\n${problems.join('\n')}`);
}
