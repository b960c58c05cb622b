import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { ROOT } from '../browser/serve';
import type { Finding } from './findings';

/** What is no part of a commit. */
const NOT_COPIED = ['node_modules', 'dist', '.git', '.cache', '.svelte-check', 'test-results'];

/**
 * Copies the tree, installed packages too, to a folder of its own and builds the page there. A link to the packages would
 * not do: source maps would name them by their real place.
 */
async function buildIn(folder: string): Promise<void> {
  await cp(ROOT, folder, {
    recursive: true,
    filter: (path) => !NOT_COPIED.includes(relative(ROOT, path).split(sep)[0]!),
  });
  const packages = join(folder, 'node_modules');
  await cp(resolve(ROOT, 'node_modules'), packages, { recursive: true, verbatimSymlinks: true });
  const args = [join(packages, 'vite/bin/vite.js'), 'build', '--logLevel', 'warn'];
  const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`The build in ${folder} failed`);
}

/** Hash of every file under a folder, by its path there. */
async function hashesOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  const hashes = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(folder, file));
      return [file, createHash('sha256').update(bytes).digest('hex')] as const;
    }),
  );
  return new Map(hashes);
}

/** Files that two folders do not have alike. */
function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const files = new Set([...one.keys(), ...other.keys()]);
  return [...files].filter((file) => one.get(file) !== other.get(file)).sort();
}

/** Builds the page twice, in folders of names of different length, and compares every byte. */
export async function checkReproducible(): Promise<Finding[]> {
  const parent = await mkdtemp(join(tmpdir(), 'line-of-contact-'));
  const folders = [join(parent, 'a'), join(parent, 'b/in-a-folder-with-a-longer-name')] as const;
  try {
    for (const folder of folders) await buildIn(folder);
    const [first, second] = await Promise.all(folders.map((at) => hashesOf(join(at, 'dist'))));
    const found = differing(first!, second!);
    const what = `${first!.size} files of the page, built twice in two folders`;
    const ok = first!.size > 10 && found.length === 0;
    return [{ what, found: ok ? 'the same bytes' : `differ: ${found.join(', ')}`, limit: 'the same bytes', ok }];
  } finally {
    await rm(parent, { recursive: true });
  }
} // prettier-ignore
