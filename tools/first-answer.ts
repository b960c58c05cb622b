import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const MODULE = 'virtual:first-answer';
const SCRIPT = join(import.meta.dirname, 'compute-first-answer.ts');

/** What the engine answers first (`src/data/first-answer.ts`), computed by the source that is built. */
async function computeAnswer(): Promise<Buffer> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', SCRIPT], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'buffer',
  });
  return stdout;
}

/** Gives the build the address of the first answer; in development there is none, and the engine is asked. */
export const withFirstAnswer: Plugin = {
  name: 'with-first-answer',
  resolveId: (id) => (id === MODULE ? id : null),
  async load(id) {
    if (id !== MODULE) return null;
    if (this.environment.mode !== 'build') return 'export default null';
    const file = this.emitFile({
      type: 'asset',
      name: 'first-answer.bin',
      source: await computeAnswer(),
    });
    return `export default import.meta.ROLLUP_FILE_URL_${file}`;
  },
};
