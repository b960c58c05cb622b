import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Geodata } from '../../src/domain/geodata';
import { areaKm2 } from '../../src/geo/area';
import { bufferLines } from '../../src/geo/buffer-lines';
import { RunningAreas } from '../../src/geo/running-areas';
import { celledLands } from '../../src/geo/shared-area/celled-lands';
import { areasByRegionKm2 } from '../../src/geo/shared-area/shared-area';
import { splitByHolder } from '../../src/geo/split-by-holder';
import { applyProposal } from '../../src/proposals/apply';
import { PROPOSALS } from '../../src/proposals/catalogue';
import { inMs, processorMs } from './compare';
import { repeated, windingLand, type DailyFile } from './daily-files';
import { plotOf, type Curve } from './plot';
import type { Part } from './report';

const PLOT = resolve(import.meta.dirname, '../../docs/cost.svg');
const VERTICES = [1, 3, 10, 30, 100].map((times) => 3000 * times);
const DAYS = [77, 154, 385, 770];
const TEXTS = [1, 4, 16];

function least(work: () => unknown, turns = 3): number {
  return Math.min(...Array.from({ length: turns }, () => processorMs(work)));
}

function curve(name: string, sizes: readonly number[], ms: (size: number) => number): Curve {
  // Once before it counts, so that the first size is not timed while it is being compiled.
  ms(sizes[0]!);
  return { name, points: sizes.map((size) => ({ size, ms: ms(size) })) };
}

/** How time grows with vertices, days and texts; draws `docs/cost.svg`. */
export async function benchCost(geodata: Geodata, files: readonly DailyFile[]): Promise<Part> {
  const { regions } = geodata;
  const cells = celledLands(regions.map(({ land }) => land));
  const parcels = regions.map(({ id, land }) => {
    const stated = areaKm2(land);
    const areas = { stated, advanced: stated, receded: stated };
    return { id, region: id, holder: 'ukraine' as const, land, areas };
  });
  const line = geodata.controlOn('2025-11-20').contactLine;
  const curves = [
    curve('parcels, by vertices of the day', VERTICES, (size) => {
      const held = windingLand(size);
      return least(() => {
        const day = { ...held };
        return regions.map(({ land }) => splitByHolder(land, day));
      });
    }),
    curve('areas alone, by vertices of the day', VERTICES, (size) => {
      const held = windingLand(size);
      return least(() => areasByRegionKm2(regions, { ...held }));
    }),
    curve('history, by days', DAYS, (size) =>
      least(() => {
        const running = new RunningAreas(cells);
        return repeated(files, size).map(({ land }) => running.next(land));
      }),
    ),
    curve('status of all land, by texts', TEXTS, (size) =>
      least(() => PROPOSALS.slice(0, size).map((text) => applyProposal(text, parcels)), 15),
    ),
    curve('buffer of the line, by its width, km', [1, 5, 15, 35, 70], (size) =>
      least(() => bufferLines(line, size)),
    ),
  ];
  writeFileSync(PLOT, plotOf(curves));
  return {
    id: 'cost',
    title: 'How time grows',
    columns: ['what', 'size', 'ms', 'time for each times the size'],
    rows: curves.flatMap(({ name, points }) =>
      points.map(({ size, ms }, i) => {
        const [first] = points;
        const growth = i ? ms / first!.ms / (size / first!.size) : 1;
        return [i ? '' : name, size.toLocaleString('en'), inMs(ms), growth.toFixed(2)];
      }),
    ),
    notes: ['The last column is 1 where time grows as size does, and less where it grows more slowly.'],
  };
} // prettier-ignore
