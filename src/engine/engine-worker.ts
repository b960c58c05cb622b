import { parseGeodata } from '../data/parse-geodata';
import { parseSettlements } from '../data/parse-settlements';
import { SPECIAL_PLACES } from '../data/special-places';
import type { Control } from '../domain/control';
import type { Geodata } from '../domain/geodata';
import { FlippedControls } from './flipped-controls';
import type { Answer, DayCut, Exchange, Question, Subject } from './messages';
import { unpackControl } from './packed-control';
import { checkDrawn, makeShape, readOwnFile, snapAll, withoutShapes } from './own-zones';
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

function compute(asked: Extract<Question, { id: number }>): Exchange[Subject]['answer'] {
  if (!service || !geodata) throw new Error('the geodata has not been loaded');
  const parcels = service;
  const cutting = (line: DayCut): Cutting => ({ control: controlOf(line), cut: line.cut });
  switch (asked.kind) {
    case 'parcels':
      return parcels.parcels(cutting(asked.question));
    case 'joint':
      return parcels.joint(cutting(asked.question.from), cutting(asked.question.to));
    case 'sketch':
      return withoutShapes(parcels.parcels(cutting(asked.question)));
    case 'checkZone':
      return checkDrawn(asked.question.geometry, geodata);
    case 'makeShape': {
      const { line, wanted } = asked.question;
      return makeShape(wanted, parcels.parcels(cutting(line)), geodata);
    }
    case 'snap': {
      const { line, positions, withinKm } = asked.question;
      return snapAll(positions, withinKm, parcels.parcels(cutting(line)), geodata);
    }
    case 'proposalFile':
      return readOwnFile(asked.question.bytes, asked.question.name, geodata);
  }
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
    respond({ kind: 'answer', id, answer: compute(asked) });
  } catch (error) {
    respond({ kind: 'error', id, message: error instanceof Error ? error.message : String(error) });
  }
};
