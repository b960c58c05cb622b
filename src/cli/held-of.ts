import { InputError } from '../domain/errors';
import type { HeldValues } from '../domain/loaded-file';

/**
 * `PROPERTY=VALUE` arguments as a choice; several values of one property are any of them.
 * @throws InputError for an argument that is no such thing
 */
export function heldOf(held: readonly string[]): readonly HeldValues[] | 'all' {
  if (held.includes('all')) return 'all';
  const values = new Map<string, string[]>();
  for (const one of held) {
    const at = one.indexOf('=');
    if (at < 1) throw new InputError(`--held ${one}`, 'must be PROPERTY=VALUE, or all');
    const property = one.slice(0, at);
    values.set(property, [...(values.get(property) ?? []), one.slice(at + 1)]);
  }
  return [...values].map(([property, of]): HeldValues => ({ property, values: of }));
}
