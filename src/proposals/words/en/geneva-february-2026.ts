import type { genevaFebruary2026 as Structure } from '../../definitions/geneva-february-2026';
import type { TextOf } from '../words';

export const genevaFebruary2026: TextOf<typeof Structure> = {
  clauses: {
    zone: 'A demilitarised zone in Donetsk held by neither army was discussed, with a joint civilian administration and a free-trade zone; sovereignty stays undecided.',
    terms: 'Russia would sign if Ukraine left Donetsk.',
    withdrawal: 'Russia would leave Sumy, Kharkiv and Dnipropetrovsk oblasts.',
    freeze: 'Elsewhere the line would be frozen. The report does not mention Crimea.',
  },
  remarks: {
    zone: 'Neither army would hold the zone; a joint civilian administration and a free-trade zone were discussed, and sovereignty would stay undecided.',
    'withdrawal-unconfirmed':
      'Known from one Bloomberg report only; no text of the terms was published.',
  },
  places: {
    'fortress-belt': 'Not named; its towns that Ukraine holds would lie in the demilitarised zone.',
  },
  notes: [
    'The terms were not published; everything here is known from reports.',
    'The New York Times reported a demilitarised zone that neither army would hold; Bloomberg, ten days later, that Russia would sign if Ukraine left Donetsk. The reports do not fix the zone’s bounds: all of Donetsk oblast that Ukraine held is shown.',
  ],
};
