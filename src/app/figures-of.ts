import type { Explorer } from '../state/explorer.svelte';
import { lineName } from '../messages/line-name';

/** What the figures are of, in words; for a moment that may not be what was just chosen. */
export interface FiguresOf {
  readonly proposal: string;
  readonly day: string;
}

/** The proposal and line that the figures on the page belong to. */
export function figuresOf({ picture, choices, wording }: Explorer): FiguresOf {
  const { shown, lineDay } = picture;
  const day = lineDay?.day ?? choices.proposal.line;
  return {
    proposal: (shown?.outcome.proposal ?? choices.proposal).shortTitle,
    day: shown
      ? lineName(shown.set.control, wording)
      : day === null
        ? '…'
        : wording.formats.day(day),
  };
}
