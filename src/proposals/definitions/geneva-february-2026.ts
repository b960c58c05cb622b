import type { ProposalStructure } from '../structure';
import { CRIMEA } from '../../domain/region';
import { BLOOMBERG_FEBRUARY_2026, NYT_FEBRUARY_2026 } from './citations';

export const genevaFebruary2026 = {
  id: 'geneva-february-2026',
  date: '2026-02-28',
  group: 'talks',
  publication: 'reported',
  line: '2026-02-28',
  clauses: [
    {
      id: 'zone',
      citation: NYT_FEBRUARY_2026,
    },
    {
      id: 'terms',
      citation: BLOOMBERG_FEBRUARY_2026,
      informational: true,
    },
    {
      id: 'withdrawal',
      citation: BLOOMBERG_FEBRUARY_2026,
    },
    {
      id: 'freeze',
      citation: BLOOMBERG_FEBRUARY_2026,
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
  sources: [NYT_FEBRUARY_2026, BLOOMBERG_FEBRUARY_2026],
} as const satisfies ProposalStructure;
