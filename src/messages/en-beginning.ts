import { firstSummary, titles } from '../proposals/words/en/titles';
import { withSummaries } from '../proposals/words/with-summaries';
import type { Messages } from './en';
import { firstWords } from './en-first';
import type { LanguagePack } from './language-pack';

/**
 * English as far as it is of the first picture: in the first script. What says more is shown once the rest is there
 * (`InterfaceLanguage.complete`), and a test names what of the first picture would say more.
 */
export const beginning: LanguagePack = {
  locale: 'en-GB',
  names: 'en',
  units: { km: 'km', km2: 'km²' },
  messages: firstWords as Messages,
  loadMethod: async () => (await import('./en-method')).methodWords,
  headlines: withSummaries(titles, { 'us-28-points': firstSummary }),
  loadTexts: async () => (await import('../proposals/words/en/texts')).texts,
};
