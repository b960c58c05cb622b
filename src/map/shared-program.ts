import type { ExpressionSpecification } from 'maplibre-gl';

/**
 * A colour said feature by feature, as the colours of parcels are. The graphics card's program for a layer goes by what of
 * it is said that way, and each takes a fiftieth of a second to be made before the first frame.
 */
export function byFeature(colour: string): ExpressionSpecification {
  return ['case', ['has', 'none'], colour, colour];
}
