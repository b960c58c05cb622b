import { describe, expect, it } from 'vitest';
import { ChromiumMissing, findChromium, type Surroundings } from '../browser/find-chromium';

/** Surroundings with the given files; a command that `commands` names adds its files, any other fails. */
function surroundings(
  files: readonly string[],
  changes: Partial<Surroundings> = {},
  commands: Readonly<Record<string, { adds?: string; output?: string }>> = {},
) {
  const present = new Set(files);
  const ran: string[] = [];
  const around: Surroundings = {
    env: {},
    platform: 'linux',
    isRoot: false,
    playwrightPath: '/cache/playwright/chrome',
    exists: (path) => present.has(path),
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const effect = commands[line];
      if (effect?.adds !== undefined) present.add(effect.adds);
      return effect ? (effect.output ?? '') : null;
    },
    say: () => {},
    ...changes,
  };
  return { around, ran };
}

describe('findChromium', () => {
  it('takes CHROMIUM_PATH before any other', () => {
    const { around } = surroundings(['/opt/mine', '/usr/bin/chromium'], {
      env: { CHROMIUM_PATH: '/opt/mine' },
    });
    expect(findChromium(around)).toBe('/opt/mine');
  });

  it('refuses a CHROMIUM_PATH that is not there instead of taking another', () => {
    const { around, ran } = surroundings(['/usr/bin/chromium'], {
      env: { CHROMIUM_PATH: '/opt/gone' },
    });
    expect(() => findChromium(around)).toThrow(/CHROMIUM_PATH names \/opt\/gone/);
    expect(ran).toEqual([]);
  });

  it.each([
    ['linux', '/usr/bin/chromium'],
    ['linux', '/usr/bin/chromium-browser'],
    ['linux', '/usr/bin/google-chrome'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ] as const)('knows the usual places of %s: %s', (platform, path) => {
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    const { around, ran } = surroundings([path], { platform, env });
    expect(findChromium(around)).toBe(path);
    expect(ran).toEqual([]);
  });

  it('asks the search path', () => {
    const { around } = surroundings(
      ['/nix/bin/chromium'],
      {},
      { 'which chromium': { output: '/nix/bin/chromium\n' } },
    );
    expect(findChromium(around)).toBe('/nix/bin/chromium');
  });

  it("takes Playwright's own if it is installed", () => {
    expect(findChromium(surroundings(['/cache/playwright/chrome']).around)).toBe(
      '/cache/playwright/chrome',
    );
  });

  it('installs with apt as root on Debian', () => {
    const { around, ran } = surroundings(
      ['/etc/debian_version'],
      { isRoot: true },
      {
        'apt-get update': {},
        'apt-get install -y chromium': { adds: '/usr/bin/chromium' },
      },
    );
    expect(findChromium(around)).toBe('/usr/bin/chromium');
    expect(ran).not.toContain('npx playwright install chromium');
  });

  it.each([
    ['not root', ['/etc/debian_version'], false],
    ['not Debian', [], true],
    ['apt fails', ['/etc/debian_version'], true],
  ] as const)("installs Playwright's own when %s", (_case, files, isRoot) => {
    const { around } = surroundings(
      files,
      { isRoot },
      { 'npx playwright install chromium': { adds: '/cache/playwright/chrome' } },
    );
    expect(findChromium(around)).toBe('/cache/playwright/chrome');
  });

  it('says what to do when there is none to be had', () => {
    const { around } = surroundings([]);
    expect(() => findChromium(around)).toThrow(ChromiumMissing);
    expect(() => findChromium(around)).toThrow(/set CHROMIUM_PATH/);
  });
});
