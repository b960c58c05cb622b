import type { Theme } from '../domain/view';

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

/** Of the band along the line of contact, in the line's colour: pale, so that the statuses show through. */
export const ERROR_BAND_OPACITY = 0.16;

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
