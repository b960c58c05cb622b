import type { ProposalChoice } from '../domain/proposal';
import type { Explorer } from '../state/explorer.svelte';
import type { LinkKnown } from '../state/link';
import { linkToShare } from '../state/link-to';

/** The address of the page without what it shows. */
export function pageAddress(): string {
  return location.href.split(/[?#]/)[0]!;
}

/** The fragment that shows the page as it is now, whatever the page's defaults become. */
export function sharedFragment(explorer: Explorer, known: LinkKnown): string {
  const { choices, picture, comparison, wording, fields } = explorer;
  const { compared } = choices;
  return linkToShare(fields, known, {
    first: settings(picture.lineDay?.day ?? fields.line, choices.choice),
    second: compared.proposal
      ? settings(comparison.lineDay?.day ?? compared.line, compared.choice)
      : null,
    language: wording.language,
  });
}

/** The address that shows the page as it is now. */
export function sharedAddress(explorer: Explorer, known: LinkKnown): string {
  return pageAddress() + sharedFragment(explorer, known);
}

function settings(line: string | null, { variant, pullbackKm }: ProposalChoice) {
  return { line, variant: variant ?? null, pullbackKm: pullbackKm ?? null };
}
