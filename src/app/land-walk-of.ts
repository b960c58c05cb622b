import type { DrawnParcel } from '../domain/parcel';
import { REGION_IDS, type RegionId } from '../domain/region';
import { landAnnouncement } from '../ui/announcement';
import { jointAnnouncement } from '../ui/comparison-words';
import type { Explorer } from '../state/explorer.svelte';

/** The lands that keys step through on the map, regions of the line first, and each in words. */
export interface LandWalkOf {
  readonly ids: readonly string[];
  describe(id: string): string;
}

/** The lands of what is shown now, of one text or of two; ordered when they are asked for, as by the first key. */
export function landWalkOf(explorer: Explorer): LandWalkOf {
  const { comparison, picture, geodata, wording } = explorer;
  const joints = comparison.shown?.outcomes ?? [];
  const parcels = comparison.shown ? [] : (picture.shown?.outcome.parcels ?? []);
  const regionOf = (id: RegionId) => geodata?.regions.find((region) => region.id === id);
  let ids: readonly string[] | undefined;
  return {
    get ids() {
      return (ids ??= inOrder([
        ...joints.map(({ joint }) => joint),
        ...parcels.map(({ parcel }) => parcel),
      ]));
    },
    describe(id) {
      const joint = joints.find((each) => each.joint.id === id);
      const parcel = parcels.find((each) => each.parcel.id === id);
      const region = regionOf((joint?.joint ?? parcel?.parcel)?.region ?? 'UA-30');
      if (!region) return '';
      if (joint) return jointAnnouncement(joint, region, wording);
      return parcel ? landAnnouncement(parcel, region, wording) : '';
    },
  };
}

function inOrder(lands: readonly (DrawnParcel & { readonly region: RegionId })[]): string[] {
  const place = (region: RegionId) => REGION_IDS.indexOf(region);
  return lands
    .filter(({ land }) => land !== null)
    .sort((one, other) => place(one.region) - place(other.region))
    .map(({ id }) => id);
}
