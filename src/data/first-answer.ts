import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Day } from '../domain/day';
import type { Geodata } from '../domain/geodata';
import { polygonsOf, type Land } from '../domain/geometry';
import type { Parcel, ParcelCut, ParcelSet } from '../domain/parcel';
import { packTopology } from './packed-topology';

/*
 * What the engine answers to the first question of most visits, computed by the engine itself when the page is built:
 * areas, lengths and the parcels of towns as they are, and of the shapes only the band of the line's error. All others
 * are merged from the geodata, as the engine does.
 */

/** Steps of the band's positions, degrees: some 0.1 m. It is drawn, and nothing is measured of it. */
const STEP = 1e-6;

/** What is neither merged from the geodata nor drawn. */
interface AnswerFacts extends Pick<ParcelSet, 'cut' | 'contactLineKm'> {
  readonly day: string;
  readonly parcels: readonly Omit<Parcel, 'land'>[];
  /** For each town the place of its parcel among the parcels; -1 for none. */
  readonly towns: readonly number[];
}

type AnswerTopology = Topology<{ band: GeometryCollection<AnswerFacts> }>;

const sideOf = ({ region, holder }: Pick<Parcel, 'region' | 'holder'>) => `${region} ${holder}`;

/** Positions in steps, each from the one before, as arcs of a topology have them. */
function arcOf(ring: readonly (readonly number[])[]): number[][] {
  const whole = ring.map((position) => position.slice(0, 2).map((each) => Math.round(each / STEP)));
  return whole.map((position, i) =>
    position.map((each, axis) => each - (whole[i - 1]?.[axis] ?? 0)),
  );
}

/**
 * Packs an answer.
 * @param set of a built-in day, cut by nothing, or by nothing that cuts a region's side in two
 * @throws RangeError where two of its parcels are one side of one region: their shapes cannot be told from the geodata
 */
export function packAnswer(set: ParcelSet): Uint8Array {
  const { control, cut, parcels, contactLineKm, townParcels, errorBand } = set;
  const sides = new Set(parcels.map(sideOf));
  if (sides.size < parcels.length || parcels.some(({ land }) => !land)) {
    throw new RangeError(`parcels of ${control.id} are not whole sides of regions`);
  }
  const ids = parcels.map(({ id }) => id);
  const facts: AnswerFacts = {
    ...{ day: control.id, cut, contactLineKm },
    parcels: parcels.map(({ land: _, ...rest }) => rest),
    towns: townParcels.map((id) => ids.indexOf(id)),
  };
  const arcs: number[][][] = [];
  const polygons = (errorBand ? polygonsOf(errorBand) : []).map((rings) =>
    rings.map((ring) => [arcs.push(arcOf(ring)) - 1]),
  );
  return packTopology({
    type: 'Topology',
    transform: { scale: [STEP, STEP], translate: [0, 0] },
    objects: {
      band: {
        type: 'GeometryCollection',
        geometries: [{ type: 'MultiPolygon', arcs: polygons, properties: facts }],
      },
    },
    arcs,
  });
}

/** The answer that was packed, with the shapes of its parcels from the geodata that it was computed from. */
function unpackAnswer(packed: Topology, geodata: Geodata): ParcelSet {
  const topology = packed as AnswerTopology;
  const [band] = feature(topology, topology.objects.band).features;
  const { day, cut, parcels, towns, contactLineKm } = band!.properties;
  const { heldByRussia: _, contactLine, ...control } = geodata.controlOn(day);
  const lands = new Map(
    geodata
      .partsHeld([day])
      .map(({ region, holders, land }) => [sideOf({ region, holder: holders[0]! }), land]),
  );
  const shape = band!.geometry as Land;
  return {
    ...{ control, cut, contactLine, contactLineKm },
    parcels: parcels.map((parcel) => ({ ...parcel, land: lands.get(sideOf(parcel))! })),
    errorBand: polygonsOf(shape).length > 0 ? shape : null,
    townParcels: towns.map((at) => parcels[at]?.id ?? ''),
  };
}

/** An answer that is there before its question. */
export interface AnswerAhead {
  /** What it answers. */
  readonly asked: { readonly day: Day; readonly cut: ParcelCut };
  /** The answer where that is what is asked for. */
  readonly answerTo: (day: Day, cut: ParcelCut, flips?: readonly string[]) => ParcelSet | undefined;
}

/**
 * @param packed what `readTopology` makes of the bytes of `packAnswer`
 * @throws InputError where the geodata have no such day
 */
export function answerAhead(packed: Topology, geodata: Geodata): AnswerAhead {
  const set = unpackAnswer(packed, geodata);
  const keyOf = (day: Day, cut: ParcelCut) => JSON.stringify([day, cut]);
  const asked = { day: set.control.asOf, cut: set.cut };
  const key = keyOf(asked.day, asked.cut);
  return {
    asked,
    answerTo: (day, cut, flips) => (keyOf(day, cut) === key && !flips?.length ? set : undefined),
  };
}
