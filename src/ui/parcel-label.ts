import type { Parcel, ParcelCut } from '../domain/parcel';
import type { Wording } from '../messages/wording';

/** What sets a parcel apart from others of its region and holder: a place, a distance, an earlier day. */
export function parcelMarks(parcel: Parcel, cut: ParcelCut, { messages, formats }: Wording) {
  const marks: string[] = [];
  if (parcel.place) marks.push(messages.parcelPlaces[parcel.place]);
  const distance = distanceMark(parcel, cut.pullbackKm ?? [], { messages, formats });
  if (distance !== null) marks.push(distance);
  if (parcel.heldOnBaseline && cut.baseline) {
    const day = formats.shortDay(cut.baseline);
    marks.push(
      parcel.heldOnBaseline === 'russia' ? messages.heldOn({ day }) : messages.notHeldOn({ day }),
    );
  }
  return marks;
}

function distanceMark(
  { withinKm }: Parcel,
  widths: readonly number[],
  { messages, formats }: Pick<Wording, 'messages' | 'formats'>,
): string | null {
  if (withinKm === undefined || widths.length === 0) return null;
  if (withinKm === null) return messages.beyond({ distance: formats.stated(Math.max(...widths)) });
  const narrower = widths.filter((width) => width < withinKm);
  if (narrower.length === 0) return messages.within({ distance: formats.stated(withinKm) });
  return messages.between({
    from: formats.count(Math.max(...narrower)),
    to: formats.stated(withinKm),
  });
}

/** A parcel's area with its range, smallest first. */
export function areaOf({ areas }: Pick<Parcel, 'areas'>) {
  const { stated, advanced, receded } = areas;
  return {
    areaKm2: stated,
    lowKm2: Math.min(stated, advanced, receded),
    highKm2: Math.max(stated, advanced, receded),
  };
}
