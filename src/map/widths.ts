import type { ExpressionSpecification } from 'maplibre-gl';

/** A line's width in CSS pixels, growing from zoom 4 to zoom 10. */
export function widthByZoom(far: number, near: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 4, far, 10, near];
}
