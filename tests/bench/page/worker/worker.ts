import type { Land } from '../../../../src/domain/geometry';
import { intersectOnGrid, subtractOnGrid } from '../../../../src/geo/grid-overlay';
import { areasByRegionKm2 } from '../../../../src/geo/shared-area/shared-area';
import { splitByHolder } from '../../../../src/geo/split-by-holder';

const TURNS = 15;
// As in Node (`../../compare.ts`): before it counts, everything has been compiled.
const WARM_UP_MS = 1000;

const regions = (await (await fetch('./regions.json')).json()) as { land: Land }[];
const held = (await (await fetch('./day.json')).json()) as Land;
// A fresh object each time, since what is known of land is kept with it.
const fresh = (): Land => ({ ...held });

const ways: Readonly<Record<string, () => unknown>> = {
  parcels: () => {
    const day = fresh();
    return regions.map(({ land }) => splitByHolder(land, day));
  },
  areas: () => areasByRegionKm2(regions, fresh()),
  clipper: () => regions.map(({ land }) => [intersectOnGrid(land, held), subtractOnGrid(land, held)]), // prettier-ignore
};

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

const times = Object.entries(ways).map(([name, work]) => {
  const until = performance.now() + WARM_UP_MS;
  do work();
  while (performance.now() < until);
  return { name, work, ms: [] as number[] };
});
for (let turn = 0; turn < TURNS; turn += 1) {
  for (const { work, ms } of times) {
    // Another way has run since.
    work();
    ms.push(timed(work));
  }
}
self.postMessage(Object.fromEntries(times.map(({ name, ms }) => [name, ms])));
