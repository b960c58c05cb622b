import type { Wording } from '../messages/wording';

/** Puts language, title and description of the document into the words of the page. */
export function describeDocument(page: Document, { language, messages }: Wording): void {
  page.documentElement.lang = language;
  page.title = messages.title;
  page
    .querySelector('meta[name="description"]')
    ?.setAttribute('content', messages.documentDescription);
}
