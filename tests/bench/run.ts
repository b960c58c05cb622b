import { cpus, loadavg } from 'node:os';
import { readGeodata } from '../../src/data/read-geodata';
import { benchCost } from './cost';
import { dailyFiles } from './daily-files';
import { benchEngine, flippable } from './engine';
import { benchHistory } from './history';
import { benchOverlay } from './overlay';
import { benchPage } from './page/bench-page';
import { benchWorker } from './page/bench-worker';
import { askGeos } from './peers';
import { show, writeDocument, type Part } from './report';

// Ratios of one run are comparable between machines; milliseconds are not. Nothing here passes or fails.
// `--write` puts the tables into docs/benchmarks.md; names of parts (overlay, history, engine, cost, page) run these alone.

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const isWanted = (id: string): boolean => wanted.length === 0 || wanted.includes(id);

const geodata = await readGeodata();
const { source, files } = dailyFiles();
const regions = geodata.regions.map(({ land }) => land);
const parts: Part[] = [];
const add = (part: Part): void => {
  show(part);
  parts.push(part);
};

if (isWanted('overlay') || isWanted('history')) {
  const lands = files.map(({ land }) => land);
  const geos = askGeos(regions, lands, 31);
  if (!geos) console.log('GEOS in C++ is left out: there is no python3 with Shapely.');
  if (isWanted('overlay')) {
    add(await benchOverlay(geodata, lands.at(-1)!, geos));
    add(await benchWorker(geodata, lands.at(-1)!));
  }
  if (isWanted('history')) add(await benchHistory(geodata, files, geos));
}
if (isWanted('cost')) add(await benchCost(geodata, files));
if (isWanted('engine')) add(benchEngine(geodata));
if (isWanted('page')) (await benchPage(geodata, flippable(geodata))).forEach(add);
add({
  id: 'machine',
  title: 'Where and when',
  columns: ['', ''],
  rows: [
    ['machine', `${cpus()[0]?.model.trim()}, ${cpus().length} cores`],
    ['Node', process.version],
    ['day', new Date().toISOString().slice(0, 10)],
    ['load while it ran', loadavg().map((load) => load.toFixed(1)).join(', ')],
    ['daily files', source],
  ],
  notes: [],
}); // prettier-ignore
if (args.includes('--write')) await writeDocument(parts);
