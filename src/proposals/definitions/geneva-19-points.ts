import type { ProposalStructure } from '../structure';

export const geneva19Points = {
  id: 'geneva-19-points',
  date: '2025-11-23',
  group: 'talks',
  publication: 'reported',
  line: '2025-11-20',
  clauses: [
    {
      id: 'territory',
      citation: 'ft-geneva',
    },
  ],
  rules: [
    { match: { holder: 'russia' }, status: 'open', clause: 'territory' },
    { match: { regions: ['UA-14'], holder: 'ukraine' }, status: 'open', clause: 'territory' },
  ],
  places: [
    {
      place: 'fortress-belt',
      clause: 'territory',
    },
  ],
  sources: ['ft-geneva'],
} as const satisfies ProposalStructure;
