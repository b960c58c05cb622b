/** A map with one more entry, as a new map: what is shown follows only a new one. */
export function withEntry<Key, Value>(
  entries: ReadonlyMap<Key, Value>,
  key: Key,
  value: Value,
): ReadonlyMap<Key, Value> {
  return new Map(entries).set(key, value);
}

/** A map without entries. */
export function noEntries<Key, Value>(): ReadonlyMap<Key, Value> {
  return new Map();
}
