import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What drives WebKitGTK. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
}

/** Something that is not on this machine, and what would bring it. */
export class BrowserMissing extends Error {
  override readonly name = 'BrowserMissing';
}

/** The first of some programs that is in a folder of the search path. */
function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** Firefox: FIREFOX_PATH, or the one of the search path. Throws `BrowserMissing`. */
export function findFirefox(): string {
  const found = process.env['FIREFOX_PATH'] ?? onPath('firefox-esr', 'firefox');
  if (found !== undefined && existsSync(found)) return found;
  throw new BrowserMissing('no Firefox (Debian: apt-get install firefox-esr; or set FIREFOX_PATH)');
}

/** MiniBrowser lies beside WebKit's own helpers, in a folder named after its version. */
function findMiniBrowser(): string | undefined {
  const named = process.env['MINIBROWSER_PATH'];
  if (named !== undefined) return named;
  const parents = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'];
  const folders = parents.filter(existsSync).flatMap((parent) =>
    readdirSync(parent).filter((name) => /^webkit(2?gtk)-[\d.]+$/.test(name)).map((name) => join(parent, name)),
  );
  return folders.sort().reverse().map((folder) => join(folder, 'MiniBrowser')).find(existsSync);
} // prettier-ignore

/** WebKitGTK with its driver. Throws `BrowserMissing`. */
export function findWebKit(): WebKitPrograms {
  const driver = onPath('WebKitWebDriver');
  const browser = findMiniBrowser();
  if (driver !== undefined && browser !== undefined) return { driver, browser };
  throw new BrowserMissing('no WebKitGTK with its driver (Debian: apt-get install webkit2gtk-driver)');
} // prettier-ignore

/** Xvfb; null where there is a screen. Throws `BrowserMissing`. */
export function findScreen(): string | null {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (DISPLAY || WAYLAND_DISPLAY) return null;
  const found = onPath('Xvfb');
  if (found !== undefined) return found;
  throw new BrowserMissing('no screen (Debian: apt-get install xvfb)');
}
