import type { Proposal } from '../domain/proposal';
import type { Zone } from '../domain/zone';

/** A zone without the id, which is its place in the list. */
function fileZone({ id: _, ...zone }: Zone): Omit<Zone, 'id'> {
  return zone;
}

/**
 * The text of a proposal file: zones on top of a built-in text by its id, a text of the reader's own in full.
 * Indented, positions as they are; read again it gives the same proposal and zones.
 */
export function printProposalFile(
  text: Proposal,
  zones: readonly Zone[],
  isBuiltIn: boolean,
): string {
  const own = zones.map(fileZone);
  const { zones: _, ...words } = text;
  const file = isBuiltIn
    ? { basedOn: text.id, zones: own }
    : { ...words, ...(own.length > 0 && { zones: own }) };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** What a proposal file is called. */
export function proposalFileName({ id }: Proposal): string {
  return `${id}-own.json`;
}
