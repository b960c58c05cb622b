import type { Messages } from './en';
import { acrossTexts } from './uk-across-texts';
import { archive } from './uk-archive';
import { ukrainianClauseLabel } from './uk-clause-labels';
import { comparison } from './uk-comparison';
import { lines } from './uk-lines';
import { map } from './uk-map';
import { phrases } from './uk-phrases';
import { statusWords } from './uk-statuses';
import { share } from './uk-share';
import { takeAway } from './uk-take-away';
import { tour } from './uk-tour';
import { counted } from './with';
import { zones } from './uk-zones';

/** The interface in Ukrainian. */
export const uk: Messages = {
  ...acrossTexts,
  ...statusWords,
  archive,
  comparison,
  lines,
  map,
  phrases,
  share,
  takeAway,
  tour,
  zones,

  title: 'Лінія зіткнення',
  subtitle: 'Що пропозиції означали б для територій України, за які точиться війна',
  documentDescription:
    'Інтерактивна карта того, що мирні пропозиції означали б для територій України, за які точиться війна: із джерелом, днем і похибкою кожної цифри. Жодна з показаних пропозицій не є чинною.',
  notInForce: 'Жодна з показаних тут пропозицій не є чинною.',
  skipToFigures: 'Перейти до цифр',
  panelLabel: 'Пропозиція і цифри',
  mapLabel: 'Карта України',
  language: 'Мова',
  languageFailed: ({ language, reason }) =>
    `Сторінку не вдалося показати цією мовою: ${language} (${reason}).`,
  loading: 'Завантаження карти й цифр …',
  mapLoading: 'Малювання карти …',

  proposal: 'Пропозиція',
  chooseProposal: 'Обрати пропозицію',
  proposalCount: ({ count }) =>
    `${counted(count, { one: 'пропозиція', few: 'пропозиції', many: 'пропозицій', other: 'пропозиції' })} на вибір`,

  lineOn: 'Лінія зіткнення на',
  lineOwn: 'власний день пропозиції',
  lineNewest: 'найновіша з вбудованих',
  lineOther: ({ day }) => `обрано вручну; власний день пропозиції — ${day}`,
  lineChosen: 'обрано вручну',
  variant: 'Прочитання',
  pullback: 'Відведення від лінії, у кожен бік',

  keyFigures: 'Ключові цифри',
  rangeOf: ({ range }) => `діапазон ${range}`,

  statusTable: ({ proposal, day }) =>
    `Земля за статусом за цією пропозицією: ${proposal}, лінія ${day}`,
  dayTable: ({ title, day }) => `Земля за статусом: ${title}, лінія ${day}`,
  areaColumn: 'км²',
  areaColumnNote: 'діапазон',
  shareColumn: 'Частка України',
  townsColumn: 'Населення міст, тисяч',
  total: 'Україна',
  unconfirmed: 'не підтверджено',
  partlyUnconfirmed: 'частково не підтверджено',
  unconfirmedPart: ({ area }) => `${area} з них не підтверджено`,
  unconfirmedBecause: ({ reason }) => `Не підтверджено: ${reason}`,
  underProposal: ({ proposal }) => `за цією пропозицією: ${proposal}`,
  contactLineLength: ({ length }) => `Довжина лінії зіткнення — ${length}.`,

  regionTable: 'Земля за регіонами',
  regionTableCaption: ({ proposal, day }) =>
    `Земля кожного регіону за статусом за цією пропозицією: ${proposal}, лінія ${day}. Оберіть рядок, щоб побачити її на карті.`,
  regionColumn: 'Регіон',
  unchangedRegions: ({ count }) =>
    `Ще ${counted(count, { one: 'регіон', few: 'регіони', many: 'регіонів', other: 'регіону' })} без землі, яку утримує Росія; за цією пропозицією без змін`,
  unchangedCaption: 'Регіони без землі, яку утримує Росія; за цією пропозицією без змін',
  parcelName: ({ status, region, holder }) => `${status}: ${region}, ${holder}`,
  within: ({ distance }) => `до ${distance} від лінії`,
  between: ({ from, to }) => `від ${from} до ${to} від лінії`,
  beyond: ({ distance }) => `понад ${distance} від лінії`,
  heldOn: ({ day }) => `Росія утримувала вже ${day}`,
  notHeldOn: ({ day }) => `${day} Росія не утримувала`,

  layersTitle: 'Показати на карті',
  layersNote: 'Якщо сховати землю на карті, цифри не зміняться.',

  placesTitle: 'Місця, які називають тексти',
  clausesTitle: 'Що каже текст',
  clauseLabel: ({ id }) => ukrainianClauseLabel(id),
  clause: ({ id }) => {
    const label = ukrainianClauseLabel(id);
    return /^[\dIVX]/.test(label) ? `Пункт ${label}` : label;
  },
  notesTitle: 'Примітки',
  hiddenOnMap: ({ layers }) => `Сховано на карті: ${layers}`,
  wholeRegions: 'Регіони, які повністю мають один статус, з усіма, хто в них жив:',
  wholeRegion: ({ region, people, day }) => `${region}, ${people} осіб (${day})`,
  noClause: 'Жодне положення тексту не стосується цієї землі.',

  method: 'Як пораховано',
  methodArea:
    'Площі обчислено на еліпсоїді WGS84 разом із внутрішніми водами; їхня сума — Україна в її міжнародно визнаних кордонах.',
  methodRange: ({ km }) =>
    `Діапазон показує, що буде, коли зсунути лінію зіткнення на її заявлену похибку, ±${km}, у кожен бік.`,
  methodTowns:
    'Населення міст — це сума населення міст і селищ на цій землі, а не населення всієї землі.',
  methodHolding:
    'Утримувати землю не означає володіти нею: лінія показує, хто що утримував у свій день.',

  sourcesTitle: 'Джерела',
  sourcesOfText: 'Пропозиції',
  sourceOfLine: 'Лінії зіткнення',
  lineMethod: 'Метод',
  licence: 'Ліцензія',
  sourcesOfMap: 'Карти',
  attributions: [
    {
      what: 'Суходіл, узбережжя, кордон, озера й річки',
      who: '© учасники OpenStreetMap',
      licence: 'ODbL',
      url: 'https://www.openstreetmap.org/copyright',
    },
    {
      what: 'Міста та їхнє розташування',
      who: 'GeoNames',
      licence: 'CC BY 4.0',
      url: 'https://www.geonames.org/',
    },
    {
      what: 'Поділ на регіони',
      who: 'Natural Earth',
      licence: 'суспільне надбання',
      url: 'https://www.naturalearthdata.com/',
    },
  ],

  details: 'Обрана земля',
  close: 'Закрити',
  translated: 'переклад',

  announceShown: ({ proposal, day, figure }) =>
    `Показано: ${proposal}, на лінії зіткнення ${day}. ${figure}`,
  announceFigure: ({ status, area }) => `${status}: ${area}.`,

  mapFailed: ({ reason }) => `Карту не вдалося показати. ${reason} Цифри й тексти повні.`,
  mapNotLoaded: 'Частину карти не вдалося завантажити.',
  partNotLoaded: 'Цю частину сторінки не вдалося завантажити.',
  dataFailed: ({ reason }) =>
    `Геодані не вдалося завантажити (${reason}). Тексти можна читати; цифр немає.`,
  lineFailed: ({ day, reason }) => `Лінію ${day} не вдалося обчислити (${reason}).`,
  lineFailedKept: ({ proposal, day }) =>
    `Цифри й карта все ще показують: ${proposal}, лінія ${day}.`,
  retry: 'Спробувати ще раз',
  newerVersion: 'Є новіша версія цієї сторінки.',
  reloadPage: 'Завантажити її',
  linkProblems: 'Частину посилання не вдалося використати, тому її пропущено:',
  linkAbsent: {
    line: 'лінії цього дня серед вбудованих немає',
    land: 'такої території тут немає',
  },
  linkProblemsMore: ({ count }) => `і ще ${count.text}`,
};
