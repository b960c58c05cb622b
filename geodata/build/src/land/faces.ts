import { bboxesMeet, bboxOf, type Bbox, type MultiPolygonCoordinates, type Position, type Ring } from "../geometry/types.ts";
import { areaKm2 } from "../geometry/area.ts";
import { coordinatesOf, featureOf, runMapshaper } from "../mapshaper.ts";
import { mergeSlivers, type Face } from "./slivers.ts";

/** Held by Russia throughout the ten days, by region and not by settlement: the line there is the region's border. */
const CRIMEA = new Set(["UA-43", "UA-40"]);

/**
 * The planar arrangement of region borders and the contact lines of all days, dissolved to one face for each pair of
 * region and holders.
 * @param heldByDay Russian-held land of each day, [lon, lat], not cut to land.
 */
export async function buildFaces(
  regions: Map<string, MultiPolygonCoordinates>,
  heldByDay: MultiPolygonCoordinates[],
): Promise<Face[]> {
  const windows = [...regions].map(([region, polygons]) => ({ region, polygons, bbox: bboxOf(polygons) }));
  const features = [
    ...[...regions].map(([region, polygons]) => featureOf({ layer: region }, polygons)),
    ...heldByDay.map((polygons, day) => featureOf({ layer: `day ${day}` }, polygons)),
  ];
  const mosaic = await runMapshaper<{ x: number; y: number }>(
    { type: "FeatureCollection", features },
    "-mosaic -each 'x=this.innerX,y=this.innerY'",
  );
  const pieces: Face[] = [];
  for (const piece of mosaic) {
    const inside: Position = [piece.properties.x, piece.properties.y];
    const region = windows.find(({ bbox, polygons }) => contains(polygons, bbox, inside))?.region;
    if (!region) continue;
    const held = CRIMEA.has(region)
      ? "R".repeat(heldByDay.length)
      : heldByDay.map((polygons) => (contains(polygons, null, inside) ? "R" : "U")).join("");
    pieces.push({ region, held, polygons: coordinatesOf(piece) });
  }
  return dissolve(mergeSlivers(await dissolve(pieces)));
}

/** Joins pieces of the same region and holders, with shared borders kept exactly shared. */
export async function dissolve(pieces: Face[]): Promise<Face[]> {
  const features = pieces.map(({ region, held, polygons }) => featureOf({ region, held }, polygons));
  const dissolved = await runMapshaper<{ region: string; held: string }>(
    { type: "FeatureCollection", features },
    "-dissolve region,held -sort 'region + held'",
  );
  return dissolved
    .map((feature) => ({ ...feature.properties, polygons: coordinatesOf(feature) }))
    .filter(({ polygons }) => areaKm2(polygons) > 0);
}

function contains(polygons: MultiPolygonCoordinates, bbox: Bbox | null, point: Position): boolean {
  if (bbox && !bboxesMeet(bbox, [point[0], point[1], point[0], point[1]])) return false;
  return polygons.some((polygon) => polygon.reduce((inside, ring) => inside !== isInRing(ring, point), false));
}

function isInRing(ring: Ring, [lon, lat]: Position): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [lonI, latI] = ring[i]!;
    const [lonJ, latJ] = ring[j]!;
    if (latI > lat !== latJ > lat && lon < ((lonJ - lonI) * (lat - latI)) / (latJ - latI) + lonI) inside = !inside;
  }
  return inside;
}
