import { parseGeodata } from '../data/parse-geodata';
import { parseSettlements, type SettlementTable } from '../data/parse-settlements';
import { SPECIAL_PLACES } from '../data/special-places';
import type { Control } from '../domain/control';
import type { Geodata } from '../domain/geodata';
import { withoutKnown } from './changed-parcels';
import type { FlippedControls } from './flipped-controls';
import type { Answer, DayCut, Exchange, Question, Subject } from './messages';
import { unpackControl } from './packed-control';
import { createParcelService, type Cutting, type ParcelService } from './parcel-service';

type Asked = Extract<Question, { id: number }>;
type Given = Exchange[Subject]['answer'];
type OfZones = Exclude<Asked, { kind: 'parcels' | 'changed' | 'joint' }>;

/** Whatever answers the questions of one page, on whichever thread: it keeps what it is handed, and what it computed. */
export class Answerer {
  readonly #respond: (answer: Answer) => void;
  #geodata: Geodata | null = null;
  #service: ParcelService | null = null;
  /** Handed over when a settlement is first flipped. */
  #settlements: SettlementTable | null = null;
  #flipped: FlippedControls | null = null;
  /** Controls loaded from files, by id. */
  readonly #loaded = new Map<string, Control>();

  /** @param respond given the answer of each question; what is handed over has none */
  constructor(respond: (answer: Answer) => void) {
    this.#respond = respond;
  }

  take(asked: Question): void {
    if (asked.kind === 'geodata') {
      this.#geodata = parseGeodata(asked.files);
      this.#service = createParcelService(this.#geodata, SPECIAL_PLACES);
      return;
    }
    if (asked.kind === 'settlements') {
      this.#settlements = asked.table;
      return;
    }
    if (asked.kind === 'control') {
      this.#loaded.set(asked.control.facts.id, unpackControl(asked.control));
      return;
    }
    const { id } = asked;
    try {
      const answer = this.#compute(asked);
      if (!(answer instanceof Promise)) return this.#respond({ kind: 'answer', id, answer });
      answer.then(
        (late) => this.#respond({ kind: 'answer', id, answer: late }),
        (error: unknown) => this.#refuse(id, error),
      );
    } catch (error) {
      this.#refuse(id, error);
    }
  }

  #refuse(id: number, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#respond({ kind: 'error', id, message });
  }

  /** The answer at once; what only few readers ask for is loaded when it is asked for. */
  #compute(asked: Asked): Given | Promise<Given> {
    if (!this.#settlements || this.#flipped) return this.#answerTo(asked);
    // A question without flips is none the worse where these cannot be had; one with says so, and the next tries again.
    return this.#startFlipping(this.#settlements)
      .catch(() => undefined)
      .then(() => this.#answerTo(asked));
  }

  async #startFlipping(table: SettlementTable): Promise<void> {
    const { FlippedControls } = await import('./flipped-controls');
    this.#flipped ??= new FlippedControls(this.#ready().geodata, parseSettlements(table));
  }

  #answerTo(asked: Asked): Given | Promise<Given> {
    const { service } = this.#ready();
    switch (asked.kind) {
      case 'parcels':
        return service.parcels(this.#cuttingOf(asked.question));
      case 'changed': {
        const { day, cut } = asked.question;
        const set = service.parcels(this.#cuttingOf(asked.question));
        return withoutKnown(set, service.parcels(this.#cuttingOf({ day, cut })));
      }
      case 'joint':
        return service.joint(
          this.#cuttingOf(asked.question.from),
          this.#cuttingOf(asked.question.to),
        );
      default:
        return this.#computeZones(asked);
    }
  }

  async #computeZones(asked: OfZones): Promise<Given> {
    const zones = await import('./own-zones');
    const { service, geodata } = this.#ready();
    switch (asked.kind) {
      case 'sketch':
        return zones.withoutShapes(service.parcels(this.#cuttingOf(asked.question)));
      case 'checkZone':
        return zones.checkDrawn(asked.question.geometry, geodata);
      case 'makeShape': {
        const { line, wanted } = asked.question;
        return zones.makeShape(wanted, service.parcels(this.#cuttingOf(line)));
      }
      case 'snap': {
        const { line, positions, withinKm } = asked.question;
        const set = service.parcels(this.#cuttingOf(line));
        return zones.snapAll(positions, withinKm, set, geodata);
      }
      case 'proposalFile':
        return zones.readOwnFile(asked.question.bytes, asked.question.name, geodata);
    }
  }

  #ready(): { readonly geodata: Geodata; readonly service: ParcelService } {
    const [geodata, service] = [this.#geodata, this.#service];
    if (!geodata || !service) throw new Error('the geodata has not been loaded');
    return { geodata, service };
  }

  #cuttingOf(line: DayCut): Cutting {
    return { control: this.#controlOf(line), cut: line.cut };
  }

  #controlOf({ day, flips = [] }: DayCut): Control {
    const { geodata } = this.#ready();
    const control = this.#loaded.get(day) ?? geodata.controlOn(day);
    // Who holds the settlements under a loaded file is not known.
    if (flips.length === 0 || this.#loaded.has(day)) return control;
    if (!this.#flipped) throw new Error('the settlements have not been loaded');
    return this.#flipped.on(day, flips);
  }
}
