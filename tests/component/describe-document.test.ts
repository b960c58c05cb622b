import { expect, test } from 'vitest';
import uk from '../../src/languages/uk';
import { wordingOf } from '../../src/messages/wording';
import { describeDocument } from '../../src/ui/describe-document';
import { VARIANTS, WORDING, ZONE } from './fixtures';

test('a tab is named by what is shown in it, in the language of the page', () => {
  const page = document.implementation.createHTMLDocument();
  describeDocument(page, WORDING, [ZONE, null]);
  expect(page.title).toBe('Zone plan · Line of Contact');
  describeDocument(page, wordingOf('uk', uk), [ZONE, VARIANTS]);
  expect(page.title).toBe('Zone plan / Two readings · Лінія зіткнення');
  expect(page.documentElement.lang).toBe('uk');
});
