import { cpus } from 'node:os';
import { randomInt } from 'node:crypto';
import { checkContexts } from './check-contexts';
import { checkMutations, checkOverlay } from './check-engine';
import { checkPage } from './check-page';
import { printFindings, type Finding } from './findings';
import { checkReproducible } from './reproducible';
import { checkSoak } from './soak';

// What takes too long for `npm test`. Parts can be named: npm run check:robust -- mutations overlay page soak
// reproducible contexts. Options: --runs=N of mutations, --seed=N (of an earlier run), --toggles=N and --days=N of the soak, --built
// (takes dist as it is).

const args = process.argv.slice(2);

function option(name: string, otherwise: number): number {
  const given = args.find((arg) => arg.startsWith(`--${name}=`));
  const value = given === undefined ? otherwise : Number(given.slice(name.length + 3));
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new Error(`${given} is no whole number`);
}

const seed = option('seed', randomInt(1e9));
const PARTS: Readonly<Record<string, () => Promise<Finding[]>>> = {
  mutations: () => checkMutations(option('runs', 1_000_000), seed),
  overlay: () => checkOverlay(seed),
  page: () => checkPage({ isBuilt: args.includes('--built') }),
  soak: () => {
    const round = { toggles: option('toggles', 10_000), days: option('days', 2000) };
    return checkSoak(round, { isBuilt: args.includes('--built') });
  },
  reproducible: checkReproducible,
  contexts: () => checkContexts({ isBuilt: args.includes('--built') }),
};

const named = args.filter((arg) => !arg.startsWith('--'));
const unknown = named.find((name) => !Object.hasOwn(PARTS, name));
if (unknown) throw new Error(`${unknown} is no part; there are ${Object.keys(PARTS).join(', ')}`);

const findings: Finding[] = [];
for (const [name, run] of Object.entries(PARTS)) {
  if (named.length && !named.includes(name)) continue;
  console.log(`\n== ${name} (seed ${seed})`);
  findings.push(...(await run()));
}
const [{ model } = { model: 'unknown processor' }, ...others] = cpus();
const machine = `${others.length + 1} × ${model}, Node ${process.versions.node}, ${process.platform}`;
console.log(`\n${printFindings(findings)}\n\n${machine}, ${new Date().toISOString().slice(0, 10)}`);
process.exitCode = findings.every(({ ok }) => ok) ? 0 : 1;
