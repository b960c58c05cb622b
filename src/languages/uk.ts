import type { LanguagePack } from '../messages/language-pack';
import { uk } from '../messages/uk';

export default {
  locale: 'uk-UA',
  names: 'uk',
  units: { km: 'км', km2: 'км²' },
  messages: uk,
  loadMethod: async () => (await import('../messages/uk-method')).methodWords,
} satisfies LanguagePack;
