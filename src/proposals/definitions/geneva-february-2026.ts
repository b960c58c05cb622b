import type { ProposalStructure } from '../structure';
import { CRIMEA } from '../../domain/region';

export const genevaFebruary2026 = {
  id: 'geneva-february-2026',
  date: '2026-02-28',
  group: 'talks',
  publication: 'reported',
  line: '2026-02-28',
  clauses: [
    {
      id: 'zone',
      citation: 'nyt-february-2026',
    },
    {
      id: 'terms',
      citation: 'bloomberg-february-2026',
      informational: true,
    },
    {
      id: 'withdrawal',
      citation: 'bloomberg-february-2026',
    },
    {
      id: 'freeze',
      citation: 'bloomberg-february-2026',
    },
  ],
  rules: [
    {
      match: { regions: ['UA-14'], holder: 'ukraine' },
      status: 'demilitarised',
      clause: 'zone',
      note: 'zone',
    },
    {
      match: { regions: ['UA-59', 'UA-63', 'UA-12'], holder: 'russia' },
      status: 'returned',
      clause: 'withdrawal',
      unconfirmed: 'withdrawal-unconfirmed',
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
      clause: 'zone',
    },
  ],
  sources: ['nyt-february-2026', 'bloomberg-february-2026'],
} as const satisfies ProposalStructure;
