/** The value of a key, made when it is first asked for; of more than `most` the oldest are forgotten. */
export function remember<Key, Value>(
  known: Map<Key, Value>,
  key: Key,
  make: () => Value,
  most = Infinity,
): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
    const [oldest] = known.keys();
    if (known.size > most) known.delete(oldest!);
  }
  return value;
}
