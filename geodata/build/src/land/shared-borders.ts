import type { MultiPolygonCoordinates } from '../geometry/types';
import { coordinatesOf, featureOf, runMapshaper } from '../mapshaper';

/** Detail below this is dropped; the same tolerance for every border, so that neighbours keep meeting. */
const TOLERANCE_M = 250;
/** Where no border of Ukraine is. */
const TOLERANCE_ABROAD_M = 700;

/**
 * Regions and neighbouring countries as one topology, simplified together: the same key twice never overlaps and no
 * gap opens between two. Islands keep at least a triangle.
 */
export async function simplifyTogether(
  parts: Map<string, MultiPolygonCoordinates>,
): Promise<Map<string, MultiPolygonCoordinates>> {
  const features = [...parts].map(([key, coordinates]) => featureOf({ key }, coordinates));
  const simplified = await runMapshaper<{ key: string }>(
    { type: 'FeatureCollection', features },
    `-clean gap-fill-area=3km2 sliver-control=0.5 snap-interval=0.00002
     -simplify variable weighted interval='key.slice(0,3)=="UA-"?${TOLERANCE_M}:${TOLERANCE_ABROAD_M}' keep-shapes
     -filter-islands min-area=0.1km2
     -clean gap-fill-area=0.5km2`.replace(/\s+/g, ' '),
  );
  return new Map(simplified.map((feature) => [feature.properties.key, coordinatesOf(feature)]));
}
