import type { Told } from '../state/told';
import { lineName } from '../messages/line-name';
import { statusCaption } from '../ui/status-caption';

/** What the figures are of, in words; for a moment that may not be what was just chosen. */
export interface FiguresOf {
  readonly proposal: string;
  readonly day: string;
  /** What the table of them is called. */
  readonly caption: string;
}

/** The proposal and line that the figures on the page belong to. */
export function figuresOf({
  picture,
  choices,
  wording,
}: Pick<Told, 'picture' | 'choices' | 'wording'>): FiguresOf {
  const { shown, lineDay } = picture;
  const proposal = shown?.outcome.proposal ?? choices.proposal;
  const plannedDay = lineDay?.day ?? choices.proposal.line;
  const day = shown
    ? lineName(shown.set.control, wording)
    : plannedDay === null
      ? '…'
      : wording.formats.day(plannedDay);
  return { proposal: proposal.shortTitle, day, caption: statusCaption(proposal, day, wording) };
}
