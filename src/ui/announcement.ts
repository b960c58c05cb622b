import type { ParcelOutcome } from '../domain/outcome';
import type { RegionFacts } from '../domain/region';
import { regionName } from '../format/place-names';
import type { Wording } from '../messages/wording';
import { keyRows, type StatusRow } from './figures';
import { areaOf } from './parcel-label';

/** What a screen reader hears when another outcome is on the page. */
export function outcomeAnnouncement(
  { proposal, day, rows }: { proposal: string; day: string; rows: readonly StatusRow[] },
  { messages, formats }: Wording,
): string {
  const [first] = keyRows(rows);
  const figure = first?.figures
    ? messages.announceFigure({
        status: messages.statuses[first.status],
        area: formats.areaWithUnit(first.figures.areaKm2),
      })
    : '';
  return messages.announceShown({ proposal, day, figure });
}

/** What it hears when the land of a clause has been lit. */
export function litAnnouncement(
  clause: string,
  parcels: readonly ParcelOutcome[],
  { messages, formats }: Wording,
): string {
  const areaKm2 = parcels.reduce((sum, { parcel }) => sum + parcel.areas.stated, 0);
  const area = formats.areaWithUnit(areaKm2);
  return messages.clauseLit({
    id: messages.clauseLabel({ id: clause }),
    area,
    count: formats.counted(parcels.length),
  });
}

/** What it hears when land has been chosen. */
export function landAnnouncement(
  { parcel, status }: ParcelOutcome,
  region: RegionFacts,
  { messages, formats, names }: Wording,
): string {
  const name = messages.parcelName({
    status: messages.statuses[status],
    region: regionName(region, names),
    holder: messages.shortHolders[parcel.holder],
  });
  return `${name}. ${formats.areaWithUnit(areaOf(parcel).areaKm2)}.`;
}
