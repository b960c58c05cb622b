import type { Messages } from './en';
import { counted } from './with';

const AREAS = { one: 'ділянка', few: 'ділянки', many: 'ділянок', other: 'ділянки' };

/** What is said where the reader changes the line of contact, in Ukrainian. */
export const lines: Messages['lines'] = {
  changedLine: ({ day, count }) =>
    `${day}, ${counted(count, { one: 'населений пункт змінено', few: 'населені пункти змінено', many: 'населених пунктів змінено', other: 'населеного пункту змінено' })}`,
  changedNotice: ({ line }) =>
    `Лінію зіткнення змінено: ${line}. Карта й усі цифри йдуть за нею; такої лінії ніхто не публікував.`,

  fileLine: ({ file, day }) => `${day}, з вашого файлу ${file}`,
  fileNotice: ({ line }) => `Лінія зіткнення: ${line}. Вбудованих днів не використано.`,
  fileNoticeOfOne: ({ letter, line }) => `Лінія зіткнення за ${letter}: ${line}.`,
  fileBack: 'Повернутися до вбудованої лінії',
  filesTitle: 'Власна лінія з файлу',
  filesNote:
    'GeoJSON, TopoJSON, KML, KMZ або shapefile в архіві ZIP із землею, яку утримує Росія; можна й у gzip. Оберіть файл або перетягніть його будь-куди на сторінку. Його прочитає цей браузер; файл нікуди не надсилається.',
  chooseFile: 'Обрати файл',
  dropHere: 'Відпустіть файл, щоб показати його лінію зіткнення',
  yourFiles: 'З ваших файлів',
  fileReading: ({ file, stage }) => `${file}: ${stage} …`,
  filePercent: ({ percent }) => ` ${percent} %`,
  fileStages: {
    read: 'читання',
    unpack: 'розпакування',
    parse: 'пошук об’єктів',
    check: 'перевірка контурів',
    clean: 'об’єднання ділянок',
    overlay: 'вимірювання ділянок',
  },
  cancel: 'Скасувати',
  fileFailed: ({ reason }) =>
    `Файл не вдалося прийняти. ${reason}. Те, що було на сторінці, лишилося.`,
  filesLeftOut: ({ file, count }) =>
    `За раз береться лише один файл: ${file}. Ще ${counted(count, { one: 'файл', few: 'файли', many: 'файлів', other: 'файлу' })} пропущено.`,
  fileSummary: ({ file, format, features }) => `${file}: ${format}, ${counted(features, AREAS)}`,
  fileOutside: ({ area }) => `${area} з них — поза регіонами України й не враховано.`,
  fileProblems: ({ count }) =>
    `${counted(count, { one: 'проблема', few: 'проблеми', many: 'проблем', other: 'проблеми' })} у файлі; решту прийнято`,
  fileMustChoose: 'У файлі кілька видів ділянок. Які з них утримує Росія?',
  fileRemembered: 'Обрано так, як для попереднього файлу цього виду.',
  fileForget: 'Забути такий вибір',
  fileSince: ({ day }) => `Порівняти з ${day}: що змінилося відтоді`,
  fileHeld: 'Утримує Росія',
  fileKinds: 'Розрізняти за',
  fileEverything: 'усі ділянки файлу',
  fileNoValue: '(немає)',
  fileValue: ({ value, features, area }) => `${value}: ${counted(features, AREAS)}, ${area}`,
  fileDay: 'День лінії',
  fileError: 'Заявлена похибка лінії',
  fileErrorKm: ({ km }) => `±${km} км`,
  fileNeedsDay: 'Вкажіть день лінії — тоді її можна буде показати.',
  fileUse: 'Показати цю лінію',

  whatIfTitle: 'Якби населений пункт утримувала інша сторона',
  whatIfNote: ({ day }) =>
    `Оберіть населені пункти, щоб віддати їх не тій стороні, яка утримувала їх ${day}. Разом із пунктом переходить земля, яка до нього ближча, ніж до будь-якого іншого. Лінія, карта й цифри зміняться.`,
  settlement: 'Населений пункт',
  settlements: 'Знайдені населені пункти',
  settlementHint: 'Уведіть назву українською або англійською',
  noSettlement: 'Біля лінії немає населеного пункту з такою назвою.',
  settlementsFailed: ({ reason }) => `Населені пункти не вдалося завантажити (${reason}).`,
  flipOnMap:
    'Показувати населені пункти на карті зблизька; клацання змінює того, хто утримує пункт',
  flips: 'Змінені населені пункти',
  flipped: ({ region, holder, now }) => `${region}; того дня ${holder}, тут ${now}`,
  unknownFlip: ({ id }) => `Тут немає населеного пункту: ${id}`,
  removeFlip: ({ name }) => `Повернути як було: ${name}`,
  undo: 'Скасувати зміну',
  redo: 'Повторити зміну',
  clearFlips: 'Скинути все',

  slider: 'День лінії зіткнення',
  play: 'Пуск',
  pause: 'Пауза',
  playLabel: 'Пуск: показувати дні один за одним',
  pauseLabel: 'Зупинити відтворення днів',
  earlier: 'Попередній день',
  later: 'Наступний день',

  daysTitle: 'День за днем',
  daysRegion: 'Земля:',
  allUkraine: 'уся Україна',
  heldChart: 'Утримує Росія, км²',
  statusChart: ({ proposal }) => `За цією пропозицією: ${proposal}, км²`,
  statusOf: 'Статус',
  chartPoint: ({ day, area, range }) => `${day}: ${area}${range}`,
  chartRange: ({ range }) => `, діапазон ${range}`,
  chartLabel: ({ what, where, from, to }) =>
    `Графік: ${what}, ${where}, від ${from} до ${to}. Ті самі цифри — у таблиці нижче.`,
  chartNote:
    'Точки — вбудовані дні з діапазоном. Оберіть точку або день у таблиці, щоб перейти до цього дня.',
  chartScale: 'Шкала починається не з нуля.',
  historyNote: ({ source }) => `Тонка лінія: ${source}.`,
  historySource: 'щотижневі цифри, виміряні за файлами DeepStateMap; ті самі регіони й метод',
  daysPending: ({ count, all }) => `Вимірювання: день ${count} з ${all} …`,
  daysFailed: ({ day, reason }) => `Цифри за ${day} не вдалося обчислити (${reason}).`,
  daysTable: 'Те саме таблицею',
  daysCaption: ({ where }) => `Земля за днями: ${where}, км², з діапазоном`,
  dayColumn: 'Лінія',
  heldColumn: 'Утримує Росія',
};
