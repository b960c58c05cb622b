import type { Wording } from './wording';

/** How much of an area is unconfirmed, in words; null for nothing of it. */
export function unconfirmedNote(
  { areaKm2, unconfirmedKm2 }: { readonly areaKm2: number; readonly unconfirmedKm2: number },
  { messages, formats }: Wording,
): string | null {
  if (unconfirmedKm2 === 0) return null;
  // Areas add up to rounding errors only.
  if (unconfirmedKm2 > areaKm2 * 0.999_999) return messages.unconfirmed;
  return messages.unconfirmedPart({ area: formats.areaWithUnit(unconfirmedKm2) });
}
