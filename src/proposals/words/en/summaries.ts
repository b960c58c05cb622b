import type { Summaries } from '../words';
import { firstSummary } from './titles';

/** What heads of proposals say. */
export const summaries: Summaries = {
  'us-28-points': firstSummary,
  'status-quo': {
    summary: 'Shows which land Russia occupies and which Ukraine holds on the chosen day.',
  },
  'minsk-2': {
    summary:
      'Heavy weapons would be pulled back on both sides of the line in Donetsk and Luhansk, and certain areas of the two oblasts would have special status inside Ukraine.',
    lineNote:
      'The line of 23 February 2022 stands for that of 2015, from which it had hardly moved.',
  },
  'istanbul-2022': {
    summary:
      'Crimea and Sevastopol would be talked over for 15 years and Donbas left to the two presidents, while the return of land taken after 24 February 2022 is implied but not written.',
    lineNote:
      'Shown on the line before the full-scale invasion; put it on a later line to see the land taken since.',
  },
  'peace-formula': {
    summary: 'Russia would leave all the land of Ukraine that it holds, Crimea included.',
    lineNote: 'No built-in line stands near its day, so it is shown on the newest line.',
  },
  'russia-june-2024': {
    summary:
      'Ukraine would leave the whole of Donetsk, Luhansk, Kherson and Zaporizhzhia oblasts, and these with Crimea and Sevastopol would be recognised de jure as Russian in international treaties.',
    lineNote: 'The nearest built-in line: the terms were stated on 14 June 2024.',
  },
  'europe-april-2025': {
    summary:
      'Russian-held land would be frozen behind an unconditional ceasefire without recognition in any form, with talks starting from the line of control and the Kinburn Spit returning to Ukraine.',
    lineNote: 'Reuters published the text on 25 April 2025, two days after its date.',
  },
  'us-april-2025': {
    summary:
      'The United States would recognise Russian control of Crimea de jure, and of Luhansk and the Russian-held parts of Donetsk, Zaporizhzhia and Kherson de facto, while land in Kharkiv oblast and the Kinburn Spit would return to Ukraine.',
  },
  'russia-june-2025': {
    summary:
      'Crimea and the whole of Donetsk, Luhansk, Kherson and Zaporizhzhia oblasts would be recognised de jure as Russian internationally, and Ukraine would leave the four oblasts in full.',
  },
  'alaska-2025': {
    summary:
      'As reported, Ukraine would leave the rest of Donetsk and Luhansk, Kherson and Zaporizhzhia would be frozen, Crimea would be left open while its recognition was sought, and Russia would return small pockets elsewhere.',
  },
  'twelve-points-2025': {
    summary:
      'All Russian-held land would be frozen along the current line without legal recognition, its governance left to later talks.',
  },
  'europe-24-points': {
    summary:
      'After a ceasefire, talks from the line of control would leave Russian-held land open, while the Kinburn Spit, the Zaporizhzhia nuclear plant and the Kakhovka dam would return to Ukraine.',
    lineNote: 'The nearest built-in line: the text was published on 23 November 2025.',
  },
  'e3-november-2025': {
    summary:
      'Russian-held land would be left open, with talks on swaps starting from the line of contact and no demilitarised zone.',
    lineNote: 'The nearest built-in line: the text was published on 23 November 2025.',
  },
  'geneva-19-points': {
    summary:
      'Russian-held land and the part of Donetsk oblast that Ukraine holds would be left open, bracketed for the presidents.',
    lineNote: 'The nearest built-in line: the text is of 23 November 2025.',
  },
  'twenty-points': {
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
    summary:
      'As reported, the Ukrainian-held part of Donetsk would become a demilitarised zone of undecided sovereignty, Russia would leave Sumy, Kharkiv and Dnipropetrovsk, and the line would be frozen elsewhere.',
  },
};
