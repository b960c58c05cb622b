import { holdersOnDay } from '../data/held-on-day';
import type { JointParcel, JointSet } from '../domain/comparison';
import type { Control } from '../domain/control';
import type { Geodata } from '../domain/geodata';
import { polygonsOf, type Lines } from '../domain/geometry';
import type { Parcel, ParcelCut, ParcelSet, PullbackEdge } from '../domain/parcel';
import { CRIMEA } from '../domain/region';
import { computeParcels, type Pullback } from '../geo/compute-parcels';
import { cutByZones } from '../geo/cut-by-zones';
import { distanceBands, type DistanceBands } from '../geo/distance-bands';
import { overlayParcels, sameParcels, withMovedAreas } from '../geo/joint-parcels';
import type { HeldUnit, NamedPlace } from '../geo/land-units';
import { lengthKm } from '../geo/length';
import { locateTowns } from '../geo/locate-towns';
import { measureZone } from '../geo/measure-zone';
import { moveLine, stretchIn, withoutEdges, type Direction } from '../geo/move-line';
import { redrawnBands } from '../geo/redrawn-bands';
import { redrawnParcels } from '../geo/redrawn-parcels';
import { mergeCuts } from './cuts';
import { remember } from './remember';
import { UnitSource } from './unit-source';

/** A line of contact and how the parcels on it are to be cut. */
export interface Cutting {
  readonly control: Control;
  readonly cut: ParcelCut;
}

export interface ParcelService {
  /** Parcels of a control with a cut; computed once and kept. Throws `GeometryError` or `InputError`. */
  parcels(cutting: Cutting): ParcelSet;
  /** Joint parcels of two; `from.cut` and `to.cut` are what the two texts ask for. */
  joint(from: Cutting, to: Cutting): JointSet;
}

/** What one line of contact has been asked for so far. */
interface LineWork {
  /** The part of the line that has an error. */
  readonly movable: Lines;
  readonly errorBands: DistanceBands;
  readonly bands: DistanceBands;
  /** Of the stretches of the line inside some regions, by these. */
  readonly stretches: Map<string, DistanceBands>;
  readonly units: Map<string, HeldUnit[]>;
  readonly parcels: Map<string, Parcel[]>;
  readonly sets: Map<string, ParcelSet>;
  /** The same of cuts by zones, of which there are new ones with every move of a hand. */
  readonly zoned: Pick<LineWork, 'parcels' | 'sets'>;
  readonly moved: Map<Direction, Control>;
}

/** How many cuts by zones are kept, so that undo and redo find theirs. */
const ZONED_KEPT = 16;

/** The engine of page and command line alike: parcels of any line of contact over the embedded regions. */
class Service implements ParcelService {
  readonly #works = new WeakMap<Control, LineWork>();
  readonly #geodata: Geodata;
  readonly #source: UnitSource;
  /** Crimea is held as whole regions: where the line is its border, it has no error. */
  readonly #fixedBorder: Lines;

  constructor(geodata: Geodata, places: readonly NamedPlace[]) {
    this.#geodata = geodata;
    this.#source = new UnitSource(geodata, places);
    this.#fixedBorder = geodata.regions
      .filter(({ id }) => CRIMEA.includes(id))
      .flatMap(({ land }) => polygonsOf(land).flat());
  }

  parcels({ control, cut }: Cutting): ParcelSet {
    const { sets, most } = this.#kept(control, cut);
    return remember(sets, JSON.stringify(cut), () => this.#setOf(control, cut), most);
  }

  joint(from: Cutting, to: Cutting): JointSet {
    const merged = mergeCuts(from.cut, to.cut);
    const a = this.parcels({ control: from.control, cut: merged ?? from.cut });
    const b = this.parcels({ control: to.control, cut: merged ?? to.cut });
    const middleCut = merged ?? to.cut;
    const joints = (moveFrom: Direction | null, moveTo: Direction | null): JointParcel[] => {
      const [one, other] = [this.#moved(from.control, moveFrom), this.#moved(to.control, moveTo)];
      return overlayParcels(
        this.#parcelsOf(one, a.cut),
        this.#parcelsOf(one, middleCut),
        this.#parcelsOf(other, b.cut),
      );
    };
    const together = from.control === to.control;
    const parcels =
      a === b
        ? sameParcels(a.parcels)
        : withMovedAreas(joints(null, null), {
            advanced: joints('advanced', 'advanced'),
            receded: joints('receded', 'receded'),
            alone: together
              ? []
              : [
                  joints('advanced', null),
                  joints('receded', null),
                  joints(null, 'advanced'),
                  joints(null, 'receded'),
                ],
          });
    const redrawn = [from, to].flatMap(({ control }) => control.redrawn ?? []);
    return {
      ...{ from: a, to: b, parcels },
      ...(redrawn.length && { redrawn: redrawnParcels(parcels, ...redrawn) }),
      townParcels: jointsOfTowns(a, b, parcels),
    };
  }

  #setOf(control: Control, cut: ParcelCut): ParcelSet {
    const { towns, lines } = this.#geodata;
    const parcels = this.#parcelsOf(control, cut);
    const { heldByRussia, contactLine, ...facts } = control;
    const day = control.flips ? control.asOf : control.id;
    const holders = holdersOnDay(towns, lines, day, control.flips);
    return {
      control: facts,
      cut,
      parcels,
      contactLine,
      ...(control.redrawn && { redrawn: redrawnParcels(parcels, control.redrawn) }),
      errorBand: this.#work(control).errorBands.band(control.uncertaintyKm),
      ...(cut.pullbackKm?.length && { pullbackEdges: this.#edges(control, cut) }),
      ...(cut.zones && {
        zones: cut.zones.map((zone, i, all) =>
          measureZone(zone, all.slice(0, i), parcels, contactLine),
        ),
      }),
      contactLineKm: lengthKm(contactLine),
      townParcels: locateTowns(towns, parcels, holders),
    };
  }

  /** What is kept of cuts like this one, and how many of them. */
  #kept(control: Control, { zones }: ParcelCut): LineWork['zoned'] & { readonly most: number } {
    const work = this.#work(control);
    return zones ? { ...work.zoned, most: ZONED_KEPT } : { ...work, most: Infinity };
  }

  #work(control: Control): LineWork {
    let work = this.#works.get(control);
    if (!work) {
      const movable = withoutEdges(control.contactLine, this.#fixedBorder);
      work = {
        movable,
        errorBands: this.#errorBands(control, movable),
        bands: distanceBands(control.contactLine),
        stretches: new Map(),
        units: new Map(),
        parcels: new Map(),
        sets: new Map(),
        zoned: { parcels: new Map(), sets: new Map() },
        moved: new Map(),
      };
      this.#works.set(control, work);
    }
    return work;
  }

  #errorBands({ asOf, redrawn }: Control, movable: Lines): DistanceBands {
    if (!redrawn) return distanceBands(movable);
    const { errorBands } = this.#work(this.#geodata.controlOn(asOf));
    return redrawnBands(movable, errorBands, redrawn.box);
  }

  #parcelsOf(control: Control, cut: ParcelCut): Parcel[] {
    const { errorBands } = this.#work(control);
    const { parcels, most } = this.#kept(control, cut);
    const make = (): Parcel[] => {
      const units = this.#units(control, cut.baseline ?? '');
      const cutUnits = cut.zones ? cutByZones(units, cut.zones) : units;
      return computeParcels(cutUnits, control, errorBands, this.#pullback(control, cut));
    };
    return remember(parcels, JSON.stringify(cut), make, most);
  }

  #units(control: Control, baseline: string): HeldUnit[] {
    // A moved line is named after the line that it was moved from.
    const isBaseline = control.id.split('/')[0] === baseline;
    const earlier = baseline && !isBaseline ? baseline : null;
    return remember(this.#work(control).units, baseline, () =>
      this.#source.unitsOf(control, earlier).map((unit) => ({
        ...unit,
        ...(isBaseline && { isBaseline }),
      })),
    );
  }

  #pullback(control: Control, cut: ParcelCut): Pullback | undefined {
    if (!cut.pullbackKm?.length) return undefined;
    const widthsKm = [...cut.pullbackKm].sort((a, b) => a - b);
    const along = cut.pullbackAlong;
    const { bands, stretches } = this.#work(control);
    if (!along) return { widthsKm, bands };
    const lands = this.#geodata.regions.filter(({ id }) => along.includes(id));
    const makeBands = (): DistanceBands =>
      distanceBands(
        stretchIn(
          control,
          lands.map(({ land }) => land),
        ),
      );
    return { widthsKm, bands: remember(stretches, along.join(), makeBands) };
  }

  #edges(control: Control, cut: ParcelCut): PullbackEdge[] {
    const { widthsKm, bands } = this.#pullback(control, cut)!;
    return widthsKm.flatMap((km) =>
      this.#geodata.regions
        .map(({ id, land }) => ({ km, region: id, lines: bands.edgeInside(land, km) }))
        .filter(({ lines }) => lines.length > 0),
    );
  }

  #moved(control: Control, direction: Direction | null): Control {
    if (!direction) return control;
    const { moved, movable } = this.#work(control);
    return remember(moved, direction, () =>
      moveLine(
        control,
        direction,
        movable,
        this.#geodata.regions.map(({ land }) => land),
      ),
    );
  }
}

function jointsOfTowns(from: ParcelSet, to: ParcelSet, joints: readonly JointParcel[]): string[] {
  const byEnds = new Map(joints.map((joint) => [`${joint.from.id} & ${joint.to.id}`, joint.id]));
  return from.townParcels.map((id, i) => byEnds.get(`${id} & ${to.townParcels[i]}`) ?? '');
}

/** The engine over some geodata and the places that texts name apart. */
export function createParcelService(
  geodata: Geodata,
  places: readonly NamedPlace[],
): ParcelService {
  return new Service(geodata, places);
}
