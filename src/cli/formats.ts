import en from '../languages/en';
import { wordingOf } from '../messages/wording';

/** The command line writes English. */
export const WORDING = wordingOf('en', en);
export const { formats } = WORDING;
