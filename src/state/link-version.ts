import type { LinkProblem } from './link-fields';

/** The form of links that is written now. A link without a version is of this one. */
export const LINK_VERSION = 1;

type Pairs = Map<string, string>;

/**
 * What each older form needs to become the next, by its number. A form gets a new number only when a key would mean
 * something else than before; a new key needs none.
 */
const MIGRATIONS: Readonly<Record<number, (pairs: Pairs) => Pairs>> = {};

/**
 * The pairs of a link in today's form, its version taken out. What a later form has added is read as far as it is
 * understood, and the version is reported.
 */
export function migrateLink(given: Pairs, problems: LinkProblem[]): Pairs {
  const value = given.get('v') ?? String(LINK_VERSION);
  const pairs = new Map(given);
  pairs.delete('v');
  const version = /^[1-9]\d{0,3}$/.test(value) ? Number(value) : Infinity;
  if (version > LINK_VERSION) problems.push({ key: 'v', value });
  let migrated = pairs;
  for (let from = version; from < LINK_VERSION; from++) {
    migrated = MIGRATIONS[from]?.(migrated) ?? migrated;
  }
  return migrated;
}
