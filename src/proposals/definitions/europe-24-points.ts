import type { ProposalStructure } from '../structure';
import { TELEGRAPH_24_POINTS } from './citations';

export const europe24Points = {
  id: 'europe-24-points',
  date: '2025-11-23',
  group: 'ukraine-europe',
  publication: 'published',
  line: '2025-11-20',
  clauses: [
    {
      id: 'ceasefire',
      citation: TELEGRAPH_24_POINTS,
      informational: true,
    },
    {
      id: 'territory',
      citation: TELEGRAPH_24_POINTS,
    },
    {
      id: 'kinburn',
      citation: TELEGRAPH_24_POINTS,
    },
    {
      id: 'plant-and-dam',
      citation: TELEGRAPH_24_POINTS,
    },
  ],
  rules: [
    {
      match: { place: 'kinburn-spit', holder: 'russia' },
      status: 'returned',
      clause: 'kinburn',
    },
    { match: { holder: 'russia' }, status: 'open', clause: 'territory' },
  ],
  places: [
    {
      place: 'zaporizhzhia-nuclear-plant',
      clause: 'plant-and-dam',
    },
    { place: 'kakhovka-dam', clause: 'plant-and-dam' },
    { place: 'kinburn-spit-tip', clause: 'kinburn' },
  ],
  sources: [TELEGRAPH_24_POINTS],
} as const satisfies ProposalStructure;
