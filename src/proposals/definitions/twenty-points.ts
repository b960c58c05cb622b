import type { Proposal, Variant } from '../../domain/proposal';
import { CRIMEA } from '../../domain/region';
import { PRESIDENT_20_POINTS } from './citations';

const stay: Variant = {
  id: 'stay',
  title: 'Ukraine stays in Donetsk (Kyiv’s preferred option)',
  rules: [
    {
      match: { regions: ['UA-14'], holder: 'ukraine' },
      status: 'ukrainian',
      clause: '14-stay',
    },
  ],
  usesPullback: false,
};

const economicZone: Variant = {
  id: 'economic-zone',
  title: 'Economic zone in Donetsk, by referendum only',
  rules: [
    {
      match: { regions: ['UA-14'], holder: 'ukraine', withinPullback: true },
      status: 'economic-zone',
      clause: '14-zone',
      note: 'Heavy forces would be pulled back from here.',
    },
    {
      match: { regions: ['UA-14'], holder: 'ukraine' },
      status: 'economic-zone',
      clause: '14-zone',
      note: 'Lies beyond the distance that heavy forces would be pulled back.',
    },
    {
      match: { regions: ['UA-14'], holder: 'russia', withinPullback: true },
      status: 'frozen',
      clause: '14-zone',
      note: 'Heavy forces would be pulled back from here, on the Russian side as on the Ukrainian; the line stays the line of contact of point 14.',
    },
  ],
  usesPullback: true,
};

export const twentyPoints: Proposal = {
  id: 'twenty-points',
  title: '20-point framework published by Volodymyr Zelensky',
  shortTitle: '20 points, December 2025',
  date: '2025-12-24',
  by: 'Ukraine (published by Volodymyr Zelensky)',
  group: 'ukraine-europe',
  summary:
    'The line of the day of agreement would be the line of contact in Donetsk, Luhansk, Zaporizhzhia and Kherson, Russia would leave Dnipropetrovsk, Mykolaiv, Sumy and Kharkiv oblasts, and Ukrainian-held Donetsk would stay Ukrainian or, by referendum, become an economic zone.',
  publication: 'published',
  line: '2025-12-24',
  lineNote:
    'The text takes the line on the day of agreement; it is shown on the line of the day it was published.',
  clauses: [
    {
      id: '12',
      text: 'The Zaporizhzhia nuclear plant: unresolved.',
      citation: PRESIDENT_20_POINTS,
    },
    {
      id: '14',
      text: 'In Donetsk, Luhansk, Zaporizhzhia and Kherson the line of the day of agreement counts as the line of contact. Land is not recognised by this.',
      quote: 'de facto recognized as the line of contact',
      citation: PRESIDENT_20_POINTS,
    },
    {
      id: '14-withdrawal',
      text: 'For this to take effect Russia must leave Dnipropetrovsk, Mykolaiv, Sumy and Kharkiv oblasts.',
      citation: PRESIDENT_20_POINTS,
    },
    {
      id: '14-stay',
      text: 'Kyiv’s preferred option: Ukraine stays in the part of Donetsk oblast that it holds.',
      citation: PRESIDENT_20_POINTS,
    },
    {
      id: '14-zone',
      text: 'The alternative: an economic zone there, by referendum only, with the heavy forces of both sides pulled back 5, 10 or 40 km from the line.',
      citation: PRESIDENT_20_POINTS,
    },
    {
      id: '16',
      text: 'The Kinburn Spit is demilitarised.',
      citation: PRESIDENT_20_POINTS,
    },
  ],
  rules: [
    { match: { place: 'kinburn-spit' }, status: 'demilitarised', clause: '16' },
    {
      match: { regions: ['UA-12', 'UA-48', 'UA-59', 'UA-63'], holder: 'russia' },
      status: 'returned',
      clause: '14-withdrawal',
    },
    {
      match: { regions: ['UA-14', 'UA-09', 'UA-23', 'UA-65'], holder: 'russia' },
      status: 'frozen',
      clause: '14',
      note: 'A line of contact “de facto recognized” is not recognition of the land behind it.',
    },
    {
      match: { regions: CRIMEA, holder: 'russia' },
      status: 'not-mentioned',
      clause: '14',
      unconfirmed:
        'Point 14 names four oblasts and not Crimea; no source confirms that this is all.',
    },
  ],
  variants: [stay, economicZone],
  pullbackKm: [5, 10, 40],
  places: [
    { place: 'zaporizhzhia-nuclear-plant', text: 'Unresolved.', clause: '12' },
    {
      place: 'kinburn-spit-tip',
      text: 'Would be demilitarised; Russia would leave Mykolaiv oblast.',
      clause: '16',
    },
    {
      place: 'fortress-belt',
      text: 'Not named; its towns lie in Donetsk oblast, where Ukraine would stay or, by referendum, an economic zone would be set up.',
      clause: '14-stay',
    },
  ],
  notes: [
    'The line would be recognised as a line of contact, which is not recognition of land.',
    'The economic zone would come only by referendum; the width of the pull-back (5, 10 or 40 km) is not settled.',
    'The pull-back is of heavy forces only and is shown in Donetsk oblast, where the zone would be.',
    'Crimea is not mentioned in point 14; that the text is silent on it is unconfirmed.',
  ],
  sources: [PRESIDENT_20_POINTS],
};
