import type { Status } from '../domain/status';
import type { Theme } from '../domain/view';
import type { HatchKind } from './hatch-kinds';

/** Colours of one status, `#rrggbb`. */
export interface StatusColours {
  readonly fill: string;
  readonly hatch: string;
}

/** Colours of what the map draws beside the statuses, `#rrggbb`. */
export interface MapColours {
  readonly land: string;
  /** Land of one status under both texts, where only differences are painted. */
  readonly sameStatus: string;
  readonly neighbour: string;
  readonly neighbourBorder: string;
  readonly water: string;
  readonly lake: string;
  readonly shore: string;
  readonly river: string;
  readonly drainedMark: string;
  readonly coast: string;
  readonly regionBorder: string;
  readonly recognisedBorder: string;
  readonly contactLine: string;
  readonly contactCasing: string;
  readonly label: string;
  readonly regionLabel: string;
  readonly neighbourLabel: string;
  readonly seaLabel: string;
  readonly halo: string;
  readonly hover: string;
  readonly selection: string;
  readonly outside: string;
  readonly frame: string;
}

/** Which hatching each status carries, the same in both themes. No two statuses share one. */
export const STATUS_HATCH: Readonly<Record<Status, HatchKind>> = {
  ukrainian: 'none',
  returned: 'shallow',
  occupied: 'steep',
  frozen: 'horizontal',
  'recognised-de-facto': 'falling',
  'recognised-de-jure': 'cross',
  ceded: 'vertical',
  demilitarised: 'bold',
  'economic-zone': 'dots',
  open: 'pluses',
  'not-mentioned': 'dashes',
};

/** Laid over land whose status rests on an unconfirmed reading: bands of plain land that let the status show through. */
export const UNCONFIRMED: { readonly hatch: HatchKind; readonly opacity: number } = {
  hatch: 'veil',
  opacity: 0.7,
};

/** Of the band along the line of contact, in the line's colour: pale, so that the statuses show through. */
export const ERROR_BAND_OPACITY = 0.16;

/** Fill and hatching of every status in both themes. */
export const STATUS_COLOURS: Readonly<Record<Theme, Readonly<Record<Status, StatusColours>>>> = {
  light: {
    ukrainian: { fill: '#f8f5ec', hatch: '#f8f5ec' },
    returned: { fill: '#cfe0ae', hatch: '#84a059' },
    occupied: { fill: '#c09f98', hatch: '#a17b73' },
    frozen: { fill: '#a9bdd3', hatch: '#6a839f' },
    'recognised-de-facto': { fill: '#e6b294', hatch: '#c2835e' },
    'recognised-de-jure': { fill: '#c08ca3', hatch: '#8b5871' },
    ceded: { fill: '#a79dc6', hatch: '#efedf6' },
    demilitarised: { fill: '#58b5aa', hatch: '#1b7d77' },
    'economic-zone': { fill: '#e0c885', hatch: '#94752f' },
    open: { fill: '#d6c4d4', hatch: '#836f80' },
    'not-mentioned': { fill: '#a8a297', hatch: '#756f65' },
  },
  dark: {
    ukrainian: { fill: '#2c2f30', hatch: '#2c2f30' },
    returned: { fill: '#465a36', hatch: '#8aa463' },
    occupied: { fill: '#5d423b', hatch: '#8a675d' },
    frozen: { fill: '#3c4b5a', hatch: '#788fa5' },
    'recognised-de-facto': { fill: '#77482c', hatch: '#b98262' },
    'recognised-de-jure': { fill: '#6a3c54', hatch: '#a8758d' },
    ceded: { fill: '#544b7a', hatch: '#a39ac9' },
    demilitarised: { fill: '#17605c', hatch: '#2fa198' },
    'economic-zone': { fill: '#655629', hatch: '#c9b275' },
    open: { fill: '#5c5062', hatch: '#b1a3b4' },
    'not-mentioned': { fill: '#6d6a65', hatch: '#a09c94' },
  },
};

/** Everything else that the map draws, in both themes. */
export const MAP_COLOURS: Readonly<Record<Theme, MapColours>> = {
  light: {
    land: '#f8f5ec',
    sameStatus: '#b0aeb5',
    neighbour: '#e8e4da',
    neighbourBorder: '#c2bbac',
    water: '#d3dfe3',
    lake: '#cbdade',
    shore: '#a9bfc6',
    river: '#a9c2ca',
    drainedMark: '#a99f86',
    coast: '#5d7680',
    regionBorder: '#524b3e',
    recognisedBorder: '#37322a',
    contactLine: '#1d1b18',
    contactCasing: '#fffdf7',
    label: '#26231e',
    regionLabel: '#5f584a',
    neighbourLabel: '#696254',
    seaLabel: '#45626d',
    halo: '#fbf8f0',
    hover: '#4d463a',
    selection: '#2b2fb5',
    outside: '#efece4',
    frame: '#b8b1a3',
  },
  dark: {
    land: '#2c2f30',
    sameStatus: '#504d4c',
    neighbour: '#222526',
    neighbourBorder: '#454a4c',
    water: '#15191c',
    lake: '#181d21',
    shore: '#37444b',
    river: '#3a4a53',
    drainedMark: '#746d5d',
    coast: '#7f919a',
    regionBorder: '#c9c6bd',
    recognisedBorder: '#dcd7ca',
    contactLine: '#f4f1e8',
    contactCasing: '#0d0f10',
    label: '#efece3',
    regionLabel: '#b8b3a6',
    neighbourLabel: '#9b988f',
    seaLabel: '#7d99a6',
    halo: '#1a1d1f',
    hover: '#d8d3c6',
    selection: '#b8c3ff',
    outside: '#191b1c',
    frame: '#4a4c4c',
  },
};
