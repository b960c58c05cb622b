import type { Drawings } from './drawings';

/** The land as it is drawn until something is known of it: no status, and no line of contact. */
export const PLAIN_LAND: Drawings = {
  first: {
    parcels: [],
    faceParcels: [],
    apart: [],
    painted: new Map(),
    contactLine: null,
    errorBand: null,
    pullbackEdge: null,
  },
  second: null,
};
