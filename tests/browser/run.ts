import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { chromiumPath } from './chromium';
import { ChromiumMissing } from './find-chromium';
import { ROOT, servePage } from './serve';

/** Arguments of its own: `--built` takes dist as it is, `--report=FILE` writes JSON; others go to Playwright. */
function parseArguments(args: readonly string[]) {
  const report = args.find((arg) => arg.startsWith('--report='))?.slice('--report='.length);
  return {
    built: args.includes('--built'),
    report,
    rest: args.filter((arg) => arg !== '--built' && !arg.startsWith('--report=')),
  };
}

async function run(): Promise<number> {
  const { built, report, rest } = parseArguments(process.argv.slice(2));
  chromiumPath();
  if (!built) await build({ root: ROOT, logLevel: 'warn' });
  const page = await servePage();
  const config = resolve(import.meta.dirname, 'playwright.config.ts');
  const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  const playwright = spawn(process.execPath, [cli, 'test', '--config', config, ...rest], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PAGE_ORIGIN: page.origin, ...(report && { REPORT_FILE: report }) },
  });
  const code = await new Promise<number>((done) => playwright.on('exit', (n) => done(n ?? 1)));
  await page.close();
  return code;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof ChromiumMissing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
