import type { ProposalStructure } from '../structure';

export const minsk2 = {
  id: 'minsk-2',
  date: '2015-02-12',
  group: 'talks',
  publication: 'published',
  line: '2022-02-23',
  clauses: [
    {
      id: '2',
      citation: 'unsc-2202',
    },
    {
      id: 'special-status',
      citation: 'unsc-2202',
    },
  ],
  rules: [
    {
      match: {
        regions: ['UA-14', 'UA-09'],
        holder: 'russia',
        withinPullback: true,
        heldOnBaseline: 'russia',
      },
      status: 'demilitarised',
      clause: '2',
      note: '2-certain-areas',
    },
    {
      match: {
        regions: ['UA-14', 'UA-09', 'UA-63', 'UA-12', 'UA-23'],
        holder: 'ukraine',
        withinPullback: true,
      },
      status: 'demilitarised',
      clause: '2',
      note: '2',
    },
    {
      match: { regions: ['UA-14', 'UA-09'], holder: 'russia', heldOnBaseline: 'russia' },
      status: 'open',
      clause: 'special-status',
      note: 'special-status',
    },
  ],
  pullbackKm: [25, 35, 70],
  pullbackAlong: ['UA-14', 'UA-09'],
  baseline: '2022-02-23',
  sources: ['unsc-2202'],
} as const satisfies ProposalStructure;
