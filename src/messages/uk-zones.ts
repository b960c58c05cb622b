import type { Messages } from './en';
import { counted } from './with';

const ZONES = {
  one: 'зоною, накресленою поверх тексту',
  few: 'зонами, накресленими поверх тексту',
  many: 'зонами, накресленими поверх тексту',
  other: 'зони, накресленої поверх тексту',
};
const SETTLEMENTS = {
  one: 'населений пункт',
  few: 'населені пункти',
  many: 'населених пунктів',
  other: 'населеного пункту',
};

export const zones: Messages['zones'] = {
  title: 'Ваші власні зони',
  note: 'Накреслена вами зона — це ваше власне правило поверх пропозиції: воно діє перед текстом і не є його частиною. Карта, цифри, порівняння й посилання враховують його.',
  list: 'Зони, накреслені поверх тексту',
  notice: ({ zones: count, names }) =>
    `Із ${counted(count, ZONES)}, що не є його частиною: ${names}.`,
  clear: 'Прибрати всі зони',
  notInText: ({ name }) => `Зона «${name}»: накреслена поверх тексту, у ньому її немає`,
  newName: ({ number }) => `Зона ${number}`,
  sketch: 'креслення',
  name: 'Назва',
  status: 'Статус у вашій зоні',
  remove: ({ name }) => `Прибрати зону «${name}»`,
  edit: ({ name }) => `Змінити обрис зони «${name}»`,

  how: 'Як задати обрис',
  ways: { draw: 'На карті', type: 'Координатами', quick: 'Смуга або частина' },
  draw: 'Креслити на карті',
  drawing:
    'Клацайте або торкайтеся там, де мають бути вершини; клацання на першій вершині чи Enter завершує, Backspace прибирає останню вершину, Escape скасовує.',
  reshaping:
    'Перетягніть вершину, щоб її пересунути; потягніть між двома, щоб додати нову; клацніть правою кнопкою, щоб прибрати. Enter завершує, Escape скасовує.',
  cancelDrawing: 'Скасувати',
  drawNotLoaded:
    'На карті не можна креслити: не вдалося завантажити потрібний засіб, або карту намальовано без WebGL.',
  snap: 'Притягувати до меж регіонів і лінії зіткнення',
  snapKm: 'якщо ближче ніж, км',

  coordinates: 'Вершини, по одній у рядку',
  coordinatesHint: 'наприклад 48.72 37.55',
  order: 'Порядок у рядку',
  orders: { latLon: 'широта, довгота', lonLat: 'довгота, широта' },
  badLine: ({ line, reason }) => `Рядок ${line}: ${reason}`,
  badLines: {
    'not-two-numbers': 'не є двома числами в градусах',
    'out-of-range': 'виходить за межі −90…90 градусів широти або −180…180 довготи',
    'outside-ukraine': 'лежить далеко за межами України; чи правильний порядок?',
  },
  tooFew: 'Обрису потрібно щонайменше три вершини.',
  add: 'Додати цю зону',
  change: 'Змінити цю зону',
  cancel: 'Скасувати',

  quickRegion: 'Регіон',
  quickHolder: 'Утримує',
  quickHolders: { russia: 'Росія', ukraine: 'Україна' },
  quickKind: 'Яка частина',
  quickKinds: { band: 'смуга вздовж лінії зіткнення', whole: 'уся' },
  quickKm: 'Ширина смуги, км',

  problem: ({ reason }) => `Зону не вдалося взяти: ${reason}.`,
  noSuchLand: 'На цій лінії зіткнення ця сторона не має такої землі в цьому регіоні.',
  mended: ({ reason }) => `Обрис: ${reason}.`,
  failed: ({ reason }) => `Зону не вдалося виміряти (${reason}).`,

  area: 'Площа в Україні',
  border: 'Довжина обрису',
  lineInside: 'Лінія зіткнення всередині або по краю',
  towns: 'У містах',
  inTowns: ({ people, towns }) =>
    `${people} осіб у ${counted(towns, { one: 'місті', few: 'містах', many: 'містах', other: 'міста' })}`,
  from: 'Забирає',
  part: ({ region, holder, area, range }) => `${region}, ${holder}: ${area}${range}`,
  range: ({ range }) => ` (${range})`,
  outside: ({ area }) => `${area} обрису лежать за межами України й не враховуються.`,
  untouched: ({ area }) =>
    `До ${area} цей статус не застосовний через те, хто їх утримує; там діє текст.`,
  method: 'На еліпсоїді WGS84; діапазони зсувають лінію зіткнення на її зазначену похибку.',
  swap: 'Баланс ваших зон',
  swapGives: ({ side, area, range, people }) =>
    `${side} віддала б ${area}${range}, де в містах жило ${people} людей.`,
  swapSides: { ukraine: 'Україна', russia: 'Росія' },

  save: 'Зберегти як файл пропозиції',
  saveNote: 'Файл можна відкрити тут і в командному рядку.',
  tooLarge: 'Зони завеликі для посилання. Збережіть їх у файл, щоб не втратити чи передати далі.',
  own: 'Ваші власні',
  opened: ({ file }) => `Відкрито з файлу ${file}`,

  lasso: 'Змінити кілька одразу',
  lassoDraw: 'Обвести їх на карті, вершина за вершиною',
  lassoDrawing:
    'Клацайте або торкайтеся навколо населених пунктів; клацання на першій вершині чи Enter завершує, Escape скасовує.',
  lassoNear: 'Або всі в межах',
  lassoKm: 'км від населеного пункту:',
  lassoChoose: 'Населений пункт посередині',
  lassoInside: ({ settlements }) => `Обведено ${counted(settlements, SETTLEMENTS)}.`,
  lassoAround: ({ settlements, name, distance }) =>
    `${counted(settlements, SETTLEMENTS)} в межах ${distance} (${name}).`,
  lassoTick: 'Зніміть позначку з тих, що мають лишитися, як є.',
  lassoNone: 'Там немає населених пунктів, що можуть змінити сторону.',
  lassoGive: {
    russia: ({ settlements }) => `Хай Росія утримує ${counted(settlements, SETTLEMENTS)}`,
    ukraine: ({ settlements }) => `Хай Україна утримує ${counted(settlements, SETTLEMENTS)}`,
  },
};
