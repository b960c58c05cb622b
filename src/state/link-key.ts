import { printLink } from './link';
import type { LinkFields, LinkKnown } from './link-fields';

export const NOTHING_POINTED_OUT = { land: null, place: null, clause: null } as const;

/** Two links with the same key show the same but for the map's view and what is pointed out. */
export function linkKey(fields: LinkFields, known: LinkKnown): string {
  return printLink({ ...fields, ...NOTHING_POINTED_OUT, view: null }, known);
}
