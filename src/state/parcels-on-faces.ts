import type { JointParcel, JointSet } from '../domain/comparison';
import type { Holder } from '../domain/control';
import type { Face } from '../domain/face';
import type { Geodata } from '../domain/geodata';
import type { DrawnParcel, Parcel, ParcelSet } from '../domain/parcel';

/** How the land of a picture is drawn: from faces, which never change, or by shapes of its own. */
export interface ParcelsOnFaces {
  /** For each face of the geodata the id of the parcel that it is part of; null where none has the whole face. */
  readonly faceParcels: readonly (string | null)[];
  /** Land that is not made of whole faces; drawn over them. */
  readonly apart: readonly DrawnParcel[];
}

type Joints = Pick<JointSet, 'from' | 'to' | 'parcels' | 'redrawn'>;
type Faces = Pick<Geodata, 'faces' | 'lines'>;
type Set = Pick<ParcelSet, 'control' | 'cut' | 'redrawn'>;
/** Who held the land of a parcel on a built-in day, by the day's place among them. */
type HeldOn = readonly [day: number, holder: Holder];

/** Land to be drawn, with the parcels that it is on each of the lines it was cut by. */
interface Piece {
  readonly drawn: DrawnParcel;
  readonly parcel: Pick<Parcel, 'region' | 'place'>;
  readonly held: readonly HeldOn[];
}

/** All that is known of who held a parcel's land; nothing of a line that is not built in. */
function heldOn(
  { holder, heldOnBaseline }: Pick<Parcel, 'holder' | 'heldOnBaseline'>,
  { control, cut }: Set,
  { lines }: Faces,
): HeldOn[] {
  const at = (day: string | undefined) => lines.findIndex(({ asOf }) => asOf === day);
  // Where settlements changed hands, what the line differs in from that of the day is drawn over it.
  const day = control.redrawn ? control.asOf : control.id;
  const known = [
    [at(day), holder],
    [at(cut.baseline), heldOnBaseline],
  ] as const;
  return known.flatMap(([day, by]) => (day < 0 || !by ? [] : [[day, by]]));
}

/** Where the parcels of one line of contact lie on the faces; found once. */
export const parcelsOnFaces = once((set: Set & Pick<ParcelSet, 'parcels'>, faces: Faces) =>
  findOnFaces(
    set.parcels.map((parcel) => ({ drawn: parcel, parcel, held: heldOn(parcel, set, faces) })),
    faces.faces,
    set.redrawn,
  ),
);

/** Where the joint parcels of two lie on the faces; found once. */
export const jointsOnFaces = once(({ from, to, parcels, redrawn }: Joints, faces: Faces) => {
  const held = (joint: JointParcel) => [
    ...heldOn(joint.from, from, faces),
    ...heldOn(joint.to, to, faces),
  ];
  return findOnFaces(
    parcels.map((joint) => ({ drawn: joint, parcel: joint.from, held: held(joint) })),
    faces.faces,
    redrawn,
  );
});

/** Remembers what was found of parcels for as long as they are kept: they come again with every other text. */
function once<Parcels extends object>(
  find: (parcels: Parcels, faces: Faces) => ParcelsOnFaces,
): (parcels: Parcels, faces: Faces) => ParcelsOnFaces {
  const found = new WeakMap<Faces, WeakMap<Parcels, ParcelsOnFaces>>();
  return (parcels, faces) => {
    const ofFaces = found.get(faces) ?? new WeakMap<Parcels, ParcelsOnFaces>();
    found.set(faces, ofFaces);
    const known = ofFaces.get(parcels) ?? find(parcels, faces);
    ofFaces.set(parcels, known);
    return known;
  };
}

/**
 * Parcels are a partition: the one parcel of a region about whose holders something is known is all faces of that
 * region of which the same is known. Several of which no more is known share these faces in a way that only their shapes tell.
 * @param redrawn what of the pieces lies where a line is not the built-in one
 */
function findOnFaces(
  pieces: readonly Piece[],
  faces: readonly Face[],
  redrawn: readonly DrawnParcel[] = [],
): ParcelsOnFaces {
  const alike = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (!piece.drawn.land) continue;
    const { region, place } = piece.parcel;
    const key = [region, place, ...piece.held].join();
    alike.set(key, [...(alike.get(key) ?? []), piece]);
  }
  const faceParcels: (string | null)[] = faces.map(() => null);
  const apart: DrawnParcel[] = [];
  for (const [piece, ...others] of alike.values()) {
    if (!piece) continue;
    if (others.length > 0) apart.push(piece.drawn, ...others.map(({ drawn }) => drawn));
    else for (const at of facesOf(piece, faces)) faceParcels[at] = piece.drawn.id;
  }
  const whole = new Set(apart.map(({ id }) => id));
  apart.push(...redrawn.filter(({ id }) => !whole.has(id)));
  return { faceParcels, apart };
}

function facesOf({ parcel, held }: Piece, faces: readonly Face[]): number[] {
  return [...faces.entries()].flatMap(([at, { region, place, holders }]) => {
    const isOf = region === parcel.region && place === parcel.place;
    return isOf && held.every(([day, holder]) => holders[day] === holder) ? [at] : [];
  });
}
