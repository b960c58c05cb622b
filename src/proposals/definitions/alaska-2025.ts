import type { ProposalStructure } from '../structure';
import { CRIMEA } from '../../domain/region';
import { FT_ALASKA, GUARDIAN_ALASKA, REUTERS_ALASKA, REUTERS_DNIPROPETROVSK } from './citations';

export const alaska2025 = {
  id: 'alaska-2025',
  date: '2025-08-15',
  group: 'talks',
  publication: 'reported',
  line: '2025-08-15',
  clauses: [
    {
      id: 'donbas',
      citation: FT_ALASKA,
    },
    {
      id: 'south',
      citation: GUARDIAN_ALASKA,
    },
    {
      id: 'crimea',
      citation: REUTERS_ALASKA,
    },
    {
      id: 'pockets',
      citation: REUTERS_ALASKA,
    },
    {
      id: 'dnipropetrovsk',
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
  sources: [FT_ALASKA, GUARDIAN_ALASKA, REUTERS_ALASKA, REUTERS_DNIPROPETROVSK],
} as const satisfies ProposalStructure;
