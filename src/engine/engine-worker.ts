import { parseGeodata } from '../data/parse-geodata';
import { parseSettlements } from '../data/parse-settlements';
import { SPECIAL_PLACES } from '../data/special-places';
import type { Control } from '../domain/control';
import type { Geodata } from '../domain/geodata';
import { FlippedControls } from './flipped-controls';
import type { Answer, DayCut, Exchange, Question, Subject } from './messages';
import { unpackControl } from './packed-control';
import { createParcelService, type Cutting, type ParcelService } from './parcel-service';

let geodata: Geodata | null = null;
let service: ParcelService | null = null;
let flipped: FlippedControls | null = null;
/** Controls loaded from files, by id. */
const loaded = new Map<string, Control>();

function respond(message: Answer): void {
  self.postMessage(message);
}

function controlOf({ day, flips = [] }: DayCut): Control {
  if (!geodata) throw new Error('the geodata has not been loaded');
  const control = loaded.get(day) ?? geodata.controlOn(day);
  // Who holds the settlements under a loaded file is not known.
  if (flips.length === 0 || loaded.has(day)) return control;
  if (!flipped) throw new Error('the settlements have not been loaded');
  return flipped.on(day, flips);
}

type Asked = Extract<Question, { id: number }>;
type Given = Exchange[Subject]['answer'];

/** The answer at once; what only few readers ask for is loaded when it is asked for. */
function compute(asked: Asked): Given | Promise<Given> {
  if (!service) throw new Error('the geodata has not been loaded');
  switch (asked.kind) {
    case 'parcels':
      return service.parcels(cuttingOf(asked.question));
    case 'joint':
      return service.joint(cuttingOf(asked.question.from), cuttingOf(asked.question.to));
    default:
      return computeZones(asked);
  }
}

function cuttingOf(line: DayCut): Cutting {
  return { control: controlOf(line), cut: line.cut };
}

async function computeZones(asked: Exclude<Asked, { kind: 'parcels' | 'joint' }>): Promise<Given> {
  const zones = await import('./own-zones');
  if (!service || !geodata) throw new Error('the geodata has not been loaded');
  switch (asked.kind) {
    case 'sketch':
      return zones.withoutShapes(service.parcels(cuttingOf(asked.question)));
    case 'checkZone':
      return zones.checkDrawn(asked.question.geometry, geodata);
    case 'makeShape': {
      const { line, wanted } = asked.question;
      return zones.makeShape(wanted, service.parcels(cuttingOf(line)), geodata);
    }
    case 'snap': {
      const { line, positions, withinKm } = asked.question;
      return zones.snapAll(positions, withinKm, service.parcels(cuttingOf(line)), geodata);
    }
    case 'proposalFile':
      return zones.readOwnFile(asked.question.bytes, asked.question.name, geodata);
  }
}

function refuse(id: number, error: unknown): void {
  respond({ kind: 'error', id, message: error instanceof Error ? error.message : String(error) });
}

self.onmessage = ({ data: asked }: MessageEvent<Question>) => {
  if (asked.kind === 'geodata') {
    geodata = parseGeodata(asked.files);
    service = createParcelService(geodata, SPECIAL_PLACES);
    return;
  }
  if (asked.kind === 'settlements') {
    if (geodata) flipped = new FlippedControls(geodata, parseSettlements(asked.table));
    return;
  }
  if (asked.kind === 'control') {
    loaded.set(asked.control.facts.id, unpackControl(asked.control));
    return;
  }
  const { id } = asked;
  try {
    const answer = compute(asked);
    if (!(answer instanceof Promise)) return respond({ kind: 'answer', id, answer });
    answer.then(
      (late) => respond({ kind: 'answer', id, answer: late }),
      (error: unknown) => refuse(id, error),
    );
  } catch (error) {
    refuse(id, error);
  }
};
