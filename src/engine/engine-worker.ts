import { parseGeodata } from '../data/parse-geodata';
import { SPECIAL_PLACES } from '../data/special-places';
import type { Geodata } from '../domain/geodata';
import type { Answer, DayCut, Exchange, Question, Subject } from './messages';
import { createParcelService, type Cutting, type ParcelService } from './parcel-service';

let geodata: Geodata | null = null;
let service: ParcelService | null = null;

function respond(message: Answer): void {
  self.postMessage(message);
}

function compute(asked: Exclude<Question, { kind: 'geodata' }>): Exchange[Subject]['answer'] {
  if (!geodata || !service) throw new Error('the geodata has not been loaded');
  const { controlOn } = geodata;
  const cutting = ({ day, cut }: DayCut): Cutting => ({ control: controlOn(day), cut });
  return asked.kind === 'parcels'
    ? service.parcels(cutting(asked.question))
    : service.joint(cutting(asked.question.from), cutting(asked.question.to));
}

self.onmessage = ({ data: asked }: MessageEvent<Question>) => {
  if (asked.kind === 'geodata') {
    geodata = parseGeodata(asked.files);
    service = createParcelService(geodata, SPECIAL_PLACES);
    return;
  }
  const { id } = asked;
  try {
    respond({ kind: 'answer', id, answer: compute(asked) });
  } catch (error) {
    respond({ kind: 'error', id, message: error instanceof Error ? error.message : String(error) });
  }
};
