import { createFormats } from '../format/formats';
import en from '../languages/en';

/** The command line writes English. */
export const formats = createFormats(en.locale, en.units);
