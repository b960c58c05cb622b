import { difference } from '@turf/difference';
import { feature, featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { Geodata } from '../../src/domain/geodata';
import { polygonsOf, type Land } from '../../src/domain/geometry';
import { areaKm2 } from '../../src/geo/area';
import { intersectOnGrid, subtractOnGrid } from '../../src/geo/grid-overlay';
import { areasByRegionKm2 } from '../../src/geo/shared-area/shared-area';
import { splitByHolder } from '../../src/geo/split-by-holder';
import { compare, inMs, rowsOf } from './compare';
import { loadGeosWasm, loadPolygonClipping, versionOf, type GeosAnswer } from './peers';
import type { Part } from './report';

/** A region's land inside and outside the held land. */
type Parts = readonly [inside: Land | null, outside: Land | null];

function landOf(coordinates: ReturnType<typeof polygonsOf>): Land | null {
  return coordinates.length ? { type: 'MultiPolygon', coordinates } : null;
}

/** The largest difference of any part from Turf's, as a share of its region. */
function largestGap(regions: readonly Land[], turf: readonly Parts[], areas: readonly (readonly number[])[]) {
  return Math.max(
    ...regions.map((region, i) =>
      Math.max(...areas[i]!.map((km2, side) => Math.abs(km2 - areaKm2(turf[i]![side]!)) / areaKm2(region))),
    ),
  );
} // prettier-ignore

/** One line of contact: every region split into what is held and what is not, by each engine in turn. */
export async function benchOverlay(geodata: Geodata, held: Land, geos: GeosAnswer | null): Promise<Part> {
  const regions = geodata.regions.map(({ land }) => land);
  const clipping = await loadPolygonClipping();
  const geosWasm = await loadGeosWasm(regions);
  // A fresh object each time, since what is known of land is kept with it; the regions stay, as in the engine.
  const fresh = (): Land => ({ ...held });
  const ours = (day = fresh()) => regions.map((land): Parts => {
    const { russia, ukraine } = splitByHolder(land, day);
    return [russia, ukraine];
  });
  const turf = () => regions.map((land): Parts => {
    const both = featureCollection([feature(land), feature(held)]);
    return [intersect(both)?.geometry ?? null, difference(both)?.geometry ?? null];
  });
  const ofClipping = () => regions.map((land): Parts => {
    const [a, b] = [polygonsOf(land), polygonsOf(held)];
    return [landOf(clipping.intersection(a, b)), landOf(clipping.difference(a, b))];
  });
  const ofClipper = () =>
    regions.map((land): Parts => [intersectOnGrid(land, held), subtractOnGrid(land, held)]);
  const timings = compare(5, {
    'this project, parcels': () => ours(),
    'this project, areas alone': () => areasByRegionKm2(geodata.regions, fresh()),
    [`Turf as it comes (${versionOf('@turf/intersect', 'project')}, polyclip-ts)`]: turf,
    [versionOf('polygon-clipping', 'peers')]: ofClipping,
    [`${versionOf('clipper2-ts', 'project')}, without windows`]: ofClipper,
    [`GEOS 3.13 as WebAssembly (${versionOf('geos-wasm', 'peers')}), GeoJSON in and out`]: () => geosWasm(fresh()),
  });
  const reference = turf();
  const areasOf = (parts: readonly (readonly (Land | null)[])[]) =>
    parts.map((sides) => sides.map((side) => areaKm2(side)));
  const alone = areasByRegionKm2(geodata.regions, fresh());
  const gaps = [
    areasOf(ours()),
    regions.map((land, i) => [alone[i]!, areaKm2(land) - alone[i]!]),
    areasOf(reference),
    areasOf(ofClipping()),
    areasOf(ofClipper()),
    areasOf(geosWasm(fresh())),
  ].map((areas) => largestGap(regions, reference, areas).toExponential(0));
  const rows = rowsOf(timings).map((row, i) => [...row, gaps[i]!]);
  if (geos) {
    const ratio = geos.medianMs / timings[0]!.medianMs;
    const gap = largestGap(regions, reference, geos.parts).toExponential(0);
    const name = `${geos.version}, C++, nothing converted`;
    rows.push([name, inMs(geos.medianMs), inMs(geos.minMs), `${Number(ratio.toPrecision(2))} ×`, gap]);
  }
  const vertices = polygonsOf(held).flat(2).length;
  return {
    id: 'overlay',
    title: 'One line of contact',
    columns: ['engine', 'median, ms', 'least, ms', 'to parcels', 'largest difference from Turf'],
    rows,
    notes: [
      `${regions.length} regions and a day of ${vertices} vertices, each region cut into what is held and what is not;`,
      'processor time. The difference is that of any part, as a share of its region.',
    ],
  };
} // prettier-ignore
