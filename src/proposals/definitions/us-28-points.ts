import type { Proposal } from '../../domain/proposal';
import { CRIMEA } from '../../domain/region';
import { AFP_28_POINTS, AXIOS_28_POINTS, FT_ZONE, TELEGRAPH_28_POINTS } from './citations';

export const us28Points: Proposal = {
  id: 'us-28-points',
  title: 'United States 28-point plan',
  shortTitle: 'US 28 points',
  date: '2025-11-20',
  by: 'United States',
  group: 'us',
  summary:
    'Crimea, Luhansk and Donetsk would be recognised de facto as Russian, Ukraine would leave its part of Donetsk for a demilitarised zone recognised as Russian territory, the line would be frozen in Kherson and Zaporizhzhia, and Russia would give up agreed land elsewhere.',
  publication: 'published',
  line: '2025-11-20',
  lineNote:
    'The text does not say which day’s line counts; it is shown on the line of the day it was published.',
  recognisedBy: 'us-and-others',
  clauses: [
    {
      id: '10',
      text: 'If Russia invades again, recognition of the new territory is revoked.',
      citation: AXIOS_28_POINTS,
      informational: true,
    },
    {
      id: '19',
      text: 'The Zaporizhzhia nuclear plant is restarted under the IAEA and its power is shared 50:50 between Ukraine and Russia.',
      citation: AXIOS_28_POINTS,
    },
    {
      id: '21a',
      text: 'Crimea, Luhansk and Donetsk would be recognised as de facto Russian, by the United States among others.',
      quote: 'recognised as de facto Russian, including by the United States',
      citation: AXIOS_28_POINTS,
    },
    {
      id: '21b',
      text: 'In Kherson and Zaporizhzhia the line is frozen, which the text equates with de facto recognition along it.',
      quote: 'frozen along the line of contact',
      citation: AXIOS_28_POINTS,
    },
    {
      id: '21c',
      text: 'Russia gives up other territory that it controls outside the five regions, as agreed; the text names none.',
      quote: 'other agreed territories',
      citation: AXIOS_28_POINTS,
    },
    {
      id: '21d',
      text: 'Ukrainian forces leave the part of Donetsk oblast that they hold. It becomes a buffer zone that would be recognised internationally as Russian territory and that Russian forces would not enter.',
      quote:
        'neutral demilitarized buffer zone … internationally recognized as territory belonging to the Russian Federation',
      citation: AXIOS_28_POINTS,
    },
    {
      id: '22',
      text: 'Once agreed, neither side changes the territorial arrangements by force.',
      citation: AXIOS_28_POINTS,
      informational: true,
    },
    {
      id: '23',
      text: 'Russia does not hinder Ukraine’s commercial use of the Dnipro.',
      citation: AXIOS_28_POINTS,
      informational: true,
    },
    {
      id: '28',
      text: 'The ceasefire begins once both sides have pulled back to the agreed points.',
      citation: AXIOS_28_POINTS,
      informational: true,
    },
  ],
  rules: [
    {
      match: { regions: [...CRIMEA, 'UA-09', 'UA-14'], holder: 'russia' },
      status: 'recognised-de-facto',
      clause: '21a',
    },
    {
      match: { regions: ['UA-09'], holder: 'ukraine' },
      status: 'recognised-de-facto',
      clause: '21a',
      unconfirmed:
        'Clause 21a names the whole oblast, but no clause orders a withdrawal from the pocket that Ukraine holds; AFP counts it as given up.',
    },
    {
      match: { regions: ['UA-14'], holder: 'ukraine' },
      status: 'demilitarised',
      clause: '21d',
      note: 'The zone would be recognised internationally as Russian territory under this text; who would administer and police it is not defined.',
    },
    {
      match: { regions: ['UA-23', 'UA-65'], holder: 'russia' },
      status: 'recognised-de-facto',
      clause: '21b',
      note: 'The line of contact would also be frozen here.',
    },
    {
      match: { holder: 'russia' },
      status: 'returned',
      clause: '21c',
      unconfirmed:
        'The text speaks of “agreed” territories outside the five regions and names none of them.',
    },
  ],
  places: [
    {
      place: 'zaporizhzhia-nuclear-plant',
      text: 'Would be restarted under the IAEA, its power shared 50:50.',
      clause: '19',
    },
    {
      place: 'fortress-belt',
      text: 'Not named; its towns that Ukraine holds would lie in the demilitarised zone.',
      clause: '21d',
    },
    {
      place: 'kinburn-spit-tip',
      text: 'Not named; Russia would leave it if it were among the agreed territories.',
      clause: '21c',
      unconfirmed: 'The text does not name the spit.',
    },
  ],
  notes: [
    'Clause 21d goes further than the “de facto” of 21a: it speaks of international recognition of the zone as territory of the Russian Federation.',
    'No clause covers the small pocket of Luhansk oblast that Ukraine held.',
    'Who would administer and police the demilitarised zone is not defined.',
    'The day of the line of contact is not defined.',
    'The Kinburn Spit is not named.',
    'Other reports differed: in the Telegraph’s, title would stay Ukrainian and Russia would pay rent; in the Financial Times (11 December 2025), the zone would lie in both Donetsk and Luhansk.',
  ],
  sources: [AXIOS_28_POINTS, AFP_28_POINTS, TELEGRAPH_28_POINTS, FT_ZONE],
};
