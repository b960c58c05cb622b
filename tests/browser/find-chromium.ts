import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What the search for a browser can see and do; tests give their own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  /** Where Playwright would keep a Chromium of its own, installed or not. */
  readonly playwrightPath: string;
  readonly exists: (path: string) => boolean;
  /** Runs a command to its end: its output, or null if it failed or is not there. */
  readonly run: (command: string, args: readonly string[]) => string | null;
  readonly say: (line: string) => void;
}

/** No Chromium was found and none could be installed. The message says what to do. */
export class ChromiumMissing extends Error {
  override readonly name = 'ChromiumMissing';
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const ADVICE = [
  'The browser tests need Chromium or Chrome, and none was found or could be installed.',
  'Install one (Debian, Ubuntu: apt-get install chromium; anywhere: npx playwright install chromium),',
  'or set CHROMIUM_PATH to the program of one that is there.',
].join('\n');

function usualPlaces({ platform, env }: Surroundings): string[] {
  if (platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ];
  }
  if (platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Chromium\\Application\\chrome.exe`,
      ]);
  }
  return [...NAMES.map((name) => `/usr/bin/${name}`), '/snap/bin/chromium'];
}

function onPath(around: Surroundings): string | undefined {
  const command = around.platform === 'win32' ? 'where' : 'which';
  for (const name of NAMES) {
    const found = around.run(command, [name])?.split(/\r?\n/)[0]?.trim();
    if (found && around.exists(found)) return found;
  }
  return undefined;
}

function installed(around: Surroundings): string | undefined {
  return (
    usualPlaces(around).find(around.exists) ??
    onPath(around) ??
    [around.playwrightPath].find((path) => path !== '' && around.exists(path))
  );
}

function install(around: Surroundings): void {
  if (around.platform === 'linux' && around.isRoot && around.exists('/etc/debian_version')) {
    around.say('No Chromium found; installing the one of Debian.');
    const updated = around.run('apt-get', ['update']) !== null;
    if (updated && around.run('apt-get', ['install', '-y', 'chromium']) !== null) return;
  }
  around.say('No Chromium found; installing the one of Playwright.');
  around.run('npx', ['playwright', 'install', 'chromium']);
}

/**
 * Path of a Chromium or Chrome to test in: CHROMIUM_PATH, the usual places, the search path, Playwright's
 * own, and at last a newly installed one. Throws `ChromiumMissing`.
 */
export function findChromium(around: Surroundings): string {
  const chosen = around.env['CHROMIUM_PATH'];
  if (chosen) {
    if (around.exists(chosen)) return chosen;
    throw new ChromiumMissing(`CHROMIUM_PATH names ${chosen}, and there is no such file.`);
  }
  const found = installed(around);
  if (found !== undefined) return found;
  install(around);
  const added = installed(around);
  if (added !== undefined) return added;
  throw new ChromiumMissing(ADVICE);
}

/** The surroundings that this process really has. */
export function realSurroundings(playwrightPath: string): Surroundings {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    playwrightPath,
    exists: existsSync,
    run: (command, args) => {
      // npx is a script on Windows, which only a shell can start.
      const shell = process.platform === 'win32';
      const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', shell });
      return status === 0 ? stdout : null;
    },
    say: (line) => console.log(line),
  };
}
