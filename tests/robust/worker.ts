import fc from 'fast-check';
import { readGeodata } from '../../src/data/read-geodata';
import { SPECIAL_PLACES } from '../../src/data/special-places';
import type { Control } from '../../src/domain/control';
import { loadControl } from '../../src/engine/load-control';
import { createParcelService } from '../../src/engine/parcel-service';
import { bytesOf } from '../unit/import/build-files';
import { crossingPair, HOSTILE_SHAPES, randomFrom } from './hostile-shapes';
import { LONGEST_MUTATION_S, LONGEST_OVERLAY_S } from './limits';
import { mutation, read } from './mutations';
import { nameOf, type Result, type Task } from './tasks';
import { sameOfTwoEngines } from './two-engines';

// One process of several: does the tasks that it is sent, one after another.

const geodata = await readGeodata();
const service = createParcelService(geodata, SPECIAL_PLACES);

/** Processor time, s: what is found must not depend on what else the machine does. */
const processorS = (): number => process.cpuUsage().user / 1e6;

class Tally {
  readonly answers: Record<string, number> = {};
  readonly failures: string[] = [];
  slowestS = 0;

  /** Runs one input; throws whatever it throws, and where it takes longer than the limit. */
  async time(limitS: number, run: () => Promise<string>): Promise<void> {
    const started = processorS();
    const answer = await run();
    const seconds = processorS() - started;
    this.answers[answer] = (this.answers[answer] ?? 0) + 1;
    this.slowestS = Math.max(this.slowestS, seconds);
    if (seconds > limitS) throw new Error(`took ${seconds.toFixed(1)} s`);
  }
}

async function mutations(tally: Tally, seed: number, runs: number): Promise<void> {
  const property = fc.asyncProperty(mutation, (one) =>
    tally.time(LONGEST_MUTATION_S, () => read(one)),
  );
  const found = await fc.check(property, { seed, numRuns: runs });
  if (!found.failed) return;
  const { counterexample, counterexamplePath, errorInstance } = found;
  const error = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  tally.failures.push(
    `seed ${seed}, path ${counterexamplePath}: ${JSON.stringify(counterexample)}: ${error}`,
  );
}

/**
 * From a file's content to its line of contact, and where wanted from that to its parcels (what the page asks two
 * workers for) and to its areas by two engines.
 */
async function overlay(tally: Tally, content: unknown, isWhole: boolean): Promise<void> {
  const name = 'map 2026-08-22.geojson';
  let control: Control | null = null;
  await tally.time(LONGEST_OVERLAY_S, async () => {
    try {
      control = (await loadControl(bytesOf(content), name, { held: 'all' }, geodata.regions)).control;
      return 'answered';
    } catch (error) {
      if (error instanceof Error && error.name === 'InputError') return 'refused';
      throw error;
    }
  });
  if (!control || !isWhole) return;
  const line: Control = control;
  await tally.time(LONGEST_OVERLAY_S, async () => {
    service.parcels({ control: line, cut: {} });
    return 'cut into parcels';
  });
  sameOfTwoEngines(geodata.regions, line.heldByRussia);
} // prettier-ignore

async function shape(tally: Tally, index: number): Promise<void> {
  const { name, content } = HOSTILE_SHAPES[index]!;
  try {
    await overlay(tally, content, true);
  } catch (error) {
    tally.failures.push(`${name}: ${(error as Error).stack}`);
  }
}

async function pairs(tally: Tally, seed: number, count: number): Promise<void> {
  const random = randomFrom(seed);
  for (let i = 0; i < count; i++) {
    try {
      // Parcels and the second engine take ten times as long.
      await overlay(tally, crossingPair(random), i % 10 === 0);
    } catch (error) {
      tally.failures.push(`pair ${i} of seed ${seed}: ${(error as Error).stack}`);
    }
  }
}

async function run(task: Task): Promise<Result> {
  const tally = new Tally();
  try {
    if (task.kind === 'mutations') await mutations(tally, task.seed, task.runs);
    else if (task.kind === 'shape') await shape(tally, task.index);
    else await pairs(tally, task.seed, task.count);
  } catch (error) {
    tally.failures.push(`${nameOf(task)}: ${(error as Error).stack}`);
  }
  const { answers, slowestS, failures } = tally;
  return { answers, slowestS, failures };
}

process.on('message', (task: Task) => {
  void run(task).then((result) => process.send!(result));
});
