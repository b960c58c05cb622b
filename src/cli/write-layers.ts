import { mkdir, writeFile } from 'node:fs/promises';
import { collection, landFeature, lineFeature, type NamedLand } from '../data/outcome-layers';
import { readGeodata } from '../data/read-geodata';
import { SPECIAL_PLACES } from '../data/special-places';
import type { RegionId } from '../domain/region';
import { createParcelService } from '../engine/parcel-service';
import { applyProposal, cutOf } from '../proposals/apply';
import { DEFAULT_PROPOSAL_ID, findProposal } from '../proposals/catalogue';

// The layers that the project is named for, as plain GeoJSON: the last step of `npm run geodata`.
const FOLDER = new URL('../../geodata/layers/', import.meta.url);

const geodata = await readGeodata();
const proposal = findProposal(DEFAULT_PROPOSAL_ID)!;
const control = geodata.controlOn(proposal.line!);
const { parcels } = createParcelService(geodata, SPECIAL_PLACES).parcels({
  control,
  cut: cutOf(proposal),
});
const zone = applyProposal(proposal, parcels).parcels.find(
  ({ status }) => status === 'demilitarised',
);
if (!zone?.parcel.land)
  throw new Error(`${proposal.id} has no demilitarised zone on ${control.asOf}`);

function region(id: RegionId): NamedLand {
  const facts = geodata.regions.find((one) => one.id === id)!;
  return { id, nameEn: facts.nameEn, nameUk: facts.nameUk, land: facts.land, region: facts };
}

const zoneLand: NamedLand = {
  id: 'demilitarised-zone',
  nameEn: `Demilitarised zone proposed by the ${proposal.title}`,
  nameUk: 'Демілітаризована зона, запропонована у плані США з 28 пунктів',
  land: zone.parcel.land,
};
const held: NamedLand = {
  id: 'held-by-russia',
  nameEn: `Land held by Russia on ${control.asOf}`,
  nameUk: `Землі під контролем Росії на ${control.asOf}`,
  land: control.heldByRussia,
};
const regionFeature = (id: RegionId) => landFeature(region(id), control, [held, zoneLand]);

const layers = {
  crimea: collection(regionFeature('UA-43'), regionFeature('UA-40')),
  luhansk: collection(regionFeature('UA-09')),
  donetsk: collection(regionFeature('UA-14')),
  'demilitarised-zone': collection(
    landFeature(zoneLand, control, [region('UA-14'), region('UA-09'), held]),
  ),
  'contact-line': collection(lineFeature(control, control.contactLine)),
};

// Positions are multiples of 1e-5° (about 1 m) but for the rounding of decoding them.
function shorten(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(7)) : value;
}

await mkdir(FOLDER, { recursive: true });
for (const [name, layer] of Object.entries(layers)) {
  await writeFile(new URL(`${name}.geojson`, FOLDER), `${JSON.stringify(layer, shorten)}\n`);
}
