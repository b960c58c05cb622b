import type { JointParcel } from '../domain/comparison';
import type { Parcel } from '../domain/parcel';
import { areaKm2 } from './area';
import { boundingBox, boxesMeet } from './bounding-box';
import { intersectOnGrid } from './grid-overlay';

/** The parcels of one joint, in the order of the partitions overlaid. */
interface Overlap {
  readonly parcels: readonly Parcel[];
  readonly land: Parcel['land'];
}

// Below 1,000 m² an overlap of two lines is rounding of the grid along a shared border, not land.
const SMALLEST_KM2 = 1e-3;

function overlayWith(overlaps: readonly Overlap[], parcels: readonly Parcel[]): Overlap[] {
  return overlaps.flatMap((overlap) => {
    const candidates = parcels.filter(
      ({ region, land }) => land && region === overlap.parcels[0]!.region,
    );
    if (candidates.length === 1) {
      return [{ parcels: [...overlap.parcels, candidates[0]!], land: overlap.land }];
    }
    const box = boundingBox(overlap.land!);
    return candidates.flatMap((candidate) => {
      if (!boxesMeet(box, boundingBox(candidate.land!))) return [];
      const land = intersectOnGrid(overlap.land!, candidate.land!);
      return areaKm2(land) < SMALLEST_KM2
        ? []
        : [{ parcels: [...overlap.parcels, candidate], land }];
    });
  });
}

/**
 * Overlays partitions of the same regions; the same partition twice costs nothing.
 * @returns joint parcels with the area of their land, km²; the line is taken as it stands
 */
export function overlayParcels(
  from: readonly Parcel[],
  middle: readonly Parcel[],
  to: readonly Parcel[],
): JointParcel[] {
  const drawn = from.filter(({ land }) => land);
  let overlaps: Overlap[] = drawn.map((parcel) => ({ parcels: [parcel], land: parcel.land }));
  const distinct = [from, middle, to].filter((parcels, i, all) => all.indexOf(parcels) === i);
  for (const parcels of distinct.slice(1)) overlaps = overlayWith(overlaps, parcels);
  return overlaps.map(({ parcels, land }): JointParcel => {
    const of = (partition: readonly Parcel[]): Parcel => parcels[distinct.indexOf(partition)]!;
    const stated = areaKm2(land);
    return {
      id: parcels.map(({ id }) => id).join(' & '),
      region: parcels[0]!.region,
      from: of(from),
      middle: of(middle),
      to: of(to),
      land,
      areas: { stated, advanced: stated, receded: stated },
    };
  });
}

/** Joint parcels of one partition with itself: nothing is overlaid, and the parcels' own ranges hold. */
export function sameParcels(parcels: readonly Parcel[]): JointParcel[] {
  return parcels.map((parcel) => ({
    id: parcel.id,
    region: parcel.region,
    from: parcel,
    middle: parcel,
    to: parcel,
    land: parcel.land,
    areas: parcel.areas,
  }));
}

/** The same joints with the lines elsewhere. */
export interface MovedJoints {
  /** Both lines moved by their error to the same side. */
  readonly advanced: readonly JointParcel[];
  readonly receded: readonly JointParcel[];
  /** Only one line moved. */
  readonly alone: readonly (readonly JointParcel[])[];
}

/** Joint parcels with the lines where they stand, given the same joints with the lines moved. */
export function withMovedAreas(
  stated: readonly JointParcel[],
  { advanced, receded, alone }: MovedJoints,
): JointParcel[] {
  const areaOf = (joints: readonly JointParcel[]) =>
    new Map(joints.map(({ id, areas }) => [id, areas.stated]));
  const [ahead, behind] = [areaOf(advanced), areaOf(receded)];
  const others = alone.map(areaOf);
  const known = new Map(stated.map((joint) => [joint.id, joint]));
  // Joints that only exist with a line moved have no land to draw.
  for (const joint of [advanced, receded, ...alone].flat()) {
    if (known.has(joint.id)) continue;
    known.set(joint.id, { ...joint, land: null, areas: { ...joint.areas, stated: 0 } });
  }
  return [...known.values()].map((joint) => ({
    ...joint,
    areas: {
      stated: joint.areas.stated,
      advanced: ahead.get(joint.id) ?? 0,
      receded: behind.get(joint.id) ?? 0,
      ...(alone.length && { alone: others.map((areas) => areas.get(joint.id) ?? 0) }),
    },
  }));
}
