import { describe, expect, it } from 'vitest';
import { transliterate2010 } from '../../geodata/build/src/transliterate';

// The examples of the table in Resolution No. 55 (27 January 2010), and its two footnotes.
const TABLE: [ukrainian: string, latin: string][] = [
  ['Алушта', 'Alushta'],
  ['Андрій', 'Andrii'],
  ['Борщагівка', 'Borshchahivka'],
  ['Вінниця', 'Vinnytsia'],
  ['Гадяч', 'Hadiach'],
  ['Згурський', 'Zghurskyi'],
  ['Ґалаґан', 'Galagan'],
  ['Ґорґани', 'Gorgany'],
  ['Донецьк', 'Donetsk'],
  ['Рівне', 'Rivne'],
  ['Єнакієве', 'Yenakiieve'],
  ['Гаєвич', 'Haievych'],
  ["Короп'є", 'Koropie'],
  ['Житомир', 'Zhytomyr'],
  ['Жежелів', 'Zhezheliv'],
  ['Закарпаття', 'Zakarpattia'],
  ['Казимирчук', 'Kazymyrchuk'],
  ['Медвин', 'Medvyn'],
  ['Іванків', 'Ivankiv'],
  ['Їжакевич', 'Yizhakevych'],
  ['Кадиївка', 'Kadyivka'],
  ["Мар'їне", 'Marine'],
  ['Йосипівка', 'Yosypivka'],
  ['Стрий', 'Stryi'],
  ['Олексій', 'Oleksii'],
  ['Київ', 'Kyiv'],
  ['Миколаїв', 'Mykolaiv'],
  ['Наталія', 'Nataliia'],
  ['Онищенко', 'Onyshchenko'],
  ['Рибчинський', 'Rybchynskyi'],
  ['Соломія', 'Solomiia'],
  ['Троць', 'Trots'],
  ['Філіпчук', 'Filipchuk'],
  ['Харків', 'Kharkiv'],
  ['Біла Церква', 'Bila Tserkva'],
  ['Шостка', 'Shostka'],
  ['Кишеньки', 'Kyshenky'],
  ['Щербухи', 'Shcherbukhy'],
  ['Гоща', 'Hoshcha'],
  ['Юрій', 'Yurii'],
  ['Корюківка', 'Koriukivka'],
  ['Яготин', 'Yahotyn'],
  ['Костянтин', 'Kostiantyn'],
  ["Знам'янка", 'Znamianka'],
  ['Феодосія', 'Feodosiia'],
  ['Згорани', 'Zghorany'],
  ['Розгон', 'Rozghon'],
];

describe('transliterate2010', () => {
  it.each(TABLE)('writes %s as %s', (ukrainian, latin) => {
    expect(transliterate2010(ukrainian)).toBe(latin);
  });

  it('begins a word after a hyphen and after a space', () => {
    expect(transliterate2010('Івано-Ямпіль')).toBe('Ivano-Yampil');
    expect(transliterate2010('Часів Яр')).toBe('Chasiv Yar');
    expect(transliterate2010('Кара-Кую')).toBe('Kara-Kuiu');
  });

  it('drops each kind of apostrophe and reads on within the word', () => {
    for (const apostrophe of ["'", '’', 'ʼ']) {
      expect(transliterate2010(`Слов${apostrophe}янськ`)).toBe('Sloviansk');
    }
  });

  it('keeps words in capitals in capitals', () => {
    expect(transliterate2010('ЩАСТЯ')).toBe('SHCHASTIA');
    expect(transliterate2010('ЄВПАТОРІЯ')).toBe('YEVPATORIIA');
  });

  it('leaves what is not a letter, and the empty text', () => {
    expect(transliterate2010('Нове (2)')).toBe('Nove (2)');
    expect(transliterate2010('')).toBe('');
  });

  it.each(['Керчъ', 'Крым', 'Эски', 'Щёлкино'])('refuses the Russian letters of %s', (russian) => {
    expect(() => transliterate2010(russian)).toThrow('not a Ukrainian letter');
  });
});
