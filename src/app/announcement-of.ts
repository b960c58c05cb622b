import type { Explorer } from '../state/explorer.svelte';
import { landAnnouncement, litAnnouncement, outcomeAnnouncement } from '../ui/announcement';
import { comparisonAnnouncement, jointAnnouncement } from '../ui/comparison-words';
import { computedRows } from '../ui/figures';
import { figuresOf } from './figures-of';

/** What a screen reader is told of what the page shows now; empty while the next picture is computed. */
export function announcementOf(explorer: Explorer): string {
  const { comparison, highlight, picture, geodata, wording } = explorer;
  const regionOf = (id: string) => geodata?.regions.find((region) => region.id === id);
  const joint = explorer.selectedJoint;
  const jointRegion = joint && regionOf(joint.joint.region);
  if (joint && jointRegion) return jointAnnouncement(joint, jointRegion, wording);
  if (comparison.shown) {
    const { shown: compared, chosen, isPending } = comparison;
    const { areaKm2 } = compared.difference.differs;
    return isPending ? '' : comparisonAnnouncement(compared, areaKm2, chosen, wording);
  }
  const land = explorer.selectedParcel;
  const region = land && regionOf(land.parcel.region);
  if (land && region) return landAnnouncement(land, region, wording);
  const { clause } = highlight;
  const { shown } = picture;
  if (clause && shown) {
    const lit = shown.outcome.parcels.filter(({ parcel }) => clause.parcels.has(parcel.id));
    return litAnnouncement(clause.id, lit, wording);
  }
  if (!shown || explorer.isPending) return '';
  const rows = computedRows(shown.statistics);
  return outcomeAnnouncement({ ...figuresOf(explorer), rows }, wording);
}
