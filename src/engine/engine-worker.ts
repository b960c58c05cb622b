import { parseGeodata } from '../data/parse-geodata';
import { SPECIAL_PLACES } from '../data/special-places';
import type { Geodata } from '../domain/geodata';
import type { Answer, Question } from './messages';
import { createParcelService, type ParcelService } from './parcel-service';

let geodata: Geodata | null = null;
let service: ParcelService | null = null;

function answer(message: Answer): void {
  self.postMessage(message);
}

self.onmessage = ({ data: question }: MessageEvent<Question>) => {
  if (question.kind === 'geodata') {
    geodata = parseGeodata(question.files);
    service = createParcelService(geodata, SPECIAL_PLACES);
    return;
  }
  const { id, day, cut } = question;
  try {
    if (!geodata || !service) throw new Error('the geodata has not been loaded');
    answer({ kind: 'parcels', id, set: service.parcels(geodata.controlOn(day), cut) });
  } catch (error) {
    answer({ kind: 'error', id, message: error instanceof Error ? error.message : String(error) });
  }
};
