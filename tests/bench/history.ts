import type { Position } from 'geojson';
import { figuresOfFile } from '../../src/cli/history/figures';
import type { Geodata } from '../../src/domain/geodata';
import type { Land } from '../../src/domain/geometry';
import { areaKm2 } from '../../src/geo/area';
import { RunningAreas } from '../../src/geo/running-areas';
import { celledLands } from '../../src/geo/shared-area/celled-lands';
import { splitByHolder } from '../../src/geo/split-by-holder';
import { collectGarbage, inMs, processorMs } from './compare';
import { repeated, windingLand, type DailyFile } from './daily-files';
import type { GeosAnswer } from './peers';
import type { Part } from './report';
import { timeCores } from './cores';

export const DAYS = 770;
// As many vertices as move from day to day in the median of 769 published days: 33 edges are then others.
const MOVED = 16;

function least(turns: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: turns }, () => processorMs(work)));
}

/** Days that differ from one another by as little as published ones do. */
function dailySteps(): Land[] {
  const ring = (windingLand(3000).coordinates as Position[][][])[0]![0]!;
  return Array.from({ length: DAYS }, (_, day): Land => {
    for (let k = 0; k < MOVED; k++) {
      const i = 1 + ((day * 37 + k * 181) % 2900);
      ring[i] = [ring[i]![0]! + (day % 2 ? 1 : -1) * 1e-4, ring[i]![1]!];
    }
    return { type: 'Polygon', coordinates: [[...ring]] };
  });
}

/** The history: areas of many days by region, as `npm run -s stats -- --history` computes them, in this one process. */
export async function benchHistory({ regions }: Geodata, files: readonly DailyFile[], geos: GeosAnswer | null): Promise<Part> {
  const cells = celledLands(regions.map(({ land }) => land));
  const measure = (lands: readonly Land[]): Float64Array[] => {
    const running = new RunningAreas(cells);
    return lands.map((land) => running.next(land));
  };
  const many = repeated(files, DAYS);
  const small = dailySteps();
  const weeklyMs = least(5, () => measure(many.map(({ land }) => land)));
  const dailyMs = least(5, () => measure(small));
  const readAll = async (days: readonly DailyFile[]): Promise<{ ms: number; heapMb: number }> => {
    const running = new RunningAreas(cells);
    collectGarbage();
    const [heap, before] = [process.memoryUsage().heapUsed, process.cpuUsage()];
    for (const { bytes, name } of days) {
      await figuresOfFile(bytes, name, {}, regions, (land) => running.next(land));
    }
    const { user, system } = process.cpuUsage(before);
    collectGarbage();
    return { ms: (user + system) / 1000, heapMb: (process.memoryUsage().heapUsed - heap) / 1e6 };
  };
  await readAll(many.slice(0, 115));
  const [some, all] = [await readAll(many.slice(0, 115)), await readAll(many)];
  const rows = [
    [`areas once parsed, ${DAYS} days a week apart`, inMs(weeklyMs)],
    [`areas once parsed, ${DAYS} days of the usual change (33 edges of 3,000)`, inMs(dailyMs)],
    ['read, parsed, checked and measured, 115 days', inMs(some.ms)],
    [`read, parsed, checked and measured, ${DAYS} days`, inMs(all.ms)],
  ];
  for (const days of [1, 115, DAYS]) {
    for (const { cores, ms } of await timeCores(many.slice(0, days))) {
      const on = cores === 1 ? 'one core' : `${cores} cores`;
      rows.push([`the command on ${days === 1 ? '1 file' : `${days} files`}, ${on}, by the clock`, inMs(ms)]);
    }
  }
  const notes = [
    `Processor time of one core, ms, but where the clock is named. What is left on the heap after 115 days: ${some.heapMb.toFixed(1)} MB, after ${DAYS}:`,
    `${all.heapMb.toFixed(1)} MB.`,
  ];
  const found = measure(files.map(({ land }) => land));
  if (geos) {
    rows.push([`${geos.version}: overlay alone, ${DAYS} days`, inMs((geos.historyMs / files.length) * DAYS)]);
    const gaps = found.flatMap((areas, day) => [...areas].map((km2, i) => Math.abs(km2 - geos.history[day]![i]!)));
    notes.push(`Largest difference from GEOS in ${gaps.length} cells: ${(Math.max(...gaps) * 1e6).toPrecision(2)} m².`);
  }
  const sums = files.flatMap(({ land }) =>
    regions.map((region) => {
      const { russia, ukraine } = splitByHolder(region.land, land);
      return Math.abs(areaKm2(russia) + areaKm2(ukraine) - areaKm2(region.land));
    }),
  );
  notes.push(`The parts of every region add up to it within ${(Math.max(...sums) * 1e6).toPrecision(1)} m² on every day.`);
  return { id: 'history', title: 'The history', columns: ['what', 'ms'], rows, notes };
} // prettier-ignore
