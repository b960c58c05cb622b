import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { toTopology } from '../write-topology';
import type { Face } from './slivers';

/** The faces as the object `faces` of one TopoJSON, each with id "region:held". */
export function landTopology(faces: Face[]): Topology {
  const features = faces.map(({ region, held, polygons }): Feature<Polygon | MultiPolygon> => ({
    type: 'Feature',
    id: `${region}:${held}`,
    properties: { region, held },
    geometry:
      polygons.length === 1
        ? { type: 'Polygon', coordinates: polygons[0]! }
        : { type: 'MultiPolygon', coordinates: polygons },
  }));
  return toTopology({ faces: { type: 'FeatureCollection', features } });
}
