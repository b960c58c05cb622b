import type { Status } from '../domain/status';
import type { Theme } from '../domain/view';
import type { HatchKind } from './hatch-kinds';

/** Colours of one status, `#rrggbb`. */
export interface StatusColours {
  readonly fill: string;
  readonly hatch: string;
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
