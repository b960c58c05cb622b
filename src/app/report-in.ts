import type { Report } from '../export/report';
import type { TextOnLine } from '../export/subject';
import type { Proposal } from '../domain/proposal';

/** The report with its texts called as another language calls them, and a link that opens in that language. */
export function reportIn(report: Report, proposals: readonly Proposal[], link: string): Report {
  const named = <Text extends TextOnLine>(text: Text): Text => {
    const found = proposals.find(({ id }) => id === text.proposal.id);
    // A text of the reader's own is called as they called it.
    if (!found) return text;
    const { title, shortTitle } = found;
    return { ...text, proposal: { ...text.proposal, title, shortTitle } };
  };
  const { comparison } = report;
  return { ...named(report), ...(comparison && { comparison: named(comparison) }), link };
}
