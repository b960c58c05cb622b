import { untrack } from 'svelte';
import type { Position } from 'geojson';
import type { Land } from '../domain/geometry';
import type { FileProblem } from '../domain/loaded-file';
import type { ParcelSet } from '../domain/parcel';
import type { Status } from '../domain/status';
import type { Town } from '../domain/town';
import { MOST_ZONES, nextZoneId, type WantedShape, type Zone } from '../domain/zone';
import type { ZoneFigures, ZoneSwap } from '../domain/zone-figures';
import { computeZoneFigures, computeZoneSwap } from '../statistics/zone-figures';
import { reasonOf } from './latest-answer.svelte';
import type { OwnChanges } from './own-changes.svelte';
import type { ParcelRequest } from './parcel-request';
import type { Shown } from './picture.svelte';
import type { ExplorerPorts } from './ports';

/** What zones are drawn on; read anew whenever one of it changes. */
export interface OwnZonesInputs {
  readonly zones: readonly Zone[];
  readonly shown: Shown | null;
  /** The line of contact shown, as it would be asked for. */
  readonly request: ParcelRequest | null;
  readonly towns: readonly Town[];
}

/** Zones that the reader draws, with their figures. */
export class OwnZones {
  readonly #ports: Pick<ExplorerPorts, 'engine' | 'figures'>;
  readonly #changes: OwnChanges;
  readonly #inputs: () => OwnZonesInputs;
  #sketch = $state.raw<Zone | null>(null);
  #measured = $state.raw<{ readonly zone: Zone; readonly set: ParcelSet } | null>(null);
  #isMeasuring = false;
  #problems = $state.raw<readonly FileProblem[]>([]);
  #failure = $state.raw<string | null>(null);

  readonly zones = $derived.by((): readonly Zone[] => this.#inputs().zones);
  /** Of the zones in force. */
  readonly figures = $derived.by((): readonly ZoneFigures[] => {
    const { shown, towns } = this.#inputs();
    return shown ? computeZoneFigures(shown.outcome, shown.set, towns) : [];
  });
  readonly swap = $derived.by((): ZoneSwap | null => {
    const { shown, towns } = this.#inputs();
    return shown && computeZoneSwap(shown.outcome, shown.set, towns);
  });
  /** Of the shape that is being drawn: the last that could be measured. */
  readonly sketchFigures = $derived.by((): ZoneFigures | null => {
    const { shown, towns } = this.#inputs();
    const measured = this.#sketch && this.#measured;
    if (!shown || !measured) return null;
    const { proposal, choice } = shown.outcome;
    const sketched = { ...proposal, zones: this.#withSketch(measured.zone) };
    const outcome = this.#ports.figures().applyProposal(sketched, measured.set.parcels, choice);
    const figures = computeZoneFigures(outcome, measured.set, towns);
    return figures.find(({ zone }) => zone.id === measured.zone.id) ?? null;
  });

  constructor(
    ports: Pick<ExplorerPorts, 'engine' | 'figures'>,
    changes: OwnChanges,
    inputs: () => OwnZonesInputs,
  ) {
    this.#ports = ports;
    this.#changes = changes;
    this.#inputs = inputs;
  }

  /** The shape that is being drawn or typed. */
  get sketch() {
    return this.#sketch;
  }
  /** What is wrong with the shape last taken. */
  get problems() {
    return this.#problems;
  }
  get failure() {
    return this.#failure;
  }
  get canAdd() {
    return this.zones.length < MOST_ZONES;
  }

  /** Shows a shape that is not yet a zone, and measures it; null where there is none. */
  draw(geometry: Land | null, status: Status): void {
    const id = nextZoneId(this.zones);
    this.#sketch = geometry && { id, name: id, status, geometry };
    if (!geometry) this.#measured = null;
    void this.#measure();
  }

  /**
   * Takes a shape as a zone, in place of one or as one more, once it has been checked.
   * @returns whether it could be taken; if not, `problems` or `failure` says why
   */
  async take(
    geometry: unknown,
    words: Omit<Zone, 'id' | 'geometry'>,
    id?: string,
  ): Promise<boolean> {
    this.dismiss();
    try {
      const checked = await this.#ports.engine.checkZone(geometry);
      this.#problems = checked.problems;
      if (!checked.geometry) return false;
      const zone = { ...words, id: id ?? nextZoneId(this.zones), geometry: checked.geometry };
      const isNew = !this.zones.some((each) => each.id === zone.id);
      this.#put(isNew ? [...this.zones, zone] : this.zones.map((each) => (each.id === zone.id ? zone : each))); // prettier-ignore
      this.#sketch = null;
      this.#measured = null;
      return true;
    } catch (error) {
      this.#failure = reasonOf(error);
      return false;
    }
  }

  /** Takes land that one side holds of a region, or a strip of it, as a zone. */
  async takeWanted(wanted: WantedShape, words: Omit<Zone, 'id' | 'geometry'>): Promise<boolean> {
    const { request } = this.#inputs();
    if (!request) return false;
    this.dismiss();
    try {
      const land = await this.#ports.engine.makeShape({ ...request, cut: {} }, wanted);
      if (land) return this.take(land, words);
      this.#problems = [{ place: '', reason: 'there is no such land', effect: 'left out' }];
    } catch (error) {
      this.#failure = reasonOf(error);
    }
    return false;
  }

  /** Positions on the nearest region border or line of contact; as they are where that fails. */
  async snap(positions: readonly Position[], withinKm: number): Promise<readonly Position[]> {
    const { request } = this.#inputs();
    if (!request || withinKm <= 0) return positions;
    return this.#ports.engine.snap({ ...request, cut: {} }, positions, withinKm);
  }

  rename(id: string, name: string): void {
    if (name.trim() !== '') this.#edit(id, { name: name.trim() });
  }

  chooseStatus(id: string, status: Status): void {
    this.#edit(id, { status });
  }

  remove(id: string): void {
    this.#put(this.zones.filter((zone) => zone.id !== id));
  }

  clear(): void {
    if (this.zones.length > 0) this.#put([]);
  }

  dismiss(): void {
    this.#problems = [];
    this.#failure = null;
  }

  #edit(id: string, words: Partial<Pick<Zone, 'name' | 'status'>>): void {
    this.#put(this.zones.map((zone) => (zone.id === id ? { ...zone, ...words } : zone)));
  }

  #put(zones: readonly Zone[]): void {
    this.#changes.change({ zones });
  }

  #withSketch(sketch: Zone): readonly Zone[] {
    return [...this.zones.filter(({ id }) => id !== sketch.id), sketch];
  }

  /** Measures the latest shape; those that come while one is measured are left out but for the last. */
  async #measure(): Promise<void> {
    if (this.#isMeasuring) return;
    this.#isMeasuring = true;
    try {
      for (let zone = this.#sketch; zone; zone = this.#next(zone)) {
        const request = untrack(() => this.#inputs().request);
        if (!request) break;
        const zones = this.#withSketch(zone).map(({ id, geometry }) => ({ id, geometry }));
        const set = await this.#ports.engine.sketch({ ...request, cut: { zones } });
        if (this.#sketch) this.#measured = { zone, set };
      }
    } catch (error) {
      this.#failure = reasonOf(error);
    } finally {
      this.#isMeasuring = false;
    }
  }

  #next(measured: Zone): Zone | null {
    return this.#sketch === measured ? null : this.#sketch;
  }
}
