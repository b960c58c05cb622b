import { en } from '../messages/en';
import { beginning } from '../messages/en-beginning';
import type { LanguagePack } from '../messages/language-pack';
import { headlines } from '../proposals/words/en/headlines';

export default { ...beginning, messages: en, headlines } satisfies LanguagePack;
