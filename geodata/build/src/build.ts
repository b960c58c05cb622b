import { buildBasemap } from './basemap/basemap';
import { buildRivers } from './basemap/rivers';
import { buildWaters } from './basemap/waters';
import { checkOutputs } from './check/check-outputs';
import { heldByRussia } from './control/held-on-day';
import type { MultiPolygonCoordinates } from './geometry/types';
import { geodataPath } from './inputs';
import { buildCountries } from './land/countries';
import { buildFaces } from './land/faces';
import { readNaturalEarthRegions } from './land/natural-earth';
import { divideIntoRegions } from './land/region-division';
import { simplifyTogether } from './land/shared-borders';
import { landTopology } from './land/land-topology';
import { writePlaces } from './places/write-places';
import { snakeIsland } from './land/snake-island';
import { readSurroundings } from './osm';
import { readSettlements } from './settlements';
import { buildLines } from './tables/lines';
import { buildRegions } from './tables/regions';
import { writeJson } from './write';

const naturalEarth = readNaturalEarthRegions();
const { countries, ukraineWater } = buildCountries(naturalEarth);
const ukraine = countries.get('UKR')!;
const regions = divideIntoRegions(ukraine, naturalEarth);
const neighbours = new Map([...countries].filter(([country]) => country !== 'UKR'));
const parts = await simplifyTogether(new Map([...regions, ...neighbours]), readSurroundings());
// Too small to outlast the simplification.
parts.get('UA-51')!.push(...snakeIsland());
const simplifiedRegions = new Map([...parts].filter(([key]) => key.startsWith('UA-')));

const table = readSettlements(geodataPath('sources/settlement-control.csv'));
const { days, settlements } = table;
const heldByDay = days.map(
  (_, day) => heldByRussia(settlements, day) as MultiPolygonCoordinates[number][],
);
const faces = await buildFaces(simplifiedRegions, heldByDay);

writeJson(
  'land.topojson',
  landTopology(faces, new Map([...parts].filter(([key]) => !key.startsWith('UA-')))),
);
writeJson('regions.json', await buildRegions(simplifiedRegions));
writeJson('lines.json', buildLines(days));
writeJson(
  'basemap.topojson',
  buildBasemap(await buildWaters(ukraine, ukraineWater), buildRivers()),
);
writePlaces(table);
checkOutputs();
