import type { Proposal } from '../domain/proposal';
import type { Wording } from '../messages/wording';

/** What a table of land by status is called; the day's control is no proposal, and is not called one. */
export function statusCaption(
  { shortTitle, publication }: Pick<Proposal, 'shortTitle' | 'publication'>,
  line: string,
  { messages }: Wording,
): string {
  return publication === 'baseline'
    ? messages.dayTable({ title: shortTitle, day: line })
    : messages.statusTable({ proposal: shortTitle, day: line });
}
