import type { ProposalStructure } from '../structure';

export const europeApril2025 = {
  id: 'europe-april-2025',
  date: '2025-04-23',
  group: 'ukraine-europe',
  publication: 'published',
  line: '2025-04-25',
  clauses: [
    {
      id: 'ceasefire',
      citation: 'reuters-april-2025',
      informational: true,
    },
    {
      id: 'territory',
      citation: 'reuters-april-2025',
    },
    {
      id: 'kinburn',
      citation: 'reuters-april-2025',
    },
    {
      id: 'plant-and-dam',
      citation: 'reuters-april-2025',
    },
  ],
  rules: [
    {
      match: { place: 'kinburn-spit', holder: 'russia' },
      status: 'returned',
      clause: 'kinburn',
    },
    {
      match: { holder: 'russia' },
      status: 'frozen',
      clause: 'territory',
      note: 'territory',
    },
  ],
  places: [
    {
      place: 'zaporizhzhia-nuclear-plant',
      clause: 'plant-and-dam',
    },
    { place: 'kakhovka-dam', clause: 'plant-and-dam' },
    { place: 'kinburn-spit-tip', clause: 'kinburn' },
  ],
  sources: ['reuters-april-2025'],
} as const satisfies ProposalStructure;
