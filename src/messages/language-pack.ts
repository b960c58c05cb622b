import type { NameLanguage } from '../domain/view';
import type { Units } from '../format/formats';
import type { Headlines, Texts } from '../proposals/words/words';
import type { Messages } from './en';
import type { MethodWords } from './en-method';
import type { Refusals } from './refusals';

/** All that a language of the interface consists of. Each is one file of `src/languages`, called by its BCP 47 code. */
export interface LanguagePack {
  /** By whose rules `Intl` writes numbers and days, e.g. `en-GB`. */
  readonly locale: string;
  /** In which of the two languages that geodata name places in they are written. */
  readonly names: NameLanguage;
  readonly units: Units;
  readonly messages: Messages;
  /** Loads the words of the page on method, which few readers open. */
  readonly loadMethod: () => Promise<MethodWords>;
  /** Loads what is said of files that cannot be used; absent in English, which the errors are in. */
  readonly loadRefusals?: () => Promise<Refusals>;
  /** What pickers and heads say of the built-in proposals. */
  readonly headlines: Headlines;
  /** Loads what is read below the figures; rejects if it cannot be. */
  readonly loadTexts: () => Promise<Texts>;
}
