import type { Told } from '../state/told';
import { landAnnouncement, litAnnouncement, outcomeAnnouncement } from '../ui/announcement';
import { comparisonAnnouncement, jointAnnouncement } from '../ui/comparison-words';
import { computedRows } from '../ui/figures';
import { figuresOf } from './figures-of';

/** What a screen reader is told of what the page shows now; empty while the next picture is computed. */
export function announcementOf(told: Told): string {
  const { comparison, highlight, picture, geodata, wording } = told;
  const regionOf = (id: string) => geodata?.regions.find((region) => region.id === id);
  const joint = told.selectedJoint;
  const jointRegion = joint && regionOf(joint.joint.region);
  if (joint && jointRegion) return jointAnnouncement(joint, jointRegion, wording);
  if (comparison.shown) {
    const { shown: compared, chosen, isPending } = comparison;
    const { areaKm2 } = compared.difference.differs;
    return isPending ? '' : comparisonAnnouncement(compared, areaKm2, chosen, wording);
  }
  const land = told.selectedParcel;
  const region = land && regionOf(land.parcel.region);
  if (land && region) return landAnnouncement(land, region, wording);
  const { clause } = highlight;
  const { shown } = picture;
  if (clause && shown) {
    const lit = shown.outcome.parcels.filter(({ parcel }) => clause.parcels.has(parcel.id));
    return litAnnouncement(clause.id, lit, wording);
  }
  if (!shown || told.isPending) return '';
  const rows = computedRows(shown.statistics);
  return outcomeAnnouncement({ ...figuresOf(told), rows }, wording);
}
