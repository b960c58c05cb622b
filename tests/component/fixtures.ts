import type { JointOutcome, JointSet, Transition } from '../../src/domain/comparison';
import type { Geodata } from '../../src/domain/geodata';
import type { Land } from '../../src/domain/geometry';
import type { Outcome } from '../../src/domain/outcome';
import type { Parcel, ParcelSet } from '../../src/domain/parcel';
import type { Clause, Proposal } from '../../src/domain/proposal';
import type { RegionId } from '../../src/domain/region';
import type { Statistics } from '../../src/domain/statistic';
import en from '../../src/languages/en';
import { wordingOf } from '../../src/messages/wording';
import * as figures from '../../src/state/figures';
import * as zoneCodec from '../../src/state/link-zones';
import { parseLink } from '../../src/state/link';
import { sameParcels } from '../../src/geo/joint-parcels';
import type { ChosenProposal } from '../../src/proposals/compare';
import type { ParcelRequest } from '../../src/state/parcel-request';
import type { ExplorerPorts, ParcelEngine } from '../../src/state/ports';

export const WORDING = wordingOf('en', en);

const LAND = {
  type: 'Polygon',
  coordinates: [
    [
      [37, 48],
      [38, 48],
      [38, 49],
      [37, 48],
    ],
  ],
} as Parcel['land'];

function parcel(region: RegionId, holder: Parcel['holder'], stated: number): Parcel {
  const [advanced, receded] =
    holder === 'russia' ? [stated * 1.1, stated * 0.9] : [stated * 0.9, stated * 1.1];
  return {
    id: `${region}/${holder}`,
    region,
    holder,
    land: LAND,
    areas: { stated, advanced, receded },
  };
}

const CLAUSE: Clause = {
  id: '21d',
  text: 'Ukrainian forces leave the part of Donetsk that they hold.',
  quote: 'neutral demilitarized buffer zone',
  citation: { publisher: 'Axios', date: '2025-11-20', url: 'https://example.org/text' },
};

/** Five proposals' worth of fields in two: one with a zone, one baseline, one with variants. */
export const ZONE: Proposal = {
  id: 'zone',
  title: 'A plan with a zone',
  shortTitle: 'Zone plan',
  date: '2025-11-20',
  by: 'Someone',
  summary: 'Donetsk would be a zone.',
  publication: 'published',
  line: '2025-11-20',
  clauses: [CLAUSE],
  rules: [
    { match: { regions: ['UA-14'], holder: 'ukraine' }, status: 'demilitarised', clause: '21d' },
    {
      match: { holder: 'russia' },
      status: 'returned',
      clause: '21d',
      unconfirmed: 'The text names no territory.',
    },
  ],
  notes: ['A note.'],
  sources: [CLAUSE.citation],
};

export const BASELINE: Proposal = {
  ...ZONE,
  id: 'status-quo',
  title: 'Control on the day',
  shortTitle: 'Control',
  date: '2026-08-22',
  publication: 'baseline',
  line: null,
  rules: [{ match: { holder: 'russia' }, status: 'occupied', clause: '21d' }],
};

export const VARIANTS: Proposal = {
  ...ZONE,
  id: 'variants',
  title: 'A plan with two readings',
  shortTitle: 'Two readings',
  date: '2024-07-08',
  line: '2024-07-08',
  pullbackKm: [5, 10],
  variants: [
    { id: 'stay', title: 'Stay', rules: [], usesPullback: false },
    { id: 'leave', title: 'Leave', rules: [], usesPullback: true },
  ],
};

export const PROPOSALS: readonly Proposal[] = [BASELINE, VARIANTS, ZONE];

const PARCELS: readonly Parcel[] = [
  parcel('UA-14', 'russia', 20_000),
  parcel('UA-14', 'ukraine', 6000),
  parcel('UA-63', 'russia', 1000),
  parcel('UA-46', 'ukraine', 21_833),
];

export function parcelSet(day: string, cut: ParcelSet['cut'] = {}): ParcelSet {
  return {
    control: {
      id: day,
      asOf: day,
      source: 'A map',
      method: 'drawn',
      licence: 'facts',
      uncertaintyKm: 2,
    },
    cut,
    parcels: PARCELS,
    contactLine: [],
    contactLineKm: 1104,
    townParcels: [],
  };
}

/** Statuses by the fixtures' rules: enough of `applyProposal` for parcels of region and holder. */
export function apply(proposal: Proposal, parcels: readonly Parcel[]): Outcome {
  return {
    proposal,
    choice: {},
    parcels: parcels.map((each) => {
      const rule =
        proposal.rules.find(
          ({ match }) =>
            (match.holder === undefined || match.holder === each.holder) &&
            (match.regions === undefined || match.regions.includes(each.region)),
        ) ?? null;
      return {
        parcel: each,
        status: rule?.status ?? 'ukrainian',
        rule,
        ...(rule?.unconfirmed === undefined ? {} : { unconfirmed: rule.unconfirmed }),
      };
    }),
  };
}

export const OUTCOME = apply(ZONE, PARCELS);

export const STATISTICS: Statistics = {
  totalKm2: 48_833,
  contactLineKm: 1104,
  regions: [],
  statuses: [
    {
      status: 'ukrainian',
      areaKm2: 21_833,
      lowKm2: 21_833,
      highKm2: 21_833,
      shareOfUkraine: 0.447,
      townsPopulation: 717_000,
      townCount: 1,
      wholeRegions: ['UA-46'],
      unconfirmedKm2: 0,
    },
    {
      status: 'returned',
      areaKm2: 21_000,
      lowKm2: 18_900,
      highKm2: 23_100,
      shareOfUkraine: 0.43,
      townsPopulation: 901_000,
      townCount: 1,
      wholeRegions: [],
      unconfirmedKm2: 1000,
    },
    {
      status: 'demilitarised',
      areaKm2: 6000,
      lowKm2: 5400,
      highKm2: 6600,
      shareOfUkraine: 0.123,
      townsPopulation: 252_000,
      townCount: 2,
      wholeRegions: [],
      unconfirmedKm2: 0,
    },
  ],
};

const area = (areaKm2: number) => ({ areaKm2, lowKm2: areaKm2 * 0.9, highKm2: areaKm2 * 1.1 });

/** A (`ZONE`) to B (`BASELINE`), as if the line had moved as well. */
export const TRANSITIONS: readonly Transition[] = [
  {
    from: 'ukrainian',
    to: 'ukrainian',
    ...area(21_833),
    shareOfUkraine: 0.447,
    townsPopulation: 717_000,
    townCount: 1,
    unconfirmedKm2: 0,
    causes: {},
    joints: ['UA-46/ukraine'],
  },
  {
    from: 'demilitarised',
    to: 'ukrainian',
    ...area(6000),
    shareOfUkraine: 0.123,
    townsPopulation: 252_000,
    townCount: 2,
    unconfirmedKm2: 0,
    causes: { line: area(6000) },
    joints: ['UA-14/ukraine'],
  },
  {
    from: 'returned',
    to: 'occupied',
    ...area(21_000),
    shareOfUkraine: 0.43,
    townsPopulation: 901_000,
    townCount: 1,
    unconfirmedKm2: 1000,
    causes: { texts: area(20_000), both: area(1000) },
    joints: ['UA-14/russia', 'UA-63/russia'],
  },
];

const region = (id: RegionId, shortEn: string, shortUk: string) => ({
  id,
  nameEn: `${shortEn} Oblast`,
  nameUk: `${shortUk} область`,
  shortEn,
  shortUk,
  officialAreaKm2: 26_517,
  population: { value: 1, asOf: '2022-01-01' },
  labelPoint: [37, 48] as const,
  bbox: [37, 48, 38, 49] as const,
  land: LAND as NonNullable<Parcel['land']>,
});

export const REGIONS = [
  region('UA-14', 'Donetsk', 'Донецьк'),
  region('UA-63', 'Kharkiv', 'Харків'),
  region('UA-46', 'Lviv', 'Львів'),
];

const DAYS = ['2024-07-08', '2025-11-20', '2026-08-22'];

export const GEODATA = {
  regions: REGIONS,
  faces: [],
  towns: [],
  lines: DAYS.map((day) => parcelSet(day).control),
} as unknown as Geodata;

/** Joint parcels of two days on which the fixtures' parcels are the same. */
export function jointSet(from: ParcelRequest, to: ParcelRequest): JointSet {
  return {
    from: parcelSet(from.day, from.cut),
    to: parcelSet(to.day, to.cut),
    parcels: sameParcels(PARCELS),
    townParcels: [],
  };
}

/** A↔B by the fixtures' rules; every difference is the texts'. */
export function compare(from: ChosenProposal, to: ChosenProposal, set: JointSet): JointOutcome[] {
  const of = ({ proposal }: ChosenProposal) => apply(proposal, PARCELS).parcels;
  return set.parcels.map((joint, i) => {
    const [a, b] = [of(from)[i]!, of(to)[i]!];
    return { joint, from: a, to: b, cause: a.status === b.status ? null : 'texts' };
  });
}

/** An engine that answers for parcels as told, and for joint parcels at once. */
export function engineOf(parcels: ParcelEngine['parcels']): ParcelEngine {
  return {
    parcels,
    ahead: () => undefined,
    prepare: () => Promise.resolve(),
    prepareJoints: () => Promise.resolve(),
    load: () => Promise.reject(new Error('no file is expected here')),
    joint: (from, to) => Promise.resolve(jointSet(from, to)),
    sketch: ({ day, cut }) => parcels(day, cut),
    checkZone: (geometry) => Promise.resolve({ geometry: geometry as Land, problems: [] }),
    makeShape: () => Promise.resolve(LAND),
    snap: (_line, positions) => Promise.resolve(positions),
    readProposalFile: () => Promise.resolve(null),
  };
}

/** Ports that answer at once, with what a test wants otherwise. */
export function portsWith(changes: Partial<ExplorerPorts> = {}): ExplorerPorts {
  return {
    proposals: PROPOSALS,
    proposalsIn: () => PROPOSALS,
    defaultProposalId: 'zone',
    zones: zoneCodec,
    languages: ['en', 'uk'],
    firstLanguage: { code: 'en', pack: en },
    loadLanguage: () => Promise.resolve(en),
    ownLanguage: () => 'en',
    keepLanguage: () => undefined,
    storedTheme: () => null,
    keepTheme: () => undefined,
    keep: null,
    archive: null,
    loadGeodata: () => Promise.resolve(GEODATA),
    engine: engineOf((day, cut) => Promise.resolve(parcelSet(day, cut))),
    figures: () => ({
      ...figures,
      applyProposal: apply,
      cutOf: (_proposal, { pullbackKm } = {}) =>
        pullbackKm === undefined ? {} : { pullbackKm: [pullbackKm] },
      computeStatistics: () => STATISTICS,
      compareProposals: compare,
      computeTransitions: () => [...TRANSITIONS],
    }),
    ...changes,
  };
}

export const linkOf = (fragment: string) => parseLink(fragment, portsWith());
