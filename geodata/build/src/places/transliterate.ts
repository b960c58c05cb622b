/** Ukraine's national transliteration (Cabinet of Ministers, resolution 55 of 27 January 2010): letter, letter at the start of a word. */
const LETTERS: Record<string, [inside: string, atStart?: string]> = {
  а: ["a"], б: ["b"], в: ["v"], г: ["h"], ґ: ["g"], д: ["d"], е: ["e"], є: ["ie", "ye"], ж: ["zh"], з: ["z"],
  и: ["y"], і: ["i"], ї: ["i", "yi"], й: ["i", "y"], к: ["k"], л: ["l"], м: ["m"], н: ["n"], о: ["o"], п: ["p"],
  р: ["r"], с: ["s"], т: ["t"], у: ["u"], ф: ["f"], х: ["kh"], ц: ["ts"], ч: ["ch"], ш: ["sh"], щ: ["shch"],
  ю: ["iu", "yu"], я: ["ia", "ya"],
}; // prettier-ignore

const SILENT = /[ьЬ'’ʼ\u0301]/;

/** A Ukrainian name in Latin letters. The soft sign and the apostrophe are not written; зг becomes zgh. */
export function transliterate(ukrainian: string): string {
  let latin = "";
  let atStart = true;
  const text = ukrainian.normalize("NFC");
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (SILENT.test(letter)) continue;
    const lower = letter.toLowerCase();
    const isUpper = letter !== lower;
    const [inside, first = inside] = LETTERS[lower] ?? [lower];
    let written = atStart ? first : inside;
    if (lower === "г" && text[i - 1]?.toLowerCase() === "з") written = "gh";
    latin += isUpper ? written[0]!.toUpperCase() + written.slice(1) : written;
    atStart = !(lower in LETTERS);
  }
  return latin;
}
