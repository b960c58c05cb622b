import type { Proposal } from '../domain/proposal';
import type { Wording } from '../messages/wording';

/** Puts language, title and description of the document into the words of the page. */
export function describeDocument(
  page: Document,
  { language, messages }: Wording,
  texts: readonly (Proposal | null)[],
): void {
  page.documentElement.lang = language;
  const shown = texts.flatMap((text) => text?.shortTitle ?? []);
  page.title = `${shown.join(' / ')} · ${messages.title}`;
  page
    .querySelector('meta[name="description"]')
    ?.setAttribute('content', messages.documentDescription);
}
