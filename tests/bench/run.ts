import { area as turfArea } from '@turf/area';
import { difference } from '@turf/difference';
import { feature, featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import geographiclib from 'geographiclib-geodesic';
import { readGeodata } from '../../src/data/read-geodata';
import { polygonsOf, type Land } from '../../src/domain/geometry';
import { areaKm2 } from '../../src/geo/area';
import { splitByHolder } from '../../src/geo/split-by-holder';
import { applyProposal } from '../../src/proposals/apply';
import { DEFAULT_PROPOSAL_ID, findProposal } from '../../src/proposals/catalogue';
import { compare, printComparison } from './compare';

// Ratios of one run are comparable between machines; milliseconds are not. Nothing here passes or fails.

const { Geodesic } = geographiclib;
const proposal = findProposal(DEFAULT_PROPOSAL_ID)!;
const geodata = await readGeodata();
const control = geodata.controlOn(proposal.line!);
const held = control.heldByRussia;

/** Every region cut by the whole Russian-held land, as one would write it with Turf at first. */
function plainTurf(): unknown {
  return geodata.regions.map(({ land }) => {
    const both = featureCollection([feature(land), feature(held)]);
    return [intersect(both), difference(both)];
  });
}

function overlay() {
  return geodata.regions.map((region) => ({ region, split: splitByHolder(region.land, held) }));
}

function geodesicAreaKm2(land: Land): number {
  let sum = 0;
  for (const rings of polygonsOf(land)) {
    rings.forEach((ring, at) => {
      const polygon = Geodesic.WGS84.Polygon(false);
      for (const [lon = 0, lat = 0] of ring.slice(1)) polygon.AddPoint(lat, lon);
      const ringKm2 = Math.abs(polygon.Compute(false, true).area ?? 0) / 1e6;
      sum += at === 0 ? ringKm2 : -ringKm2;
    });
  }
  return sum;
}

const parcels = overlay().flatMap(({ region, split }) =>
  (['russia', 'ukraine'] as const).flatMap((holder) => {
    const land = split[holder];
    if (!land) return [];
    const stated = areaKm2(land);
    const areas = { stated, advanced: stated, receded: stated };
    return [{ id: `${region.id}/${holder}`, region: region.id, holder, land, areas }];
  }),
);
const lands = parcels.map(({ land }) => land);
const sumOf = (measure: (land: Land) => number) =>
  lands.reduce((sum, land) => sum + measure(land), 0);

console.log(
  `${geodata.regions.length} regions, line of ${control.asOf}, ${lands.length} parcels\n`,
);
printComparison(
  'Overlay of one day',
  compare(5, { 'plain Turf': plainTurf, 'this project': overlay }),
);
printComparison(
  'Area of all parcels',
  compare(15, {
    GeographicLib: () => sumOf(geodesicAreaKm2),
    // A fresh object each time: areas are kept by object.
    'this project': () => sumOf((land) => areaKm2({ ...land })),
    'turf.area (sphere)': () => sumOf((land) => turfArea(land) / 1e6),
  }),
);
printComparison(
  'Another proposal on the same line',
  compare(15, { overlay, apply: () => applyProposal(proposal, parcels) }),
);
