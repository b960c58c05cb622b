import type { acrossTexts as english } from './en-across-texts';
import { counted } from './with';

/** What is said where texts are set side by side, in Ukrainian. */
export const acrossTexts: typeof english = {
  overviews: {
    matrix: 'Порівняння всіх текстів',
    timeline: 'Як це виникло',
    method: 'Як читати цю карту',
  },
  overviewsLabel: 'Більше, ніж одна пропозиція',
  balanceSides: {
    ukraine: 'Із землі, яку утримує Україна',
    russia: 'Із землі, яку утримує Росія',
  },
  balanceKinds: {
    ukraine: {
      keeps: 'Україна зберегла б',
      gives: 'Україна віддала б',
      demilitarised: 'була б демілітаризована або економічна зона',
      open: 'залишено відкритим або не згадано',
    },
    russia: {
      keeps: 'Росія зберегла б',
      gives: 'Росія віддала б',
      demilitarised: 'була б демілітаризована або економічна зона',
      open: 'залишено відкритим або не згадано',
    },
  },
  shortBalanceKinds: {
    keeps: 'зберегла б',
    gives: 'віддала б',
    demilitarised: 'зона',
    open: 'відкрите',
  },

  matrixNote: ({ day }) =>
    `Усі — на одній лінії зіткнення, ${day}, кожен у першому прочитанні, щоб різнилися лише тексти.`,
  matrixShareCaption: 'Частка України, якій обидва тексти надають той самий статус',
  matrixStatusCaption: ({ status }) =>
    `Земля, якій обидва тексти надають статус «${status}»: км², а нижче — частка цієї землі від усієї, якій його надає бодай один із них (1 — та сама земля, 0 — нічого спільного)`,
  matrixShading: ({ low, high }) =>
    `Що темніше тло, то більше збігів, від ${low} до ${high}. Земля, яка за обома текстами лишається українською, теж вважається збігом.`,
  matrixStatusShading:
    'Що темніше тло, то більша частка. Тире: жоден із текстів не надає цього статусу жодній землі.',
  matrixMeasure: 'Показати',
  matrixAny: 'той самий статус, хоч би який',
  matrixText: 'Текст',
  matrixKeys: 'Стрілки ведуть від клітинки до клітинки. Клітинка відкриває це порівняння на карті.',
  matrixSame: ({ a, b, share, area }) =>
    `«${a}» і «${b}» надають той самий статус ${share} України, ${area}.`,
  matrixBoth: ({ a, b, both, either }) =>
    `«${a}» і «${b}»: ${both} за обома, ${either} за бодай одним.`,
  matrixNeither: ({ a, b }) => `«${a}» і «${b}»: за жодним.`,
  matrixFailed: ({ reason }) => `Не вдалося порівняти тексти (${reason}).`,
  matrixPending: 'Порівняння всіх текстів …',

  balanceTitle: 'Хто що віддав би, за регіонами',
  balanceNote: ({ proposal, day }) =>
    `Що кожна сторона зробила б із землею, яку утримує, км², за цією пропозицією: ${proposal}, лінія ${day}.`,
  balanceWhole: {
    ukraine: 'Україна зберегла б усе.',
    russia: 'Росія нічого не утримує.',
  },
  balanceOthers: ({ count }) =>
    `Ще в ${counted(count, { one: 'регіоні', other: 'регіонах' })}, частину яких утримує Росія, Україна зберегла б усе, що утримує.`,
  balanceTable: 'Те саме таблицею',
  balanceTableCaption: 'Земля за регіонами й за тим, хто її утримує, км², з діапазоном',
  balanceHolder: 'Утримує',
  balanceHolders: { russia: 'Росія', ukraine: 'Україна' },

  publishedTitle: 'Поруч з опублікованим аналізом',
  publishedCaption: ({ who, basis, day }) => `${who}, ${basis}, і ця сторінка на лінії ${day}; км²`,
  publishedColumn: 'опубліковано',
  publishedHere: 'тут',
  publishedLand: 'Земля',
  publishedAbout: ({ area }) => `близько ${area}`,
  publishedOtherDay: ({ day }) => `Опубліковані цифри — на ${day}; показана лінія — іншого дня.`,

  timelineNote:
    'Розмови, переговори й публікації, кожна з днем і джерелом. Назва тексту показує його на карті.',
  timelineOrigins: 'Про те, з чого почався проєкт 28 пунктів, розповідають по-різному',
  timelineSteps: 'Крок за кроком',
  timelineShow: 'На карті:',

  lawTitle: 'Що каже право',
  lawConstitution: ({ article, text }) => `Конституція України, стаття ${article}: ${text}`,
  lawVote: ({ inFavour, against, abstained }) =>
    `${inFavour} — за, ${against} — проти, ${abstained} утрималися`,
  lawResolution: ({ symbol }) => `Резолюція ${symbol}`,
  lawUnnumbered: 'Голосування Генеральної Асамблеї',

  clauseShow: 'Показати на карті',
  clauseLit: ({ id, count, area }) =>
    `На карті обведено землю за положенням «${id}»: ${area}, ${counted(count, { one: 'ділянка', few: 'ділянки', many: 'ділянок', other: 'ділянки' })}.`,

  otherTexts: 'Що про цю землю кажуть інші тексти',
  otherTextsNote: ({ day }) =>
    `На тій самій лінії зіткнення, ${day}, кожен текст у першому прочитанні.`,
  otherTextsPending: 'Читання інших текстів …',

  placeUnnamed: 'Текст цього місця не називає.',
  placeShow: 'Показати на карті:',
  placeTowns: ({ towns }) => `Міста: ${towns}`,
  pullbackEdge: ({ distance }) => `Межа відведення: ${distance} по обидва боки від лінії зіткнення`,
};
