import type { Day } from '../domain/day';
import type { AreaStatistic } from '../domain/statistic';

/** Names of units, as they follow a number. */
export interface Units {
  readonly km: string;
  readonly km2: string;
  /** What follows the year of a day written in full, where something does. */
  readonly year?: string;
}

const EN_DASH = '–';
const NO_BREAK_SPACE = '\u00a0';

/** Every way in which a number or a day becomes text, in one language. */
export interface Formats {
  /** `6,012`: whole square kilometres, no unit; `<1` for land too small to round to one. */
  area(areaKm2: number): string;
  /** `km²`: what stands beside the number that `area` gives. */
  readonly areaUnit: string;
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
  /** The same for a message whose words depend on the number, with the plural form that it asks for. */
  counted(count: number): { readonly text: string; readonly plural: Intl.LDMLPluralRule };
  /** `1,104 km`, or `12.5 km` below a hundred. */
  length(lengthKm: number): string;
  /** `0.25 km`: a distance that was chosen or stated, with the decimals that it has. */
  stated(distanceKm: number): string;
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

function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** A day without what some languages abbreviate after the year, whose full stop would end a sentence. */
function dayText(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts
    .slice(0, parts.findLastIndex(({ type }) => type !== 'literal') + 1)
    .map(({ value }) => value)
    .join('');
}

/** Makes something once, when it is first asked for: a format takes the browser milliseconds, and few are of the first picture. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The formats of a locale such as `en-GB`, by Intl. Times are UTC: a day is a calendar day, wherever it is read. */
export function createFormats(locale: string, units: Units): Formats {
  const number = (options: Intl.NumberFormatOptions) =>
    lazily(() => new Intl.NumberFormat(locale, options));
  const whole = number({ maximumFractionDigits: 0 });
  const tenths = number({ maximumFractionDigits: 1 });
  // Three at most, which is metres.
  const given = number({});
  const hundredths = number({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = number({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const date = (month: 'long' | 'short') =>
    lazily(
      () =>
        new Intl.DateTimeFormat(locale, {
          timeZone: 'UTC',
          day: 'numeric',
          year: 'numeric',
          month,
        }),
    );
  const [long, short] = [date('long'), date('short')];
  const plurals = lazily(() => new Intl.PluralRules(locale));
  const area = (areaKm2: number) => areaText(whole(), areaKm2);
  const distance = (format: () => Intl.NumberFormat, km: number) =>
    `${format().format(km)}${NO_BREAK_SPACE}${units.km}`;
  return {
    area,
    areaUnit: units.km2,
    areaWithUnit: (areaKm2) => `${area(areaKm2)}${NO_BREAK_SPACE}${units.km2}`,
    range: ({ lowKm2, highKm2 }) => {
      const [low, high] = [area(lowKm2), area(highKm2)];
      return low === high ? null : `${low}${EN_DASH}${high}`;
    },
    share: (share) => shareText(percent(), share),
    ratio: (ratio) => hundredths().format(ratio),
    thousands: (people) => {
      const value = people / 1000;
      return value >= 10 || value === 0 ? whole().format(value) : tenths().format(value);
    },
    people: (people) => whole().format(roundedPeople(people)),
    count: (count) => whole().format(count),
    counted: (count) => ({ text: whole().format(count), plural: plurals().select(count) }),
    length: (km) => distance(km >= 100 ? whole : tenths, km),
    stated: (km) => distance(given, km),
    day: (day) =>
      [dayText(long().formatToParts(timeOf(day))), units.year].filter(Boolean).join(NO_BREAK_SPACE),
    shortDay: (day) => dayText(short().formatToParts(timeOf(day))),
    shortDays: (from, to) => dayText(short().formatRangeToParts(timeOf(from), timeOf(to))),
  };
}
