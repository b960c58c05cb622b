import {
  bboxesMeet,
  type MultiPolygonCoordinates,
  type Position,
  type Ring,
} from '../geometry/types';
import { WINDOW } from '../osm';
import { areaKm2 } from '../geometry/area';
import { coordinatesOf, featureOf, runMapshaper } from '../mapshaper';

/** Detail below this is dropped; the same tolerance for every border, so that neighbours keep meeting. */
const TOLERANCE_M = 250;
/** Where no border of Ukraine is. */
const TOLERANCE_ABROAD_M = 700;
/** Beyond the window, which is seen from afar alone; islands and remnants smaller than this are left out there. */
const TOLERANCE_FAR_M = 10_000;
const LEAST_FAR_KM2 = 1000;
/** What the keys of land beyond the window begin with, until it is one with the land within. */
const FAR = 'far:';
/** Corners there stand on multiples of this, degrees: a kilometre, which no view from afar shows. */
const FAR_STEP = 0.02;

/**
 * Regions and neighbouring countries as one topology, simplified together: the same key twice never overlaps and no
 * gap opens between two. Islands keep at least a triangle.
 * @param surroundings of the countries, beyond the window, by the same keys
 */
export async function simplifyTogether(
  parts: Map<string, MultiPolygonCoordinates>,
  surroundings: Map<string, MultiPolygonCoordinates>,
): Promise<Map<string, MultiPolygonCoordinates>> {
  const far = [...surroundings].flatMap(([key, polygons]) => {
    const large = polygons.filter(
      (polygon) => polygon[0]!.some(isOnSeam) || areaKm2([polygon]) > LEAST_FAR_KM2,
    );
    return large.length > 0 ? [featureOf({ key: FAR + key }, large)] : [];
  });
  const features = [...parts].map(([key, coordinates]) => featureOf({ key }, coordinates));
  const tolerance = `/^UA-/.test(key)?${TOLERANCE_M}:/^${FAR}/.test(key)?${TOLERANCE_FAR_M}:${TOLERANCE_ABROAD_M}`;
  const simplified = await runMapshaper<{ key: string }>(
    { type: 'FeatureCollection', features: [...features, ...far] },
    `-clean gap-fill-area=3km2 sliver-control=0.5 snap-interval=0.00002
     -simplify variable weighted interval='${tolerance}' keep-shapes
     -filter-islands min-area=0.1km2
     -clean gap-fill-area=0.5km2
     -each 'key=key.replace(/^${FAR}/,"")'
     -dissolve key`.replace(/\s+/g, ' '),
  );
  return new Map(
    simplified.map((feature) => [
      feature.properties.key,
      coordinatesOf(feature).map(([outer = [], ...holes]) =>
        // Lakes that the window cuts are filled within it alone.
        [outer, ...holes.filter((hole) => !hole.some(isOnSeam))].map(roundFar),
      ),
    ]),
  );
}

/** Whether a corner lies on the window's edge, where land within meets land beyond. */
function isOnSeam([lon, lat]: Position): boolean {
  const [west, south, east, north] = WINDOW;
  return lon === west || lon === east || lat === south || lat === north;
}

function roundFar(ring: Ring): Ring {
  const round = (degrees: number) => Math.round(degrees / FAR_STEP) * FAR_STEP;
  const rounded = ring.map(([lon, lat]): Position =>
    bboxesMeet([lon, lat, lon, lat], WINDOW) ? [lon, lat] : [round(lon), round(lat)],
  );
  return rounded.filter(
    ([lon, lat], i) => i === 0 || lon !== rounded[i - 1]![0] || lat !== rounded[i - 1]![1],
  );
}
