import type { ParcelCut } from '../domain/parcel';
import { mergeCuts } from './cuts';

/**
 * One cut that serves every text, so that all can be applied to the same parcels.
 * @throws where no single cut can serve them
 */
export function commonCut(cuts: readonly ParcelCut[]): ParcelCut {
  return cuts.reduce((a, b) => {
    const merged = mergeCuts(a, b);
    if (!merged) throw new Error('two built-in proposals ask for cuts that cannot be made at once');
    return merged;
  }, {});
}
