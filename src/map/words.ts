import type { Projection } from '../domain/view';

/** The map's own few words. Names and statuses come from elsewhere; values are text already. */
export interface MapWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeCountry: string;
  readonly kilometres: (values: { readonly count: string }) => string;
  readonly metres: (values: { readonly count: string }) => string;
  readonly attribution: string;
  readonly swipe: string;
  readonly swipeShares: (values: { readonly first: string; readonly second: string }) => string;
  readonly noWebgl: string;
  readonly notLoaded: string;
  readonly contextLost: string;
  readonly drawnAsVectors: string;
  readonly moveButtons: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly moveLeft: string;
  readonly moveRight: string;
  readonly keysHint: string;
  readonly helpTitle: string;
  readonly helpIntro: string;
  readonly helpKey: string;
  readonly helpDoes: string;
  readonly helpPan: string;
  readonly helpZoom: string;
  readonly helpStep: string;
  readonly helpTowards: string;
  readonly helpOpen: string;
  readonly helpClose: string;
  readonly helpHelp: string;
  readonly helpDone: string;
  readonly nothingThatWay: string;
  readonly nothingInMiddle: string;
  readonly noEqualArea: string;
  readonly projections: Readonly<Record<Projection, string>>;
  readonly inMiddle: (values: { readonly land: string }) => string;
  readonly shownAcross: (values: { readonly distance: string }) => string;
}
