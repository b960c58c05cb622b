import { resolve } from 'node:path';
import { defineConfig, type ReporterDescription } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium';

const report = process.env['REPORT_FILE'];
const reporters: ReporterDescription[] = [['list']];
if (report) reporters.push(['json', { outputFile: report }]);

// Loose limits: software rendering on two busy cores may take many times what a reader's machine takes.
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: resolve(import.meta.dirname, '../../test-results'),
  reporter: reporters,
  fullyParallel: true,
  workers: 2,
  // Told apart in the summary; on a busy machine any limit can be overrun once.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  use: {
    baseURL: process.env['PAGE_ORIGIN'] ?? '',
    // As small as still has the panel beside the map: software rendering pays for every pixel.
    viewport: { width: 1024, height: 720 },
    locale: 'en-GB',
    // But for the test of it: what the browser keeps would answer instead of the server.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // Without pictures: taking one of every frame doubles the time.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: { executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] },
  },
  projects: [
    { name: 'page', testIgnore: 'no-webgl.spec.ts' },
    {
      name: 'no-webgl',
      testMatch: 'no-webgl.spec.ts',
      use: {
        launchOptions: {
          executablePath: chromiumPath(),
          args: [...CHROMIUM_FLAGS, '--disable-3d-apis'],
        },
      },
    },
  ],
});
