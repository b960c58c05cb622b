import type { SummaryOf, Titles } from '../words';
import type { Structure } from '../../structures';

/** What pickers say. In the first script. */
export const titles: Titles = {
  'status-quo': {
    title: 'Control on the chosen day',
    shortTitle: 'Control on the day',
    by: 'No one: this is the baseline, not a proposal',
  },
  'minsk-2': {
    title: 'Package of Measures (Minsk II)',
    shortTitle: 'Minsk II, 2015',
    by: 'Trilateral Contact Group (Ukraine, Russia, OSCE), with the armed formations',
  },
  'istanbul-2022': {
    title: 'Istanbul Communiqué',
    shortTitle: 'Istanbul Communiqué, 2022',
    by: 'Ukraine (paper at the Istanbul talks)',
  },
  'peace-formula': {
    title: 'Ukraine’s ten-point peace formula',
    shortTitle: 'Peace formula, 2022',
    by: 'Ukraine (Volodymyr Zelensky, to the G20 in Bali)',
  },
  'russia-june-2024': {
    title: 'Russian terms stated by Vladimir Putin, June 2024',
    shortTitle: 'Russian terms, June 2024',
    by: 'Russia (Vladimir Putin, at the Russian foreign ministry)',
  },
  'europe-april-2025': {
    title: 'European and Ukrainian counter-text, London',
    shortTitle: 'European text, April 2025',
    by: 'European states and Ukraine (London)',
  },
  'us-april-2025': {
    title: 'United States “final offer”, April 2025',
    shortTitle: 'US “final offer”, April 2025',
    by: 'United States (Steve Witkoff)',
  },
  'russia-june-2025': {
    title: 'Russian memorandum, Istanbul, June 2025',
    shortTitle: 'Russian memorandum, 2025',
    by: 'Russia (memorandum handed over at Istanbul)',
  },
  'alaska-2025': {
    title: 'Reported terms of the Anchorage summit',
    shortTitle: 'Alaska, August 2025',
    by: 'Reported from talks of the United States and Russia in Anchorage',
  },
  'twelve-points-2025': {
    title: 'European and Ukrainian twelve points',
    shortTitle: '12 points, October 2025',
    by: 'European states and Ukraine',
  },
  'us-28-points': {
    title: 'United States 28-point plan',
    shortTitle: 'US 28 points',
    by: 'United States',
  },
  'europe-24-points': {
    title: 'European 24-point text',
    shortTitle: 'European 24 points',
    by: 'European states',
  },
  'e3-november-2025': {
    title: 'British, French and German edit of the 28 points',
    shortTitle: 'E3 edit, November 2025',
    by: 'United Kingdom, France and Germany',
  },
  'geneva-19-points': {
    title: 'Geneva 19-point text',
    shortTitle: 'Geneva 19 points',
    by: 'United States and Ukraine',
  },
  'twenty-points': {
    title: '20-point framework published by Volodymyr Zelensky',
    shortTitle: '20 points, December 2025',
    by: 'Ukraine (published by Volodymyr Zelensky)',
  },
  'geneva-february-2026': {
    title: 'Terms reported from the talks of February 2026',
    shortTitle: 'Geneva, February 2026',
    by: 'Reported from the talks of 17–18 and 28 February 2026',
  },
};

/** What is said of the text that the page opens on. In the first script. */
export const firstSummary: SummaryOf<Extract<Structure, { id: 'us-28-points' }>> = {
  summary:
    'Crimea, Luhansk and Donetsk would be recognised de facto as Russian, Ukraine would leave its part of Donetsk for a demilitarised zone recognised as Russian territory, the line would be frozen in Kherson and Zaporizhzhia, and Russia would give up agreed land elsewhere.',
  lineNote:
    'The text does not say which day’s line counts; it is shown on the line of the day it was published.',
};
