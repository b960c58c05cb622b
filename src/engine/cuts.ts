import type { ParcelCut } from '../domain/parcel';

/**
 * One cut that serves two, or null where no single cut can: distances measured from different stretches of the
 * line, or different baselines or zones.
 */
export function mergeCuts(a: ParcelCut, b: ParcelCut): ParcelCut | null {
  const along = (cut: ParcelCut): string => [...(cut.pullbackAlong ?? [])].sort().join();
  const bothByDistance = a.pullbackKm && b.pullbackKm;
  if (bothByDistance && along(a) !== along(b)) return null;
  if (a.baseline && b.baseline && a.baseline !== b.baseline) return null;
  if (a.zones && b.zones && JSON.stringify(a.zones) !== JSON.stringify(b.zones)) return null;
  const widths = [...new Set([...(a.pullbackKm ?? []), ...(b.pullbackKm ?? [])])];
  const pullbackAlong = a.pullbackKm ? a.pullbackAlong : b.pullbackAlong;
  const baseline = a.baseline ?? b.baseline;
  const zones = a.zones ?? b.zones;
  return {
    ...(widths.length && { pullbackKm: widths.sort((x, y) => x - y) }),
    ...(pullbackAlong && { pullbackAlong }),
    ...(baseline && { baseline }),
    ...(zones && { zones }),
  };
}
