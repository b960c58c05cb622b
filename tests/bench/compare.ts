/** How long one way of doing something took. */
export interface Timing {
  readonly name: string;
  readonly medianMs: number;
  /** Against the first way of the same comparison. */
  readonly ratio: number;
}

// Processor time is counted in steps; shorter work is repeated until it lasts this long.
const SHORTEST_MS = 50;

function processorMs(work: () => unknown, repeats: number): number {
  const before = process.cpuUsage();
  for (let done = 0; done < repeats; done += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / repeats;
}

function repeatsOf(work: () => unknown): number {
  let repeats = 1;
  while (processorMs(work, repeats) * repeats < SHORTEST_MS) repeats *= 4;
  return repeats;
}

function median(values: readonly number[]): number {
  const ordered = [...values].sort((one, other) => one - other);
  return ordered[Math.floor(ordered.length / 2)] ?? NaN;
}

/** Times ways of doing the same, in turn, so that a busy machine slows all alike. */
export function compare(
  turns: number,
  ways: Readonly<Record<string, () => unknown>>,
): readonly Timing[] {
  const times = Object.entries(ways).map(([name, work]) => {
    return { name, work, repeats: repeatsOf(work), ms: [] as number[] };
  });
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { work, repeats, ms } of times) ms.push(processorMs(work, repeats));
  }
  const medians = times.map(({ name, ms }) => ({ name, medianMs: median(ms) }));
  const first = medians[0]?.medianMs ?? NaN;
  return medians.map((each) => ({ ...each, ratio: each.medianMs / first }));
}

/** Prints a comparison as a small table. */
export function printComparison(title: string, timings: readonly Timing[]): void {
  console.log(title);
  for (const { name, medianMs, ratio } of timings) {
    const ms = (medianMs < 100 ? medianMs.toPrecision(3) : medianMs.toFixed(0)).padStart(8);
    console.log(`  ${name.padEnd(22)}${ms} ms  ${ratio.toPrecision(2).padStart(8)} ×`);
  }
  console.log();
}
