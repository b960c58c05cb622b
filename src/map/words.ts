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
  readonly drawnWithoutWebgl: string;
}
