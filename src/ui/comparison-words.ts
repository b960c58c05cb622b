import type { JointOutcome, JointSet, Transition } from '../domain/comparison';
import type { Proposal } from '../domain/proposal';
import type { RegionFacts } from '../domain/region';
import { regionName } from '../format/place-names';
import type { Wording } from '../messages/wording';
import { lineName } from '../messages/line-name';
import { areaOf } from './parcel-label';

/** The two that are compared, as the table and the map show them. */
interface Compared {
  readonly from: { readonly proposal: Proposal };
  readonly to: { readonly proposal: Proposal };
  readonly set: Pick<JointSet, 'from' | 'to'>;
}

/** How one side is called: in a sentence, at the top of its map, and to a screen reader. */
export interface SideWords {
  readonly sentence: string;
  readonly caption: { readonly letter: string; readonly title: string; readonly line: string };
  readonly mapLabel: string;
}

/** How A or B is called. */
export function sideWords(compared: Compared, side: 'from' | 'to', wording: Wording): SideWords {
  const { comparison } = wording.messages;
  const letter = comparison.letters[side];
  const title = compared[side].proposal.shortTitle;
  const line = comparison.onLine({
    day: lineName(compared.set[side].control, wording, 'shortDay'),
  });
  return {
    sentence: comparison.side({ letter, proposal: title, line }),
    caption: { letter, title, line },
    mapLabel: comparison.mapLabel({ letter, proposal: title }),
  };
}

/** What a screen reader hears when a comparison is on the page, or a row of it has been lit. */
export function comparisonAnnouncement(
  compared: Compared,
  differsKm2: number,
  lit: Transition | null,
  wording: Wording,
): string {
  const { messages, formats } = wording;
  const { comparison, statuses } = messages;
  if (lit) {
    return comparison.announceLit({
      from: statuses[lit.from],
      to: statuses[lit.to],
      area: formats.areaWithUnit(lit.areaKm2),
    });
  }
  return comparison.announce({
    from: sideWords(compared, 'from', wording).sentence,
    to: sideWords(compared, 'to', wording).sentence,
    figure:
      differsKm2 === 0
        ? comparison.noDifference
        : comparison.announceFigure({ area: formats.areaWithUnit(differsKm2) }),
  });
}

/** What it hears when land has been chosen. */
export function jointAnnouncement(
  { joint, from, to }: JointOutcome,
  region: RegionFacts,
  { messages, formats, names }: Wording,
): string {
  return messages.comparison.announceLand({
    region: regionName(region, names),
    from: messages.statuses[from.status],
    to: messages.statuses[to.status],
    area: formats.areaWithUnit(areaOf(joint).areaKm2),
  });
}
