import { HOLDER_OF_STATUS } from '../domain/holder-of-status';
import type { Rule } from '../domain/proposal';
import type { Zone } from '../domain/zone';

/** What a zone's rule cites in place of a clause; no clause of a text can be called so. */
export function zoneClause(zone: Pick<Zone, 'id'>): string {
  return `drawn:${zone.id}`;
}

/** The rule that a zone is. A status that says who holds the land is given only to land that is held so. */
export function zoneRule(zone: Zone): Rule {
  const holder = HOLDER_OF_STATUS[zone.status];
  return {
    match: { zone: zone.id, ...(holder && { holder }) },
    status: zone.status,
    clause: zoneClause(zone),
    ...(zone.note !== undefined && { note: zone.note }),
  };
}
