import { contains } from '../geometry/contains';
import { type MultiPolygonCoordinates, type Position } from '../geometry/types';
import { areaKm2 } from '../geometry/area';
import { coordinatesOf, featureOf, runMapshaper } from '../mapshaper';
import { mergeSlivers, type Face } from './slivers';

const SLIVER_ROUNDS = 3;

/** Held by Russia throughout the ten days, by region and not by settlement: the line there is the region's border. */
const CRIMEA = new Set(['UA-43', 'UA-40']);

/**
 * The planar arrangement of region borders and the contact lines of all days, dissolved to one face for each pair of
 * region and holders.
 * @param heldByDay Russian-held land of each day, [lon, lat], not cut to land.
 */
export async function buildFaces(
  regions: Map<string, MultiPolygonCoordinates>,
  heldByDay: MultiPolygonCoordinates[],
): Promise<Face[]> {
  const features = [
    ...[...regions].map(([region, polygons]) => featureOf({ layer: region }, polygons)),
    ...heldByDay.map((polygons, day) => featureOf({ layer: `day ${day}` }, polygons)),
  ];
  const mosaic = await runMapshaper<{ x: number; y: number }>(
    { type: 'FeatureCollection', features },
    "-mosaic -each 'x=this.innerX,y=this.innerY'",
  );
  const pieces: Face[] = [];
  for (const piece of mosaic) {
    const inside: Position = [piece.properties.x, piece.properties.y];
    const [region] = [...regions].find(([, polygons]) => contains(polygons, inside)) ?? [];
    if (!region) continue;
    const held = CRIMEA.has(region)
      ? 'R'.repeat(heldByDay.length)
      : heldByDay.map((polygons) => (contains(polygons, inside) ? 'R' : 'U')).join('');
    pieces.push({ region, held, polygons: coordinatesOf(piece) });
  }
  let faces = await dissolve(pieces);
  // A sliver may have been given to a sliver; what is left after another round is none.
  for (let round = 0; round < SLIVER_ROUNDS; round++) faces = await dissolve(mergeSlivers(faces));
  return faces;
}

/** Joins pieces of the same region and holders, with shared borders kept exactly shared. */
export async function dissolve(pieces: Face[]): Promise<Face[]> {
  const features = pieces.map(({ region, held, polygons }) =>
    featureOf({ region, held }, polygons),
  );
  const dissolved = await runMapshaper<{ region: string; held: string }>(
    { type: 'FeatureCollection', features },
    "-dissolve region,held -sort 'region + held'",
  );
  return dissolved
    .map((feature) => ({ ...feature.properties, polygons: coordinatesOf(feature) }))
    .filter(({ polygons }) => areaKm2(polygons) > 0);
}
