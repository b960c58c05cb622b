import type { ProposalStructure } from '../structure';

export const europe24Points = {
  id: 'europe-24-points',
  date: '2025-11-23',
  group: 'ukraine-europe',
  publication: 'published',
  line: '2025-11-20',
  clauses: [
    {
      id: 'ceasefire',
      citation: 'telegraph-24-points',
      informational: true,
    },
    {
      id: 'territory',
      citation: 'telegraph-24-points',
    },
    {
      id: 'kinburn',
      citation: 'telegraph-24-points',
    },
    {
      id: 'plant-and-dam',
      citation: 'telegraph-24-points',
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
  sources: ['telegraph-24-points'],
} as const satisfies ProposalStructure;
