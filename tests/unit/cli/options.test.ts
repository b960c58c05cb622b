import { describe, expect, it } from 'vitest';
import { requireChoice } from '../../../src/cli/choice';
import { parseOptions, USAGE } from '../../../src/cli/options';
import { findProposal } from '../../../src/proposals/catalogue';
import { runStats } from './run-stats';

const TIMEOUT = { timeout: 120_000 };

describe('options that do not go together', () => {
  it.each<[string, RegExp]>([
    ['--history x --control y', /^--control: says nothing with --history, which takes only --held, --cache, --format$/],
    ['--history x --matrix --list --proposal y', /^--matrix: says nothing with --history/],
    ['--history x --uncertainty 3', /^--uncertainty: says nothing with --history/],
    ['--history x --control-day 2026-01-01', /^--control-day: says nothing with --history/],
    ['--history x --line 2026-08-22', /^--line: says nothing with --history/],
    ['--matrix --proposal x', /^--proposal: says nothing with --matrix/],
    ['--matrix --proposal-file x', /^--proposal-file: says nothing with --matrix/],
    ['--matrix --pullback 7', /^--pullback: says nothing with --matrix/],
    ['--matrix --variant x', /^--variant: says nothing with --matrix/],
    ['--matrix --compare x --compare-line y', /^--compare: says nothing with --matrix/],
    ['--matrix --control x --uncertainty 3', /^--uncertainty: says nothing with --matrix/],
    ['--list --proposal x', /^--proposal: says nothing with --list/],
    ['--list --matrix', /^--list: says nothing with --matrix/],
    ['--list --format csv', /^--format csv: does not go with --list, which has table, json$/],
    ['--matrix --format geojson', /^--format geojson: does not go with --matrix, which has table, json, csv$/],
    ['--compare-line 2026-08-22', /^--compare-line: says nothing without --compare$/],
    ['--uncertainty 3', /^--uncertainty: says nothing without --control$/],
    ['--control-day 2026-01-01', /^--control-day: says nothing without --control$/],
    ['--held all', /^--held: says nothing without --control or --history$/],
    ['--cache x', /^--cache: says nothing without --history$/],
    ['--proposal x --proposal-file y', /^--proposal: cannot be combined with --proposal-file, which is a text itself$/],
  ])('%s: is refused, and the option named', (args, message) => {
    expect(() => parseOptions(args.split(' '))).toThrow(message);
  }); // prettier-ignore

  it.each(['proposal-file', 'variant', 'control', 'history', 'cache', 'held'])(
    '--%s without a value, as of an unset variable, is refused',
    (option) => {
      const message = `--${option}: needs a value, and is empty`;
      expect(() => parseOptions([`--${option}`, ''])).toThrow(message);
    },
  );

  it.each([[['--list', '--proposal', 'x']], [['--proposal-file', '']]])('%j: one line and exit status 2', TIMEOUT, async (args) => {
    const answer = await runStats(...args);
    expect(answer).toMatchObject({ code: 2, stdout: '', said: [expect.stringMatching(/^--proposal/)] });
  }); // prettier-ignore

  it('are not those that answer together', () => {
    const together = [
      '--proposal x --variant y --pullback 7 --compare z --line a --compare-line b --format geojson',
      '--proposal-file x --control y --held all --held a=b --uncertainty 3 --control-day c --compare z --compare-line d',
      '--matrix --line x --format csv',
      '--matrix --control x --held all --control-day y --format json',
      '--history x --held all --cache y --format csv',
      '--list --format json',
      '--help --matrix --proposal x --uncertainty 3',
    ];
    for (const args of together) expect(() => parseOptions(args.split(' '))).not.toThrow();
  });

  it('are in the help', () => {
    expect(USAGE).toContain('--history takes only --held, --cache, --format\n');
  });
});

describe('a choice within a text', () => {
  it('is refused where its name is empty', () => {
    const options = { ...parseOptions([]), variant: '' };
    expect(() => requireChoice(findProposal('minsk-2')!, options)).toThrow(/^variant ""/);
  });
});

describe('what figures rest on', () => {
  it('is spelt out where nothing was chosen', () => {
    const of = (id: string, ...args: string[]) => requireChoice(findProposal(id)!, parseOptions(args));
    expect(of('twenty-points')).toEqual({ variant: 'stay' });
    expect(of('twenty-points', '--variant', 'economic-zone')).toEqual({ variant: 'economic-zone', pullbackKm: 5 });
    expect(of('minsk-2')).toEqual({ pullbackKm: 25 });
    expect(of('us-28-points')).toEqual({});
  });
}); // prettier-ignore
