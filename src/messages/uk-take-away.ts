import type { Messages } from './en';
import { counted } from './with';

const CHANGED = {
  one: 'населений пункт змінено читачем',
  few: 'населені пункти змінено читачем',
  many: 'населених пунктів змінено читачем',
  other: 'населеного пункту змінено читачем',
};
const WITH_ZONES = {
  one: 'зоною, накресленою читачем',
  few: 'зонами, накресленими читачем',
  many: 'зонами, накресленими читачем',
  other: 'зони, накресленої читачем',
};
const ZONES_NOT_IN_TEXT = {
  one: 'зону, яку накреслив читач і якої немає в тексті',
  few: 'зони, які накреслив читач і яких немає в тексті',
  many: 'зон, які накреслив читач і яких немає в тексті',
  other: 'зони, яку накреслив читач і якої немає в тексті',
};

export const takeAway: Messages['takeAway'] = {
  against: ({ from, to }) => `${from} і ${to}: порівняння`,
  text: ({ title, by, day, known }) => `${title}, ${by}, ${day} (${known})`,
  reading: ({ reading }) => `Прочитання: ${reading}`,
  width: ({ distance }) => `Зона: ${distance} по обидва боки від лінії зіткнення`,
  onLine: ({ line }) => `Лінія зіткнення: ${line}`,
  lineSource: ({ line, source, method, licence }) =>
    `Лінія зіткнення, ${line}: ${source}. ${method}. ${licence}.`,
  changedLine: ({ day, count }) => `${day}, ${counted(count, CHANGED)}`,
  fileLine: ({ file, day }) => `${day}, з файлу читача ${file}`,
  withZones: ({ text, zones }) => `${text} (із ${counted(zones, WITH_ZONES)})`,
  zonesCounted: ({ zones }) => `Цифри враховують ${counted(zones, ZONES_NOT_IN_TEXT)}`,
  keyZone: 'Зона, накреслена читачем; у тексті її немає',

  edition: ({ title, version, geodata }) => `${title} ${version}, геодані ${geodata}`,

  editionAlone: ({ version, geodata }) => `версія ${version}, геодані ${geodata}`,
  contributors: ({ title }) => `Учасники проєкту «${title}»`,
  accessed: ({ link, day }) => `${link} (дата звернення: ${day})`,
  textOnLine: ({ text, line }) => `${text}, на лінії зіткнення станом на ${line}`,
  withRange: ({ area, range }) => `${area} (діапазон ${range})`,
  figure: ({ status, area, share }) => `${status}: ${area}, ${share} України`,
  sentence: ({ text, figures }) => `За цією пропозицією — ${text} — ${figures}.`,
  sentenceBaseline: ({ text, figures }) => `${text}: ${figures}.`,
  sentenceDifference: ({ texts, title, area }) =>
    `${title}: інший статус мали б ${area} (${texts}).`,
  sentenceSource: ({ edition, sources, link }) =>
    `Джерело: ${edition} (${sources}).${link && ` ${link}`}`,

  title: 'Взяти із собою',
  tables: 'Показники й території у файлах',
  spreadsheet: 'CSV для Excel',
  filesNote:
    'У кожному файлі зазначено пропозицію, лінію та її день, метод, джерела з їхніми ліцензіями та версію сторінки.',
  sentenceTitle: 'Речення для цитування',
  citeTitle: 'Як посилатися',
  plainCitation: 'Текст',
  citeForm: 'Формат посилання',
  spreadsheetNote:
    'Відкривається в Excel і LibreOffice з правильними стовпцями, числами та літерами',
  pictures: 'Карта з легендою та джерелами як зображення',
  png: { '1x': 'PNG', '2x': 'PNG, удвічі чіткіше', '300dpi': 'PNG для друку, 300 dpi' },
  pictureFailed: ({ reason }) => `Не вдалося створити зображення (${reason}).`,
  moreRows: ({ count }) => `… і ще ${count}; решта — за посиланням.`,
  projection: 'Карта: рівновелика конічна проєкція Альберса, північ угорі на 31° сх. д.',

  paper: 'На папері',
  print: 'Друк на одному аркуші А4',
  quoted: ({ words }) => `«${words}»`,
  scan: 'Скануйте код, щоб відкрити цей вигляд, або введіть адресу:',
  noCode: 'Посилання задовге для коду, який можна зчитати з паперу:',

  copy: 'Копіювати',
  copied: 'Скопійовано',
  copyByHand: 'Браузер не дозволяє сторінці копіювати. Текст виділено: скопіюйте його вручну.',
  copyOf: ({ what }) => `Копіювати: ${what}`,
};
