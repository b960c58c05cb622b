import type { Settlement } from '../domain/settlement';

/** How a name is typed: in small letters, accents and apostrophes of any kind aside, a hyphen as a space. */
function typed(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘ʼ`´′"]/g, '')
    .replace(/[-–\s]+/g, ' ')
    .trim();
}

/**
 * Settlements that a typed text may mean, by either name or a former one: those whose name begins with it before
 * those that have it inside, and larger ones first.
 */
export function findSettlements(
  settlements: readonly Settlement[],
  text: string,
  limit = 8,
): readonly Settlement[] {
  const wanted = typed(text);
  if (wanted === '') return [];
  const rank = ({ nameEn, nameUk, aliases }: Settlement): number => {
    const places = [nameEn, nameUk, ...aliases].map((name) => typed(name).indexOf(wanted));
    if (places.includes(0)) return 0;
    return places.some((place) => place > 0) ? 1 : 2;
  };
  return settlements
    .map((settlement) => ({ settlement, rank: rank(settlement) }))
    .filter((each) => each.rank < 2)
    .sort((a, b) => a.rank - b.rank || b.settlement.population - a.settlement.population)
    .slice(0, limit)
    .map(({ settlement }) => settlement);
}
