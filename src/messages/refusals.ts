import type { FileProblem } from '../domain/loaded-file';

/**
 * What is said of files that cannot be used, in another language than English, by the English sentence with `{}` for each
 * value: the error itself is a sentence in English, as the command line prints it. In the translation `{1}` is the first
 * value, whatever it is; `{1:words}` is a sentence by itself, to be translated too; `{1:one}` is one thing that is quoted,
 * a list or a word, so that a sentence beginning with it does not begin in the middle of another.
 */
export type Refusals = Readonly<Record<string, string>>;

/** A problem of a file, all of it in the reader's words. */
export type SaidProblem = Omit<FileProblem, 'effect'> & { readonly effect: string };

/** Sentences of one language, ready to be looked up. */
export type InWords = (english: string) => string;

interface Sentence {
  readonly pattern: RegExp;
  readonly translation: string;
  /** How many letters of the English sentence are its own. */
  readonly letters: number;
}

/** One thing: something quoted, a list, a word. */
const ONE = String.raw`("[^"]*"|\[[^\]]*\]|\S*[^\s:])`;
const VALUE = /\{(\d)(?::(words|one))?\}/g;

function sentenceOf([english, translation]: [string, string]): Sentence {
  const kinds = new Map([...translation.matchAll(VALUE)].map(([, at, kind]) => [Number(at), kind]));
  const [first, ...others] = english
    .split('{}')
    .map((part) => part.replace(/[$()*+.?[\]^{|}\\]/g, '\\$&'));
  const rest = others.map((part, i) => (kinds.get(i + 1) === 'one' ? ONE : '(.*?)') + part);
  const letters = english.replaceAll('{}', '').length;
  return { pattern: new RegExp(`^${first}${rest.join('')}$`, 's'), translation, letters };
}

/** A number as English has it, with the reader's marks; other values are what a file has, and stay. */
function shown(value: string): string {
  if (/^\d{1,3}(,\d{3})+$/.test(value)) return value.replaceAll(',', '\u00a0');
  return /^-?\d+\.\d+$/.test(value) ? value.replace('-', '−').replace('.', ',') : value;
}

/**
 * Puts what English says of a file into the words of another language: whole sentences, and sentences after a place
 * (`map.geojson: is empty`, `features[3] has no area`). What it does not know stays as it is.
 */
export function createInWords(refusals: Refusals): InWords {
  // What says most by itself first, so that a value never swallows words of the sentence.
  const sentences = Object.entries(refusals)
    .map(sentenceOf)
    .sort((one, other) => other.letters - one.letters);

  const whole = (english: string): string | null => {
    for (const { pattern, translation } of sentences) {
      const found = pattern.exec(english);
      if (!found) continue;
      return translation.replace(VALUE, (_, at: string, kind?: string) => {
        const value = found[Number(at)] ?? '';
        return shown(kind ? inWords(value) : value);
      });
    }
    return null;
  };
  /** The first sentence that stands after a place, with the place. */
  const afterPlace = (english: string, between: string): string | null => {
    for (let at = english.indexOf(between); at >= 0; at = english.indexOf(between, at + 1)) {
      const said = whole(english.slice(at + between.length));
      const place = english.slice(0, at);
      if (said !== null) return `${whole(place) ?? place}: ${said}`;
    }
    return null;
  };
  const inWords = (english: string): string =>
    whole(english) ?? afterPlace(english, ': ') ?? afterPlace(english, ' ') ?? english;
  return inWords;
}
