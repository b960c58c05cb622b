import type { Messages } from './en';
import { counted } from './with';

/** What is said where one proposal is compared with another, in Ukrainian. */
export const comparison: Messages['comparison'] = {
  modes: { swipe: 'Шторка', difference: 'Різниця' },
  causes: {
    texts: 'через тексти',
    line: 'через рух лінії',
    both: 'через тексти й рух лінії',
  },
  causesOfLand: {
    texts: () => 'Різниця — через тексти: на лінії A текст B надає той самий статус.',
    line: ({ fromDay, toDay }) =>
      `Різниця — через рух лінії: ${fromDay} — одна, ${toDay} — інша; на лінії A обидва тексти надають той самий статус.`,
    both: () => 'Різниця — через тексти й рух лінії: на лінії A текст B надає третій статус.',
  },
  letters: { from: 'A', to: 'B' },
  compareWith: 'Порівняти з',
  nothing: 'без порівняння',
  baseline: 'Без пропозиції',
  swap: 'Поміняти A і B місцями',
  stop: 'Припинити порівняння',
  mode: 'На карті',
  together: ({ day }) => `Перенести B на лінію A, ${day}`,
  onFirstLine: 'лінія A, бо B не має власного дня',
  onLine: ({ day }) => `лінія ${day}`,
  side: ({ letter, proposal, line }) => `${letter}: ${proposal}, ${line}`,
  mapLabel: ({ letter, proposal }) => `Карта України за ${letter}: ${proposal}`,
  differenceLabel: 'Карта України: земля, статус якої за A і B різний',
  differenceNote: ({ side }) =>
    `Землю, статус якої різний, зафарбовано за її статусом у ${side}. Сіра — статус той самий.`,
  pending: 'Порівняння …',
  failed: ({ reason }) => `Не вдалося порівняти (${reason}).`,
  failedKept: ({ from, to }) => `Таблиця й карта все ще показують ${from} і ${to}.`,
  noDifference: 'Уся земля має за A і за B той самий статус.',
  differs: ({ share }) => `мають за B інший статус, ніж за A, — ${share} України`,
  causeAll: ({ cause }) => `усе ${cause}`,
  causePart: ({ area, cause }) => `${area} ${cause}`,
  ofWhich: ({ part }) => `з них ${part}`,
  causesMeaning:
    'A і B стоять на лініях різних днів. «Через тексти»: на лінії A текст B надав би землі той самий статус, що й на своїй. «Через рух лінії»: на лінії A тексти A і B збігалися б. «Через тексти й рух лінії»: на лінії A текст B надав би третій статус. Якщо причини в рядку не названо, різниця — через тексти.',
  table: 'Земля за статусом у A і в B.',
  tableHint: 'Оберіть рядок, щоб побачити його землю на карті.',
  statusColumn: 'Статус за A → за B',
  under: ({ letter, proposal }) => `за ${letter}, ${proposal}`,
  bothDays: ({ fromDay, toDay }) => `${fromDay} і ${toDay}`,
  underA: 'за A',
  underB: 'за B',
  sameUnderBoth: 'Однаково за A і за B',
  landTable: ({ from, to }) =>
    `Земля кожного регіону за статусом у A і в B: ${from}; ${to}. Оберіть рядок, щоб побачити її на карті.`,
  sameRegions: ({ count }) =>
    `Ще ${counted(count, { one: 'регіон', few: 'регіони', many: 'регіонів', other: 'регіону' })}, де статус за A і B усюди однаковий`,
  sameRegionsCaption: 'Регіони, земля яких має за A і за B однаковий статус',
  showSame: 'Показати за статусом',
  hideSame: 'Сховати',
  announce: ({ from, to, figure }) => `Порівняно: ${from}; ${to}. ${figure}`,
  announceFigure: ({ area }) => `${area} мають за B інший статус, ніж за A.`,
  announceLit: ({ from, to, area }) => `На карті виділено: ${from} за A, ${to} за B. ${area}.`,
  announceLand: ({ from, to, region, area }) => `${region}: ${from} за A, ${to} за B. ${area}.`,
};
