import { chromium } from '@playwright/test';
import { findChromium, realSurroundings } from './find-chromium';

/** The environment variable by which `run.ts` tells Playwright's processes which browser it found. */
const FOUND = 'LINE_OF_CONTACT_CHROMIUM';

/**
 * Software rendering, since a test machine has no GPU; and nothing that Chromium asks of the network on its
 * own, so that every request seen is the page's.
 */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
  '--disable-quic',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
];

/** Path of the browser to test in; found once, then handed to child processes. */
export function chromiumPath(): string {
  return (process.env[FOUND] ??= findChromium(realSurroundings(chromium.executablePath())));
}
