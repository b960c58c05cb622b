import { headlines } from '../proposals/words/en/headlines';
import type { LanguagePack } from '../messages/language-pack';
import { en } from '../messages/en';

export default {
  locale: 'en-GB',
  names: 'en',
  units: { km: 'km', km2: 'km²' },
  messages: en,
  loadMethod: async () => (await import('../messages/en-method')).methodWords,
  headlines,
  loadTexts: async () => (await import('../proposals/words/en/texts')).texts,
} satisfies LanguagePack;
