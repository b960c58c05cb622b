const LETTERS: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
};

const AT_WORD_START: Record<string, string> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

const APOSTROPHE = /['’ʼ]/;
const LETTER_OR_APOSTROPHE = /[\p{L}'’ʼ]/u;

/**
 * The national transliteration of Ukrainian: Resolution No. 55 of the Cabinet of Ministers of
 * Ukraine, 27 January 2010. A word begins after anything but a letter or an apostrophe, so also
 * after a hyphen. Throws on a Cyrillic letter that Ukrainian does not have.
 */
export function transliterate2010(ukrainian: string): string {
  return [...ukrainian].map(transliterateAt).join('');
}

function transliterateAt(character: string, index: number, all: string[]): string {
  if (APOSTROPHE.test(character)) return '';
  const letter = character.toLowerCase();
  const before = all[index - 1] ?? ' ';
  const latin = latinOf(letter, before);
  if (latin === undefined) {
    if (/\p{Script=Cyrillic}/u.test(letter)) {
      throw new Error(`transliterate2010: not a Ukrainian letter: ${character}`);
    }
    return character;
  }
  if (character === letter) return latin;
  const neighbour = [all[index + 1], before].find((other) => other && /\p{L}/u.test(other));
  const isAllCapitals = neighbour !== undefined && neighbour !== neighbour.toLowerCase();
  return isAllCapitals ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
}

function latinOf(letter: string, before: string): string | undefined {
  // «зг» is «zgh», apart from «ж», which is «zh».
  if (letter === 'г' && before.toLowerCase() === 'з') return 'gh';
  const atStart = LETTER_OR_APOSTROPHE.test(before) ? undefined : AT_WORD_START[letter];
  return atStart ?? LETTERS[letter];
}
