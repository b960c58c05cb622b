import type { Citation } from '../../domain/proposal';
import type { Published, Quotes } from '../words/words';

/** The publications that the definitions cite, each once, named by publisher and day. */
export const CITATIONS = {
  'deepstate-newest': { publisher: 'DeepStateMap', date: '2026-08-22' },
  'isw-2022': {
    publisher: 'Institute for the Study of War (ISW)',
    date: '2022-02-23',
  },

  'unsc-2202': {
    publisher: 'United Nations Security Council',
    title: 'S/RES/2202 (2015), with the Package of Measures of 12 February 2015',
    date: '2015-02-17',
  },

  'president-g20': {
    publisher: 'Office of the President of Ukraine',
    title: 'Speech to the G20',
    date: '2022-11-15',
  },
  'president-20-points': {
    publisher: 'Office of the President of Ukraine',
    title: '20-point framework',
    date: '2025-12-24',
  },

  'foreign-affairs': {
    publisher: 'Foreign Affairs (Samuel Charap, Sergey Radchenko)',
    date: '2024-04-16',
  },
  'nyt-documents': {
    publisher: 'The New York Times',
    title: 'Documents of the 2022 talks',
    date: '2024-06-15',
  },
  'nyt-february-2026': {
    publisher: 'The New York Times',
    date: '2026-02-18',
  },

  'reuters-june-2024': { publisher: 'Reuters', date: '2024-06-14' },
  'kyiv-independent': {
    publisher: 'The Kyiv Independent',
    date: '2024-06-14',
  },
  'reuters-april-2025': { publisher: 'Reuters', date: '2025-04-25' },
  'axios-april-2025': { publisher: 'Axios', date: '2025-04-22' },
  tass: { publisher: 'TASS', date: '2025-06-02' },
  interfax: { publisher: 'Interfax', date: '2025-06-02' },

  'ft-alaska': { publisher: 'Financial Times', date: '2025-08-16' },
  'guardian-alaska': { publisher: 'The Guardian', date: '2025-08-16' },
  'reuters-alaska': { publisher: 'Reuters', date: '2025-08-17' },
  'reuters-dnipropetrovsk': { publisher: 'Reuters', date: '2025-08-21' },

  'bloomberg-october-2025': { publisher: 'Bloomberg', date: '2025-10-21' },
  'bloomberg-calls': { publisher: 'Bloomberg', date: '2025-11-25' },
  'bloomberg-february-2026': { publisher: 'Bloomberg', date: '2026-02-28' },

  'axios-28-points': {
    publisher: 'Axios',
    title: 'Text of the 28-point plan',
    date: '2025-11-20',
  },
  'afp-28-points': { publisher: 'AFP', date: '2025-11-20' },
  // Of ISW's data of the day before.
  'afp-analysis': { publisher: 'AFP', date: '2025-11-21' },
  'telegraph-28-points': { publisher: 'The Telegraph', date: '2025-11-20' },
  'ft-zone': { publisher: 'Financial Times', date: '2025-12-11' },

  'telegraph-24-points': { publisher: 'The Telegraph', date: '2025-11-23' },
  'reuters-e3': { publisher: 'Reuters', date: '2025-11-23' },
  'ft-geneva': { publisher: 'Financial Times', date: '2025-11-24' },
} as const satisfies Readonly<Record<string, Citation>>;

export type CitationKey = keyof typeof CITATIONS;

/** Words of the texts themselves that may be quoted, by proposal and clause: the same in every language of the page. */
const QUOTES = {
  'e3-november-2025': {
    swaps: 'Negotiations on territorial swaps will start from the Line of Contact.',
  },
  'twenty-points': {
    '14': 'de facto recognized as the line of contact',
  },
  'us-28-points': {
    '21a': 'recognized as de facto Russian, including by the United States',
    '21b': 'frozen along the line of contact',
    '21c': 'other agreed territories',
    '21d':
      'neutral demilitarized buffer zone … internationally recognized as territory belonging to the Russian Federation',
  },
  'us-april-2025': {
    kharkiv: 'territory',
  },
} as const satisfies Quotes;

/** What the definitions cite and quote: loaded with the texts, which say it. */
export const PUBLISHED: Published = { citations: CITATIONS, quotes: QUOTES };
