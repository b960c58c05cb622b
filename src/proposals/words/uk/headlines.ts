import type { Headlines } from '../words';

/** What pickers and heads of proposals say. In the first script. */
export const headlines: Headlines = {
  'status-quo': {
    title: 'Control on the chosen day',
    shortTitle: 'Control on the day',
    by: 'No one: this is the baseline, not a proposal',
    summary: 'Shows which land Russia occupies and which Ukraine holds on the chosen day.',
  },
  'minsk-2': {
    title: 'Package of Measures (Minsk II)',
    shortTitle: 'Minsk II, 2015',
    by: 'Trilateral Contact Group (Ukraine, Russia, OSCE), with the armed formations',
    summary:
      'Heavy weapons would be pulled back on both sides of the line in Donetsk and Luhansk, and certain areas of the two oblasts would have special status inside Ukraine.',
    lineNote:
      'The line of 23 February 2022 stands for that of 2015, from which it had hardly moved.',
  },
  'istanbul-2022': {
    title: 'Istanbul Communiqué',
    shortTitle: 'Istanbul Communiqué, 2022',
    by: 'Ukraine (paper at the Istanbul talks)',
    summary:
      'Crimea and Sevastopol would be talked over for 15 years and Donbas left to the two presidents, while the return of land taken after 24 February 2022 is implied but not written.',
    lineNote:
      'Shown on the line before the full-scale invasion; put it on a later line to see the land taken since.',
  },
  'peace-formula': {
    title: 'Ukraine’s ten-point peace formula',
    shortTitle: 'Peace formula, 2022',
    by: 'Ukraine (Volodymyr Zelensky, to the G20 in Bali)',
    summary: 'Russia would leave all the land of Ukraine that it holds, Crimea included.',
    lineNote: 'No built-in line stands near its day, so it is shown on the newest line.',
  },
  'russia-june-2024': {
    title: 'Russian terms stated by Vladimir Putin, June 2024',
    shortTitle: 'Russian terms, June 2024',
    by: 'Russia (Vladimir Putin, at the Russian foreign ministry)',
    summary:
      'Ukraine would leave the whole of Donetsk, Luhansk, Kherson and Zaporizhzhia oblasts, and these with Crimea and Sevastopol would be recognised de jure as Russian in international treaties.',
    lineNote: 'The nearest built-in line: the terms were stated on 14 June 2024.',
  },
  'europe-april-2025': {
    title: 'European and Ukrainian counter-text, London',
    shortTitle: 'European text, April 2025',
    by: 'European states and Ukraine (London)',
    summary:
      'Russian-held land would be frozen behind an unconditional ceasefire without recognition in any form, with talks starting from the line of control and the Kinburn Spit returning to Ukraine.',
    lineNote: 'Reuters published the text on 25 April 2025, two days after its date.',
  },
  'us-april-2025': {
    title: 'United States “final offer”, April 2025',
    shortTitle: 'US “final offer”, April 2025',
    by: 'United States (Steve Witkoff)',
    summary:
      'The United States would recognise Crimea de jure, and Luhansk and the Russian-held parts of Donetsk, Zaporizhzhia and Kherson de facto, as Russian, while land in Kharkiv oblast and the Kinburn Spit would return to Ukraine.',
  },
  'russia-june-2025': {
    title: 'Russian memorandum, Istanbul, June 2025',
    shortTitle: 'Russian memorandum, 2025',
    by: 'Russia (memorandum handed over at Istanbul)',
    summary:
      'Crimea and the whole of Donetsk, Luhansk, Kherson and Zaporizhzhia oblasts would be recognised de jure as Russian internationally, and Ukraine would leave the four oblasts in full.',
  },
  'alaska-2025': {
    title: 'Reported terms of the Anchorage summit',
    shortTitle: 'Alaska, August 2025',
    by: 'Reported from talks of the United States and Russia in Anchorage',
    summary:
      'As reported, Ukraine would leave the rest of Donetsk and Luhansk, Kherson and Zaporizhzhia would be frozen, Crimea would be left open while its recognition was sought, and Russia would return small pockets elsewhere.',
  },
  'twelve-points-2025': {
    title: 'European and Ukrainian twelve points',
    shortTitle: '12 points, October 2025',
    by: 'European states and Ukraine',
    summary:
      'All Russian-held land would be frozen along the current line without legal recognition, its governance left to later talks.',
  },
  'us-28-points': {
    title: 'United States 28-point plan',
    shortTitle: 'US 28 points',
    by: 'United States',
    summary:
      'Crimea, Luhansk and Donetsk would be recognised de facto as Russian, Ukraine would leave its part of Donetsk for a demilitarised zone recognised as Russian territory, the line would be frozen in Kherson and Zaporizhzhia, and Russia would give up agreed land elsewhere.',
    lineNote:
      'The text does not say which day’s line counts; it is shown on the line of the day it was published.',
  },
  'europe-24-points': {
    title: 'European 24-point text',
    shortTitle: 'European 24 points',
    by: 'European states',
    summary:
      'After a ceasefire, talks from the line of control would leave Russian-held land open, while the Kinburn Spit, the Zaporizhzhia nuclear plant and the Kakhovka dam would return to Ukraine.',
    lineNote: 'The nearest built-in line: the text was published on 23 November 2025.',
  },
  'e3-november-2025': {
    title: 'British, French and German edit of the 28 points',
    shortTitle: 'E3 edit, November 2025',
    by: 'United Kingdom, France and Germany',
    summary:
      'Russian-held land would be left open, with talks on swaps starting from the line of contact and no demilitarised zone.',
    lineNote: 'The nearest built-in line: the text was published on 23 November 2025.',
  },
  'geneva-19-points': {
    title: 'Geneva 19-point text',
    shortTitle: 'Geneva 19 points',
    by: 'United States and Ukraine',
    summary:
      'Russian-held land and the part of Donetsk oblast that Ukraine holds would be left open, bracketed for the presidents.',
    lineNote: 'The nearest built-in line: the text is of 23 November 2025.',
  },
  'twenty-points': {
    title: '20-point framework published by Volodymyr Zelensky',
    shortTitle: '20 points, December 2025',
    by: 'Ukraine (published by Volodymyr Zelensky)',
    summary:
      'The line of the day of agreement would be the line of contact in Donetsk, Luhansk, Zaporizhzhia and Kherson, Russia would leave Dnipropetrovsk, Mykolaiv, Sumy and Kharkiv oblasts, and Ukrainian-held Donetsk would stay Ukrainian or, by referendum, become an economic zone.',
    lineNote:
      'The text takes the line on the day of agreement; it is shown on the line of the day it was published.',
    variants: {
      stay: 'Ukraine stays in Donetsk (Kyiv’s preferred option)',
      'economic-zone': 'Economic zone in Donetsk, by referendum only',
    },
  },
  'geneva-february-2026': {
    title: 'Terms reported from the talks of February 2026',
    shortTitle: 'Geneva, February 2026',
    by: 'Reported from the talks of 17–18 and 28 February 2026',
    summary:
      'As reported, the Ukrainian-held part of Donetsk would become a demilitarised zone of undecided sovereignty, Russia would leave Sumy, Kharkiv and Dnipropetrovsk, and the line would be frozen elsewhere.',
  },
};
