import type { LandReading, Saying } from '../domain/land-reading';
import type { Outcome, ParcelOutcome } from '../domain/outcome';
import type { Parcel, ParcelCut } from '../domain/parcel';

/** The ids of the parcels with land whose status rests on a clause. */
export function landOfClause(outcome: Outcome, clause: string): ReadonlySet<string> {
  return new Set(
    outcome.parcels
      .filter(({ parcel, rule }) => parcel.land !== null && rule?.clause === clause)
      .map(({ parcel }) => parcel.id),
  );
}

/** The clauses of an outcome that give some land its status. */
export function clausesWithLand(outcome: Outcome): ReadonlySet<string> {
  return new Set(
    outcome.parcels.flatMap(({ parcel, rule }) => (parcel.land && rule ? [rule.clause] : [])),
  );
}

/** Whether a parcel of a finer cut belongs to one of a coarser. What one of them is not cut by is no obstacle. */
function isPartOf(part: Parcel, { parcel, cut }: { parcel: Parcel; cut: ParcelCut }): boolean {
  return (
    part.region === parcel.region &&
    part.holder === parcel.holder &&
    part.place === parcel.place &&
    isSame(part.heldOnBaseline, parcel.heldOnBaseline) &&
    isSame(part.zone, parcel.zone) &&
    isInRing(part.withinKm, parcel.withinKm, cut.pullbackKm ?? [])
  );
}

function isSame<Value>(one: Value | undefined, other: Value | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** Rings are from one width to the next; null is beyond them all. */
function isInRing(
  part: number | null | undefined,
  ring: number | null | undefined,
  widths: readonly number[],
): boolean {
  if (part === undefined || ring === undefined) return true;
  const outer = ring ?? Infinity;
  const inner = Math.max(0, ...widths.filter((width) => width < outer));
  return (part ?? Infinity) > inner && (part ?? Infinity) <= outer;
}

function sayingsOf(outcome: Outcome, members: ReadonlySet<string>): Saying[] {
  const clauses = new Map(outcome.proposal.clauses.map((clause) => [clause.id, clause]));
  const sayings = new Map<string, Saying>();
  for (const each of outcome.parcels) {
    if (!members.has(each.parcel.id)) continue;
    const key = JSON.stringify([each.status, each.rule?.clause, each.unconfirmed]);
    const before = sayings.get(key)?.areaKm2 ?? 0;
    sayings.set(key, sayingOf(each, clauses, before + each.parcel.areas.stated));
  }
  return [...sayings.values()]
    .filter(({ areaKm2 }) => areaKm2 > 0)
    .sort((a, b) => b.areaKm2 - a.areaKm2);
}

function sayingOf(
  { status, rule, unconfirmed }: ParcelOutcome,
  clauses: ReadonlyMap<string, Saying['clause']>,
  areaKm2: number,
): Saying {
  return {
    status,
    clause: (rule && clauses.get(rule.clause)) ?? null,
    ...(unconfirmed !== undefined && { unconfirmed }),
    areaKm2,
  };
}

/**
 * What every text says of a piece of land. Pure, and no geometry is touched.
 * @param land the parcel, and the cut that it is of
 * @param outcomes texts applied to one and the same parcels, of a cut that is as fine or finer; where the two were
 *   measured from different stretches of the line, `cut` is to be without its widths
 */
export function readLand(
  land: { readonly parcel: Parcel; readonly cut: ParcelCut },
  outcomes: readonly Outcome[],
): LandReading[] {
  const members = new Set(
    (outcomes[0]?.parcels ?? [])
      .filter(({ parcel }) => isPartOf(parcel, land))
      .map(({ parcel }) => parcel.id),
  );
  return outcomes.map((outcome) => ({
    proposal: outcome.proposal,
    sayings: sayingsOf(outcome, members),
  }));
}
