import type { Messages } from './en';

export const takeAway: Messages['takeAway'] = {
  against: ({ from, to }) => `«${from}» порівняно з «${to}»`,
  text: ({ title, by, day, known }) => `${title}, ${by}, ${day} (${known})`,
  reading: ({ reading }) => `Прочитання: ${reading}`,
  width: ({ distance }) => `Зона: ${distance} по обидва боки від лінії зіткнення`,
  onLine: ({ line }) => `Лінія зіткнення: ${line}`,
  lineSource: ({ line, source, method, licence }) =>
    `Лінія зіткнення, ${line}: ${source}. ${method}. ${licence}.`,
  edition: ({ title, version, geodata }) => `${title} ${version}, геодані ${geodata}`,
};
