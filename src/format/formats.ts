import type { Day } from '../domain/day';
import type { AreaStatistic } from '../domain/statistic';
import type { Language } from '../domain/view';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', uk: 'uk-UA' };

const EN_DASH = '–';
const NO_BREAK_SPACE = '\u00a0';

/** Every way in which a number or a day becomes text, in one language. */
export interface Formats {
  readonly language: Language;
  /** `6,012`: whole square kilometres, no unit; `<1` for land too small to round to one. */
  area(areaKm2: number): string;
  /** `6,012 km²`. */
  areaWithUnit(areaKm2: number): string;
  /** `5,612–6,412`; null when the area does not depend on the line. */
  range(area: AreaStatistic): string | null;
  /** `0.9%`. */
  share(share: number): string;
  /** `0.87`: a ratio of 0 to 1. */
  ratio(ratio: number): string;
  /** Thousands of people, `412` or `0.4`, no unit: for a column headed so. */
  thousands(people: number): string;
  /** `412,000`: people, to the precision that town figures have. */
  people(people: number): string;
  /** `17 towns` and the like are messages; this is the number alone. */
  count(count: number): string;
  /** `1,104 km`, or `12.5 km` below a hundred. */
  length(lengthKm: number): string;
  /** `20 November 2025`. */
  day(day: Day): string;
  /** `20 Nov 2025`. */
  shortDay(day: Day): string;
  /** `24–26 Oct 2025`. */
  shortDays(from: Day, to: Day): string;
}

function areaText(whole: Intl.NumberFormat, areaKm2: number): string {
  if (areaKm2 > 0 && areaKm2 < 0.5) return '<1';
  // Subtractions leave a rounding error on either side of nought; `-0` is not a number to show.
  return whole.format(Math.max(0, Math.round(areaKm2)));
}

function shareText(percent: Intl.NumberFormat, share: number): string {
  if (share > 0 && share < 0.0005) return `<${percent.format(0.001)}`;
  // Only a whole is 100 %; the sum of a whole is off by rounding.
  if (share >= 0.9995 && share < 1 - 1e-9) return `>${percent.format(0.999)}`;
  return percent.format(share);
}

function roundedPeople(people: number): number {
  const step = people >= 10_000 ? 1_000 : people >= 1_000 ? 100 : 10;
  return Math.round(people / step) * step;
}

/** The formats of a language, by Intl. Times are UTC: a day is a calendar day, wherever it is read. */
export function createFormats(language: Language): Formats {
  const locale = LOCALES[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const hundredths = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const utc = { timeZone: 'UTC', day: 'numeric', year: 'numeric' } as const;
  const long = new Intl.DateTimeFormat(locale, { ...utc, month: 'long' });
  const short = new Intl.DateTimeFormat(locale, { ...utc, month: 'short' });
  const area = (areaKm2: number) => areaText(whole, areaKm2);
  return {
    language,
    area,
    areaWithUnit: (areaKm2) => `${area(areaKm2)}${NO_BREAK_SPACE}${UNITS[language].km2}`,
    range: ({ lowKm2, highKm2 }) => {
      const [low, high] = [area(lowKm2), area(highKm2)];
      return low === high ? null : `${low}${EN_DASH}${high}`;
    },
    share: (share) => shareText(percent, share),
    ratio: (ratio) => hundredths.format(ratio),
    thousands: (people) => {
      const value = people / 1000;
      return value >= 10 || value === 0 ? whole.format(value) : tenths.format(value);
    },
    people: (people) => whole.format(roundedPeople(people)),
    count: (count) => whole.format(count),
    length: (lengthKm) =>
      `${(lengthKm >= 100 ? whole : tenths).format(lengthKm)}${NO_BREAK_SPACE}${UNITS[language].km}`,
    day: (day) => long.format(Date.parse(`${day}T00:00:00Z`)),
    shortDay: (day) => short.format(Date.parse(`${day}T00:00:00Z`)),
    shortDays: (from, to) =>
      short.formatRange(Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)),
  };
}

const UNITS: Readonly<Record<Language, { km: string; km2: string }>> = {
  en: { km: 'km', km2: 'km²' },
  uk: { km: 'км', km2: 'км²' },
};
