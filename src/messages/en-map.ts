import type { With } from './with';

/** The map's own few words. Names and statuses come from elsewhere. */
export const map = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeCountry: 'Show all of Ukraine',
  kilometres: (({ count }) => `${count} km`) satisfies With<'count'>,
  metres: (({ count }) => `${count} m`) satisfies With<'count'>,
  attribution: '© OpenStreetMap contributors (ODbL), GeoNames, Natural Earth',
  swipe: 'How much of the map shows A, and how much B',
  swipeShares: (({ first, second }) => `A ${first} percent, B ${second} percent`) satisfies With<
    'first' | 'second'
  >,
  noWebgl: 'The map needs WebGL 2, which this browser does not offer.',
  notLoaded: 'A part of the map could not be loaded.',
  contextLost: 'The browser took the graphics memory away from the map.',
  drawnWithoutWebgl: 'Drawn without WebGL, on Albers’ equal-area conic projection.',
};
