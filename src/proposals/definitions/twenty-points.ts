import type { ProposalStructure, VariantStructure } from '../structure';
import { CRIMEA } from '../../domain/region';

const stay = {
  id: 'stay',
  rules: [
    {
      match: { regions: ['UA-14'], holder: 'ukraine' },
      status: 'ukrainian',
      clause: '14-stay',
    },
  ],
  usesPullback: false,
} as const satisfies VariantStructure;

const economicZone = {
  id: 'economic-zone',
  rules: [
    {
      match: { regions: ['UA-14'], holder: 'ukraine', withinPullback: true },
      status: 'economic-zone',
      clause: '14-zone',
      note: '14-zone-within',
    },
    {
      match: { regions: ['UA-14'], holder: 'ukraine' },
      status: 'economic-zone',
      clause: '14-zone',
      note: '14-zone-beyond',
    },
    {
      match: { regions: ['UA-14'], holder: 'russia', withinPullback: true },
      status: 'frozen',
      clause: '14-zone',
      note: '14-zone-russian-side',
    },
  ],
  usesPullback: true,
} as const satisfies VariantStructure;

export const twentyPoints = {
  id: 'twenty-points',
  date: '2025-12-24',
  group: 'ukraine-europe',
  publication: 'published',
  line: '2025-12-24',
  clauses: [
    {
      id: '12',
      citation: 'president-20-points',
    },
    {
      id: '14',
      citation: 'president-20-points',
    },
    {
      id: '14-withdrawal',
      citation: 'president-20-points',
    },
    {
      id: '14-stay',
      citation: 'president-20-points',
    },
    {
      id: '14-zone',
      citation: 'president-20-points',
    },
    {
      id: '16',
      citation: 'president-20-points',
    },
  ],
  rules: [
    { match: { place: 'kinburn-spit' }, status: 'demilitarised', clause: '16' },
    {
      match: { regions: ['UA-12', 'UA-48', 'UA-59', 'UA-63'], holder: 'russia' },
      status: 'returned',
      clause: '14-withdrawal',
    },
    {
      match: { regions: ['UA-14', 'UA-09', 'UA-23', 'UA-65'], holder: 'russia' },
      status: 'frozen',
      clause: '14',
      note: '14',
    },
    {
      match: { regions: CRIMEA, holder: 'russia' },
      status: 'not-mentioned',
      clause: '14',
      unconfirmed: '14-unconfirmed',
    },
  ],
  variants: [stay, economicZone],
  pullbackKm: [5, 10, 40],
  places: [
    { place: 'zaporizhzhia-nuclear-plant', clause: '12' },
    {
      place: 'kinburn-spit-tip',
      clause: '16',
    },
    {
      place: 'fortress-belt',
      clause: '14-stay',
    },
  ],
  sources: ['president-20-points'],
} as const satisfies ProposalStructure;
