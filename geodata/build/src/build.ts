import { buildBasemap } from "./basemap/basemap.ts";
import { buildWaters } from "./basemap/waters.ts";
import { heldByRussia } from "./control/held-polygons.ts";
import type { MultiPolygonCoordinates } from "./geometry/types.ts";
import { geodataPath } from "./inputs.ts";
import { buildCountries } from "./land/countries.ts";
import { buildFaces } from "./land/faces.ts";
import { readNaturalEarthRegions } from "./land/natural-earth.ts";
import { divideIntoRegions } from "./land/region-division.ts";
import { simplifyTogether } from "./land/shared-borders.ts";
import { landTopology } from "./land/land-topology.ts";
import { writePlaces } from "./places/write-places.ts";
import { readSettlements } from "./settlements.ts";
import { buildLines } from "./tables/lines.ts";
import { buildRegions } from "./tables/regions.ts";
import { writeJson } from "./write.ts";

const naturalEarth = readNaturalEarthRegions();
const { countries, ukraineWater } = buildCountries(naturalEarth);
const ukraine = countries.get("UKR")!;
const regions = divideIntoRegions(ukraine, naturalEarth);
const neighbours = new Map([...countries].filter(([country]) => country !== "UKR"));
const parts = await simplifyTogether(new Map([...regions, ...neighbours]));
const simplifiedRegions = new Map([...parts].filter(([key]) => key.startsWith("UA-")));

const table = readSettlements(geodataPath("sources/settlement-control.csv"));
const { days, settlements } = table;
const heldByDay = days.map((_, day) => heldByRussia(settlements, day) as MultiPolygonCoordinates[number][]);
const faces = await buildFaces(simplifiedRegions, heldByDay);

writeJson("land.topojson", landTopology(faces));
writeJson("regions.json", await buildRegions(simplifiedRegions));
writeJson("lines.json", buildLines(days));
writeJson("basemap.topojson", buildBasemap(parts, await buildWaters(ukraine, ukraineWater), []));
writePlaces(table);
