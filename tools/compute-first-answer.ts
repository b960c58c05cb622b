// Prints, packed, what the engine answers to the question of a visit without a link.
import { packAnswer } from '../src/data/first-answer';
import { readGeodata } from '../src/data/read-geodata';
import { SPECIAL_PLACES } from '../src/data/special-places';
import { createParcelService } from '../src/engine/parcel-service';
import { preparedLines } from '../src/engine/prepared-lines';
import { DEFAULT_PROPOSAL_ID, STRUCTURES } from '../src/proposals/structures';

const geodata = await readGeodata();
const proposal = STRUCTURES.filter(({ id }) => id === DEFAULT_PROPOSAL_ID);
const days = geodata.lines.map(({ asOf }) => asOf);
const [asked] = preparedLines(proposal, days);
const engine = createParcelService(geodata, SPECIAL_PLACES);
const set = engine.parcels({ control: geodata.controlOn(asked!.day), cut: asked!.cut });
process.stdout.write(packAnswer(set));
