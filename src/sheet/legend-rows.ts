import type { Report } from '../export/report';
import { unconfirmedNote } from '../messages/unconfirmed-note';
import type { Wording } from '../messages/wording';
import type { LegendRow } from './sheet';

/** Statuses with their areas; of a comparison, what would become what, the largest first. */
export function legendRows({ statistics, comparison }: Report, wording: Wording): LegendRow[] {
  const { messages, formats } = wording;
  if (!comparison) {
    return statistics.statuses.map((each) => ({
      statuses: [each.status],
      label: messages.statuses[each.status],
      area: formats.areaWithUnit(each.areaKm2),
      range: formats.range(each),
      note: unconfirmedNote(each, wording),
    }));
  }
  return comparison.transitions
    .filter(({ from, to }) => from !== to)
    .sort((one, other) => other.areaKm2 - one.areaKm2)
    .map((each) => ({
      statuses: [each.from, each.to],
      label: `${messages.statuses[each.from]} → ${messages.statuses[each.to]}`,
      area: formats.areaWithUnit(each.areaKm2),
      range: formats.range(each),
      note: unconfirmedNote(each, wording),
    }));
}
