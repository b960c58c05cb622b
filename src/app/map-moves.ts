/** What the panel can ask of the map. */
export interface MapMoves {
  /** Moves the map so that parcels are in sight, by their ids. */
  flyToLand(...ids: readonly string[]): void;
  /** Moves the map so that points are in sight. */
  flyToPoints(positions: readonly (readonly [lon: number, lat: number])[]): void;
}
