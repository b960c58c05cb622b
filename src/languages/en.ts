import { en } from '../messages/en';
import { beginning } from '../messages/en-beginning';
import type { LanguagePack } from '../messages/language-pack';

export default { ...beginning, messages: en } satisfies LanguagePack;
