import { LONGEST_TEXT, MOST_PROPERTIES } from './limits';

function asText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim().slice(0, LONGEST_TEXT);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return null;
}

function entriesOf(properties: unknown): Iterable<[unknown, unknown]> {
  if (properties instanceof Map) return properties;
  return typeof properties === 'object' && properties !== null ? Object.entries(properties) : [];
}

/**
 * A feature's properties as text: words, numbers, yes and no; other values and what is beyond a hundred are left out.
 * A map, not an object, so that no name of a file (`__proto__`) can mean anything.
 */
export function featureProperties(properties: unknown): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const [name, value] of entriesOf(properties)) {
    if (kept.size >= MOST_PROPERTIES) break;
    const text = asText(value);
    if (text !== null && text !== '') kept.set(String(name).slice(0, LONGEST_TEXT), text);
  }
  return kept;
}
