import type { ProposalChoice } from '../domain/proposal';
import type { Language } from '../domain/view';
import type { Explorer } from '../state/explorer.svelte';
import type { LinkKnown } from '../state/link-fields';
import { linkToShare } from '../state/link-to';

/** The address of the page without what it shows. */
export function pageAddress(): string {
  return location.href.split(/[?#]/)[0]!;
}

/** The fragment that shows the page as it is now, whatever the page's defaults become. */
export function sharedFragment(
  explorer: Explorer,
  known: LinkKnown,
  language: Language = explorer.wording.language,
): string {
  const { choices, picture, comparison, fields } = explorer;
  const { compared } = choices;
  return linkToShare(fields, known, {
    first: settings(picture.lineDay?.day ?? fields.line, choices.choice),
    second: compared.proposal
      ? settings(comparison.lineDay?.day ?? compared.line, compared.choice)
      : null,
    language,
  });
}

/** The address that shows the page as it is now, in the language that it is shown in or in another. */
export function sharedAddress(explorer: Explorer, known: LinkKnown, language?: Language): string {
  return pageAddress() + sharedFragment(explorer, known, language);
}

function settings(line: string | null, { variant, pullbackKm }: ProposalChoice) {
  return { line, variant: variant ?? null, pullbackKm: pullbackKm ?? null };
}
