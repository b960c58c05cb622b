import type { Parcel, ParcelCut } from '../domain/parcel';
import type { Wording } from '../messages/wording';

/** What sets a parcel apart from others of its region and holder: a place, a distance, an earlier day. */
export function parcelMarks(parcel: Parcel, cut: ParcelCut, { messages, formats }: Wording) {
  const marks: string[] = [];
  if (parcel.place) marks.push(messages.parcelPlaces[parcel.place]);
  if (parcel.withinKm !== undefined && cut.pullbackKm?.length) {
    const distance = formats.length(parcel.withinKm ?? Math.max(...cut.pullbackKm));
    marks.push(
      parcel.withinKm !== null ? messages.within({ distance }) : messages.beyond({ distance }),
    );
  }
  if (parcel.heldOnBaseline && cut.baseline) {
    const day = formats.shortDay(cut.baseline);
    marks.push(
      parcel.heldOnBaseline === 'russia' ? messages.heldOn({ day }) : messages.notHeldOn({ day }),
    );
  }
  return marks;
}

/** A parcel's area with its range, smallest first. */
export function areaOf({ areas }: Parcel) {
  const { stated, advanced, receded } = areas;
  return {
    areaKm2: stated,
    lowKm2: Math.min(stated, advanced, receded),
    highKm2: Math.max(stated, advanced, receded),
  };
}
