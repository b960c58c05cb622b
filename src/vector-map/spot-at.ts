/** Something small on the sheet, CSS pixels. */
export interface Spot<Id> {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
}

/** The nearest of the spots in reach of a point, CSS pixels. */
export function spotAt<Id>(
  [x, y]: readonly [x: number, y: number],
  spots: readonly Spot<Id>[],
  reach: number,
): Id | null {
  let nearest: { id: Id; distance: number } | null = null;
  for (const spot of spots) {
    const distance = Math.hypot(spot.x - x, spot.y - y);
    if (distance > reach || (nearest && nearest.distance <= distance)) continue;
    nearest = { id: spot.id, distance };
  }
  return nearest?.id ?? null;
}
