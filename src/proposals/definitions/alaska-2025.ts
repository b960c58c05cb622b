import type { Proposal } from '../../domain/proposal';
import { CRIMEA } from '../../domain/region';
import { FT_ALASKA, GUARDIAN_ALASKA, REUTERS_ALASKA, REUTERS_DNIPROPETROVSK } from './citations';

const REPORTED_RETURN = 'Known from Reuters reports only; no text of the terms was published.';

export const alaska2025: Proposal = {
  id: 'alaska-2025',
  title: 'Reported terms of the Anchorage summit',
  shortTitle: 'Alaska, August 2025',
  date: '2025-08-15',
  by: 'Reported from talks of the United States and Russia in Anchorage',
  group: 'talks',
  summary:
    'As reported, Ukraine would leave the rest of Donetsk and Luhansk, Kherson and Zaporizhzhia would be frozen, Crimea would be left open while its recognition was sought, and Russia would return small pockets elsewhere.',
  publication: 'reported',
  line: '2025-08-15',
  clauses: [
    {
      id: 'donbas',
      text: 'Ukraine leaves the rest of Donetsk and Luhansk oblasts.',
      citation: FT_ALASKA,
    },
    {
      id: 'south',
      text: 'Kherson and Zaporizhzhia are frozen along the line.',
      citation: GUARDIAN_ALASKA,
    },
    {
      id: 'crimea',
      text: 'Recognition of Crimea as Russian is sought.',
      citation: REUTERS_ALASKA,
    },
    {
      id: 'pockets',
      text: 'Russia returns small pockets in northern Sumy and north-eastern Kharkiv, about 440 km², against about 6,600 km² of Donbas.',
      citation: REUTERS_ALASKA,
    },
    {
      id: 'dnipropetrovsk',
      text: 'A later report adds Dnipropetrovsk to the oblasts where Russia would return land.',
      citation: REUTERS_DNIPROPETROVSK,
    },
  ],
  rules: [
    {
      match: { regions: ['UA-14', 'UA-09'], holder: 'ukraine' },
      status: 'ceded',
      clause: 'donbas',
    },
    { match: { regions: ['UA-65', 'UA-23'], holder: 'russia' }, status: 'frozen', clause: 'south' },
    {
      match: { regions: CRIMEA, holder: 'russia' },
      status: 'open',
      clause: 'crimea',
      note: 'Recognition as Russian was sought; nothing reported says that it was agreed.',
    },
    {
      match: { regions: ['UA-59', 'UA-63'], holder: 'russia' },
      status: 'returned',
      clause: 'pockets',
      unconfirmed: REPORTED_RETURN,
      note: 'Reuters spoke of small pockets, about 440 km² in the two oblasts; all Russian-held land there is shown.',
    },
    {
      match: { regions: ['UA-12'], holder: 'russia' },
      status: 'returned',
      clause: 'dnipropetrovsk',
      unconfirmed: REPORTED_RETURN,
    },
  ],
  places: [
    {
      place: 'fortress-belt',
      text: 'Not named; its towns lie in Donetsk oblast, which Ukraine would leave.',
      clause: 'donbas',
    },
  ],
  notes: [
    'The terms were never published; everything here is known from reports.',
    'The reports cited do not say what status the Russian-held parts of Donetsk and Luhansk would have.',
    'Reuters set about 440 km² in Sumy and Kharkiv, to be returned, against about 6,600 km² of Donbas, to be left by Ukraine.',
  ],
  sources: [FT_ALASKA, GUARDIAN_ALASKA, REUTERS_ALASKA, REUTERS_DNIPROPETROVSK],
};
