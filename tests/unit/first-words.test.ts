import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { firstWords } from '../../src/messages/en-first';

const IMPORTED = /^\s*(?:import|export)\s+(?!type\b)(?:[^;'"]*?from\s+)?['"](\.[^'"]+)['"]/gm;

/** Files of the source that a script imports at once, directly or through others, and itself. */
function reachedFrom(script: string): Set<string> {
  const reached = new Set([resolve(script)]);
  for (const file of reached) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORTED)) {
      const place = resolve(dirname(file), path);
      const found = [place, `${place}.ts`].find((each) => /\.(ts|svelte)$/.test(each) && existsSync(each));
      if (found) reached.add(found);
    }
  }
  return reached;
} // prettier-ignore

/** The messages that a source asks for by name, `group.name` where they are in a group. */
function askedFor(source: string): string[] {
  return [...source.matchAll(/\bmessages\.(\w+)(?:\.(\w+))?/g)].map(([, name = '', inGroup]) => {
    const isGroup = typeof (firstWords as Record<string, unknown>)[name] === 'object';
    return isGroup && inGroup ? `${name}.${inGroup}` : name;
  });
}

function isThere(path: string): boolean {
  const words = path.split('.').reduce((found: unknown, key) => (found as Record<string, unknown>)?.[key], firstWords);
  return words !== undefined;
} // prettier-ignore

const files = [...reachedFrom(join(import.meta.dirname, '../../src/main.ts'))].filter(
  (file) => !/[/\\]messages[/\\]en/.test(file),
);

test('the first script says nothing in English that is loaded only after it', () => {
  const asked = files.flatMap((file) => askedFor(readFileSync(file, 'utf8')));
  expect(asked.length).toBeGreaterThan(30);
  expect(asked.filter((path) => !isThere(path))).toEqual([]);
});

test('which shows: words of a later part are found', () => {
  const asked = askedFor(readFileSync(join(import.meta.dirname, '../../src/ui/WholeRegions.svelte'), 'utf8'));
  expect(asked.every(isThere)).toBe(false);
}); // prettier-ignore

test('all other words are loaded after it', () => {
  expect(files.some((file) => file.endsWith('Panel.svelte'))).toBe(true);
  const later = /PanelRest|MapStage|languages[/\\]|definitions[/\\]published|all-texts/;
  expect(files.filter((file) => later.test(file))).toEqual([]);
});
