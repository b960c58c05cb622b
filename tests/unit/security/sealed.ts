import { afterEach, expect } from 'vitest';

const PROTOTYPES = {
  Object: Object.prototype,
  Array: Array.prototype,
  Function: Function.prototype,
};

function census(): string {
  return Object.entries(PROTOTYPES)
    .map(([name, prototype]) => `${name}: ${Reflect.ownKeys(prototype).map(String).join()}`)
    .join('\n');
}

/** After every test of the file: no built-in prototype has gained or lost anything. */
export function checkPrototypes(): void {
  const before = census();
  afterEach(() => {
    expect(census()).toBe(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
}
