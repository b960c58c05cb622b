import { headlines } from '../proposals/words/uk/headlines';
import type { LanguagePack } from '../messages/language-pack';
import { uk } from '../messages/uk';

export default {
  locale: 'uk-UA',
  names: 'uk',
  units: { km: 'км', km2: 'км²', year: 'року' },
  messages: uk,
  loadMethod: async () => (await import('../messages/uk-method')).methodWords,
  loadRefusals: async () => (await import('../messages/uk-refusals')).refusals,
  headlines,
  loadTexts: async () => (await import('../proposals/words/uk/texts')).texts,
} satisfies LanguagePack;
