import type { ProposalStructure } from '../structure';
import { CRIMEA } from '../../domain/region';

export const alaska2025 = {
  id: 'alaska-2025',
  date: '2025-08-15',
  group: 'talks',
  publication: 'reported',
  line: '2025-08-15',
  clauses: [
    {
      id: 'donbas',
      citation: 'ft-alaska',
    },
    {
      id: 'south',
      citation: 'guardian-alaska',
    },
    {
      id: 'crimea',
      citation: 'reuters-alaska',
    },
    {
      id: 'pockets',
      citation: 'reuters-alaska',
    },
    {
      id: 'dnipropetrovsk',
      citation: 'reuters-dnipropetrovsk',
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
      note: 'crimea',
    },
    {
      match: { regions: ['UA-59', 'UA-63'], holder: 'russia' },
      status: 'returned',
      clause: 'pockets',
      unconfirmed: 'reports-only',
      note: 'pockets',
    },
    {
      match: { regions: ['UA-12'], holder: 'russia' },
      status: 'returned',
      clause: 'dnipropetrovsk',
      unconfirmed: 'reports-only',
    },
  ],
  places: [
    {
      place: 'fortress-belt',
      clause: 'donbas',
    },
  ],
  sources: ['ft-alaska', 'guardian-alaska', 'reuters-alaska', 'reuters-dnipropetrovsk'],
} as const satisfies ProposalStructure;
