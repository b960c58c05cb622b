import type { Proposal } from '../../domain/proposal';
import { CRIMEA } from '../../domain/region';
import { BLOOMBERG_FEBRUARY_2026, NYT_FEBRUARY_2026 } from './citations';

export const genevaFebruary2026: Proposal = {
  id: 'geneva-february-2026',
  title: 'Terms reported from the talks of February 2026',
  shortTitle: 'Geneva, February 2026',
  date: '2026-02-28',
  by: 'Reported from the talks of 17–18 and 28 February 2026',
  group: 'talks',
  summary:
    'As reported, the Ukrainian-held part of Donetsk would become a demilitarised zone of undecided sovereignty, Russia would leave Sumy, Kharkiv and Dnipropetrovsk, and the line would be frozen elsewhere.',
  publication: 'reported',
  line: '2026-02-28',
  clauses: [
    {
      id: 'zone',
      text: 'A demilitarised zone in Donetsk held by neither army was discussed, with a joint civilian administration and a free-trade zone; sovereignty stays undecided.',
      citation: NYT_FEBRUARY_2026,
    },
    {
      id: 'terms',
      text: 'Russia would sign if Ukraine left Donetsk.',
      citation: BLOOMBERG_FEBRUARY_2026,
      informational: true,
    },
    {
      id: 'withdrawal',
      text: 'Russia would leave Sumy, Kharkiv and Dnipropetrovsk oblasts.',
      citation: BLOOMBERG_FEBRUARY_2026,
    },
    {
      id: 'freeze',
      text: 'Elsewhere the line would be frozen. The report does not mention Crimea.',
      citation: BLOOMBERG_FEBRUARY_2026,
    },
  ],
  rules: [
    {
      match: { regions: ['UA-14'], holder: 'ukraine' },
      status: 'demilitarised',
      clause: 'zone',
      note: 'Neither army would hold the zone; a joint civilian administration and a free-trade zone were discussed, and sovereignty would stay undecided.',
    },
    {
      match: { regions: ['UA-59', 'UA-63', 'UA-12'], holder: 'russia' },
      status: 'returned',
      clause: 'withdrawal',
      unconfirmed: 'Known from one Bloomberg report only; no text of the terms was published.',
    },
    {
      match: { regions: CRIMEA, holder: 'russia' },
      status: 'not-mentioned',
      clause: 'freeze',
    },
    { match: { holder: 'russia' }, status: 'frozen', clause: 'freeze' },
  ],
  places: [
    {
      place: 'fortress-belt',
      text: 'Not named; its towns that Ukraine holds would lie in the demilitarised zone.',
      clause: 'zone',
    },
  ],
  notes: [
    'The terms were not published; everything here is known from reports.',
    'The New York Times reported a demilitarised zone that neither army would hold; Bloomberg, ten days later, that Russia would sign if Ukraine left Donetsk. The reports do not fix the zone’s bounds: all of Donetsk oblast that Ukraine held is shown.',
  ],
  sources: [NYT_FEBRUARY_2026, BLOOMBERG_FEBRUARY_2026],
};
