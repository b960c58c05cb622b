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
  readonly neighbour: string;
  readonly neighbourBorder: string;
  readonly water: string;
  readonly lake: string;
  readonly shore: string;
  readonly river: string;
  readonly drained: string;
  readonly drainedMark: string;
  readonly coast: string;
  readonly regionBorder: string;
  readonly recognisedBorder: string;
  readonly contactLine: string;
  readonly contactCasing: string;
  readonly unconfirmed: string;
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
  open: 'rings',
  'not-mentioned': 'dashes',
};

/** Fill and hatching of every status in both themes. */
export const STATUS_COLOURS: Readonly<Record<Theme, Readonly<Record<Status, StatusColours>>>> = {
  light: {
    ukrainian: { fill: '#f7f3e8', hatch: '#f7f3e8' },
    returned: { fill: '#cfe0ae', hatch: '#84a059' },
    occupied: { fill: '#cba69b', hatch: '#ab8175' },
    frozen: { fill: '#b9cadb', hatch: '#728ca6' },
    'recognised-de-facto': { fill: '#e2b48c', hatch: '#b87e50' },
    'recognised-de-jure': { fill: '#bd88a0', hatch: '#86506a' },
    ceded: { fill: '#a79dc6', hatch: '#efedf6' },
    demilitarised: { fill: '#58b5aa', hatch: '#1b7d77' },
    'economic-zone': { fill: '#e8ca60', hatch: '#9d7b1f' },
    open: { fill: '#e0dcd3', hatch: '#857f74' },
    'not-mentioned': { fill: '#c3beb4', hatch: '#878176' },
  },
  dark: {
    ukrainian: { fill: '#2c2f30', hatch: '#2c2f30' },
    returned: { fill: '#3f5230', hatch: '#86a05f' },
    occupied: { fill: '#5f413a', hatch: '#8e675c' },
    frozen: { fill: '#3a4b5e', hatch: '#7b95ae' },
    'recognised-de-facto': { fill: '#6e4726', hatch: '#bd8a5f' },
    'recognised-de-jure': { fill: '#6a3c54', hatch: '#b57f99' },
    ceded: { fill: '#544b7a', hatch: '#a39ac9' },
    demilitarised: { fill: '#12615d', hatch: '#35b3a9' },
    'economic-zone': { fill: '#66541a', hatch: '#dcc05c' },
    open: { fill: '#434241', hatch: '#a19c93' },
    'not-mentioned': { fill: '#575551', hatch: '#98948c' },
  },
};

/** Everything else that the map draws, in both themes. */
export const MAP_COLOURS: Readonly<Record<Theme, MapColours>> = {
  light: {
    land: '#f7f3e8',
    neighbour: '#e8e4da',
    neighbourBorder: '#c2bbac',
    water: '#d3dfe3',
    lake: '#cbdade',
    shore: '#a9bfc6',
    river: '#a9c2ca',
    drained: '#e4ddcb',
    drainedMark: '#a99f86',
    coast: '#8fa3aa',
    regionBorder: '#524b3e',
    recognisedBorder: '#37322a',
    contactLine: '#1d1b18',
    contactCasing: '#fffdf7',
    unconfirmed: '#2c2823',
    label: '#26231e',
    regionLabel: '#5f584a',
    neighbourLabel: '#7c7566',
    seaLabel: '#55727d',
    halo: '#fbf8f0',
    hover: '#4d463a',
    selection: '#0f0e0c',
    outside: '#efece4',
    frame: '#b8b1a3',
  },
  dark: {
    land: '#2c2f30',
    neighbour: '#222526',
    neighbourBorder: '#454a4c',
    water: '#15191c',
    lake: '#181d21',
    shore: '#37444b',
    river: '#3a4a53',
    drained: '#37352f',
    drainedMark: '#746d5d',
    coast: '#54626a',
    regionBorder: '#b3b0a7',
    recognisedBorder: '#dcd7ca',
    contactLine: '#f4f1e8',
    contactCasing: '#0d0f10',
    unconfirmed: '#ece8dd',
    label: '#efece3',
    regionLabel: '#b8b3a6',
    neighbourLabel: '#8d8a82',
    seaLabel: '#7d99a6',
    halo: '#1a1d1f',
    hover: '#d8d3c6',
    selection: '#ffffff',
    outside: '#191b1c',
    frame: '#4a4c4c',
  },
};
