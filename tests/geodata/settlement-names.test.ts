import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { transliterate2010 } from '../../geodata/build/src/transliterate';

type Row = Record<string, string>;

function readRows(file: string): Row[] {
  const path = new URL(`../../geodata/sources/${file}`, import.meta.url);
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    expect(cells, line).toHaveLength(columns.length);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

const keyOf = (row: Row) => [row.region, row.lat, row.lon].join();
const UKRAINIAN_NAME = /^[А-ЩЬЮЯҐЄІЇ][а-щьюяґєії’]+(?:[ -][А-ЩЬЮЯҐЄІЇа-щьюяґєії][а-щьюяґєії’]*)*$/;

const settlements = readRows('settlement-control.csv');
const corrections = readRows('settlement-names.csv');
const towns = readRows('town-names.csv');
const correctionOf = new Map(corrections.map((row) => [keyOf(row), row]));
const corrected = settlements.map((row) => {
  const { name_uk = '', name_en = '' } = correctionOf.get(keyOf(row)) ?? row;
  return { region: row.region ?? '', population: Number(row.population), name_uk, name_en };
});

describe('settlement-names.csv', () => {
  it('has the columns that the build reads', () => {
    expect(Object.keys(corrections[0] ?? {})).toEqual(
      'region,lat,lon,geonames_uk,geonames_en,name_uk,name_en,alias,note'.split(','),
    );
  });

  it('corrects each settlement once, and only settlements that exist', () => {
    expect(correctionOf.size).toBe(corrections.length);
    const geonames = new Map(settlements.map((row) => [keyOf(row), row]));
    for (const row of corrections) {
      const settlement = geonames.get(keyOf(row));
      expect(settlement, keyOf(row)).toBeDefined();
      expect([row.geonames_uk, row.geonames_en]).toEqual([
        settlement?.name_uk,
        settlement?.name_en,
      ]);
    }
  });

  it('leaves every settlement with a name in Ukrainian letters', () => {
    expect(corrected.filter(({ name_uk }) => !UKRAINIAN_NAME.test(name_uk))).toEqual([]);
  });

  it('leaves every settlement with the national transliteration of its name', () => {
    const others = corrected.filter(
      ({ name_uk, name_en }) => transliterate2010(name_uk) !== name_en,
    );
    expect(others).toEqual([]);
  });

  it('is certain of every town of 10,000 people and more', () => {
    const uncertain = settlements.filter(
      (row) =>
        Number(row.population) >= 10_000 &&
        correctionOf.get(keyOf(row))?.note?.includes('uncertain'),
    );
    expect(uncertain).toEqual([]);
  });

  it('never offers the name itself as an alias', () => {
    for (const { alias = '', name_uk, name_en } of corrections) {
      const aliases = alias ? alias.split('|') : [];
      expect(new Set([name_uk, name_en, ...aliases]).size, alias).toBe(
        new Set([name_uk, name_en]).size + aliases.length,
      );
    }
  });
});

// By hand, from the official names in force: region, what GeoNames has, the name and its Latin form.
const EXPECTED: [region: string, geonames: string, nameUk: string, nameEn: string][] = [
  ['UA-09', 'Sievierodonetsk', 'Сіверськодонецьк', 'Siverskodonetsk'],
  ['UA-09', 'Pervomaisk', 'Сокологірськ', 'Sokolohirsk'],
  ['UA-09', 'Molodohvardiisk', 'Отаманівка', 'Otamanivka'],
  ['UA-09', 'Kadiyivka', 'Кадіївка', 'Kadiivka'],
  ['UA-09', 'Khrustalnyi', 'Хрустальний', 'Khrustalnyi'],
  ['UA-09', 'Dovzhansk', 'Довжанськ', 'Dovzhansk'],
  ['UA-09', 'Sorokyne', 'Сорочине', 'Sorochyne'],
  ['UA-09', 'Petrovske', 'Петрово-Красносілля', 'Petrovo-Krasnosillia'],
  ['UA-09', 'Stanychno-Luhanske', 'Станиця Луганська', 'Stanytsia Luhanska'],
  ['UA-09', "Bilovods'k", 'Біловодськ', 'Bilovodsk'],
  ['UA-09', 'Novopskov', 'Айдар', 'Aidar'],
  ['UA-12', 'Kryvyy Rih', 'Кривий Ріг', 'Kryvyi Rih'],
  ['UA-12', 'Novomoskovsk', 'Самар', 'Samar'],
  ['UA-12', 'Pershotravensk', 'Шахтарське', 'Shakhtarske'],
  ['UA-12', 'Kamianske', 'Кам’янське', 'Kamianske'],
  ['UA-14', 'Sloviansk', 'Слов’янськ', 'Sloviansk'],
  ['UA-14', 'Bakhmut', 'Бахмут', 'Bakhmut'],
  ['UA-14', 'Pokrovsk', 'Покровськ', 'Pokrovsk'],
  ['UA-14', 'Chystyakove', 'Чистякове', 'Chystiakove'],
  ['UA-14', 'Shakhtarsk', 'Шахтарськ', 'Shakhtarsk'],
  ['UA-14', "Mar'yinka", 'Мар’їнка', 'Marinka'],
  ['UA-14', 'Svyatogorsk', 'Святогірськ', 'Sviatohirsk'],
  ['UA-14', 'Ilovaysk', 'Іловайськ', 'Ilovaisk'],
  ['UA-14', 'Yenakiieve', 'Єнакієве', 'Yenakiieve'],
  ['UA-14', 'Pushkine', 'Леонтовичі', 'Leontovychi'],
  ['UA-23', 'Zaporizhzhya', 'Запоріжжя', 'Zaporizhzhia'],
  ['UA-23', 'Kamyanka-Dniprovska', 'Кам’янка-Дніпровська', 'Kamianka-Dniprovska'],
  ['UA-23', 'Huliaipole', 'Гуляйполе', 'Huliaipole'],
  ['UA-35', 'Znamyanka', 'Знам’янка', 'Znamianka'],
  ['UA-40', 'Sevastopol', 'Севастополь', 'Sevastopol'],
  ['UA-43', 'Kerch', 'Керч', 'Kerch'],
  ['UA-43', 'Simferopol', 'Сімферополь', 'Simferopol'],
  ['UA-43', 'Yevpatoriya', 'Євпаторія', 'Yevpatoriia'],
  ['UA-43', 'Feodosiya', 'Феодосія', 'Feodosiia'],
  ['UA-43', 'Saki', 'Саки', 'Saky'],
  ['UA-43', 'Yany Kapu', 'Яни Капу', 'Yany Kapu'],
  ['UA-43', 'Shchyolkino', 'Щолкіне', 'Shcholkine'],
  ['UA-43', 'Stary Krym', 'Старий Крим', 'Staryi Krym'],
  ['UA-43', 'Krasnogvardeyskoye', 'Курман', 'Kurman'],
  ['UA-48', 'Yuzhnoukrainsk', 'Південноукраїнськ', 'Pivdennoukrainsk'],
  ['UA-51', 'Yuzhne', 'Південне', 'Pivdenne'],
  ['UA-59', 'Yampil', 'Ямпіль', 'Yampil'],
  ['UA-63', 'Krasnohrad', 'Берестин', 'Berestyn'],
  ['UA-63', 'Pervomaiskyi', 'Златопіль', 'Zlatopil'],
  ['UA-63', 'Kupiansk', 'Куп’янськ', 'Kupiansk'],
  ['UA-65', 'Oleshky', 'Олешки', 'Oleshky'],
  ['UA-71', 'Vatutine', 'Багачеве', 'Bahacheve'],
  ['UA-71', 'Zvenihorodka', 'Звенигородка', 'Zvenyhorodka'],
];

describe('towns known by hand', () => {
  it.each(EXPECTED)('%s: %s is %s, %s', (region, geonames, nameUk, nameEn) => {
    const matches = settlements.flatMap((row, index) =>
      row.region === region && row.name_en === geonames ? [corrected[index]] : [],
    );
    expect(matches).toContainEqual(
      expect.objectContaining({ name_uk: nameUk, name_en: nameEn }) as unknown,
    );
  });

  it('leaves no name of the Soviet time to a town', () => {
    const soviet = /^(Красноград|Червоноград|Первомайський|Комсомольськ|Дзержинськ|Артемівськ)$/;
    expect(corrected.filter(({ name_uk }) => soviet.test(name_uk))).toEqual([]);
  });
});

describe('town-names.csv', () => {
  it('has the columns that the build reads', () => {
    expect(Object.keys(towns[0] ?? {})).toEqual(
      'geonames_name,name_uk,name_en,lat,lon,region,drop'.split(','),
    );
  });

  it('names each town once, in Ukrainian letters and their transliteration', () => {
    expect(new Set(towns.map(keyOf)).size).toBe(towns.length);
    for (const { name_uk = '', name_en, region, drop } of towns) {
      expect(name_uk).toMatch(UKRAINIAN_NAME);
      expect(name_en).toBe(transliterate2010(name_uk));
      expect(region).toMatch(/^UA-\d\d$/);
      expect(drop).toMatch(/^1?$/);
    }
  });

  it('has every region and the towns of the west and centre', () => {
    expect(new Set(towns.map(({ region }) => region)).size).toBe(27);
    const names = new Map(towns.map((town) => [town.geonames_name, town.name_uk]));
    expect(names.get('Chervonohrad')).toBe('Шептицький');
    expect(names.get('Novohrad-Volynskyi')).toBe('Звягель');
    expect(names.get('Volodymyr-Volynskyi')).toBe('Володимир');
    expect(names.get('Vinnytsya')).toBe('Вінниця');
    expect(names.get('Uzhgorod')).toBe('Ужгород');
  });
});
