import type { Outcome, ParcelOutcome } from '../domain/outcome';
import { REGION_IDS, type RegionFacts } from '../domain/region';
import { STATUSES } from '../domain/status';

/** A region with its parcels that have land, in the order of the legend. */
export interface RegionRows {
  readonly region: RegionFacts;
  readonly parcels: readonly ParcelOutcome[];
}

export interface RegionGroups {
  /** Regions with Russian-held land or a status other than Ukrainian control. */
  readonly changed: readonly RegionRows[];
  readonly unchanged: readonly RegionRows[];
}

/** The outcome region by region, Crimea and the regions of the line first. */
export function regionsOfOutcome(outcome: Outcome, regions: readonly RegionFacts[]): RegionGroups {
  const ordered = [...regions].sort((a, b) => REGION_IDS.indexOf(a.id) - REGION_IDS.indexOf(b.id));
  const rows = ordered.map((region) => ({
    region,
    parcels: outcome.parcels
      .filter(({ parcel }) => parcel.region === region.id && parcel.land !== null)
      .sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)),
  }));
  const isChanged = ({ parcels }: RegionRows) =>
    parcels.some(({ parcel, status }) => parcel.holder === 'russia' || status !== 'ukrainian');
  return {
    changed: rows.filter(isChanged),
    unchanged: rows.filter((each) => !isChanged(each)),
  };
}
