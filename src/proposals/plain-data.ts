import type { Fault } from './faults';

const DEEPEST = 16;

/**
 * The first thing in `value` that JSON could not have held: an object with a prototype of its own,
 * an accessor, a function, a cycle. Null when all is plain data.
 */
export function findNonPlainData(
  value: unknown,
  path: readonly (string | number)[] = [],
): Fault | null {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return null;
  if (typeof value !== 'object') return { path, reason: `${typeof value} is not plain data` };
  if (path.length > DEEPEST) return { path, reason: 'is nested too deeply' };
  const prototype: unknown = Object.getPrototypeOf(value);
  const isList = Array.isArray(value);
  if (prototype !== (isList ? Array.prototype : Object.prototype) && prototype !== null) {
    return { path, reason: 'is not plain data' };
  }
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if (isList && key === 'length') continue;
    const inner = [...path, isList ? Number(key) : key];
    if (key === '__proto__')
      return { path: inner, reason: 'is not a property that a proposal has' };
    if (!('value' in property)) return { path: inner, reason: 'is not plain data' };
    const fault = findNonPlainData(property.value, inner);
    if (fault) return fault;
  }
  return null;
}

/**
 * The first list in `input` that was read as an object, which an empty list can be: the schema's reading, `output`,
 * tells the two apart. Null when there is none.
 */
export function findListReadAsObject(
  input: unknown,
  output: unknown,
  path: readonly (string | number)[] = [],
): Fault | null {
  if (typeof output !== 'object' || output === null) return null;
  const isList = Array.isArray(output);
  if (Array.isArray(input) && !isList) return { path, reason: 'is a list' };
  for (const [key, value] of Object.entries(output)) {
    const inner = (input as Record<string, unknown>)[key];
    const fault = findListReadAsObject(inner, value, [...path, isList ? Number(key) : key]);
    if (fault) return fault;
  }
  return null;
}
