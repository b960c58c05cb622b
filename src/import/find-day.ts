import { isDay, type Day } from '../domain/day';

const EARLIEST: Day = '2014-01-01';
const LATEST: Day = '2099-12-31';
const DAY_PROPERTY = /^(date|day|as_?of|time(stamp|span)?|updated?|valid|begin|datum|дата)/i;

function known(day: string): Day | null {
  return isDay(day) && day >= EARLIEST && day <= LATEST ? day : null;
}

/** The last day that a text names: 2026-08-22, 20260822, 2026_08_22, 22.08.2026 or milliseconds since 1970. */
export function dayInText(text: string): Day | null {
  const found: Day[] = [];
  const yearFirst = /(?<!\d)(\d{4})([-_. ]?)(\d{2})\2(\d{2})(?!\d)/g;
  // Without them, so that a time of day after one (2026-08-22_2030) is no year.
  const others = text.replace(yearFirst, (written, year, _, month, date) => {
    const day = known(`${year}-${month}-${date}`);
    if (!day) return written;
    found.push(day);
    return ' ';
  });
  for (const [, date, month, year] of others.matchAll(
    /(?<!\d)(\d{2})[-_.](\d{2})[-_.](\d{4})(?!\d)/g,
  )) {
    const day = known(`${year}-${month}-${date}`);
    if (day) found.push(day);
  }
  if (/^\d{12,13}$/.test(text)) {
    const day = known(new Date(Number(text)).toISOString().slice(0, 10));
    if (day) found.push(day);
  }
  return found.sort().at(-1) ?? null;
}

/**
 * The day that a file stands for: from its name, or else the latest in the properties that are named for a day.
 * @param properties of the features taken
 */
export function findDay(
  name: string,
  properties: Iterable<ReadonlyMap<string, string>>,
): Day | null {
  const own = dayInText(name.split(/[/\\]/).at(-1) ?? name);
  if (own) return own;
  let latest: Day | null = null;
  for (const one of properties) {
    for (const [key, value] of one) {
      const day = DAY_PROPERTY.test(key) ? dayInText(value) : null;
      if (day && (!latest || day > latest)) latest = day;
    }
  }
  return latest;
}
