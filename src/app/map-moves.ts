import type { Position } from 'geojson';
import type { InSight } from '../map/room';

/** What the panel can ask of the map. */
export interface MapMoves {
  /** Moves the map so that parcels are in sight, by their ids. */
  flyToLand(...ids: readonly string[]): void;
  /** Moves the map so that points are in sight. */
  flyToPoints(positions: readonly (readonly [lon: number, lat: number])[]): void;
}

/** What the stage can ask of the map. */
export interface StageMoves extends MapMoves {
  /** Moves the map up so that positions below what is in sight of it come into sight. */
  lift(positions: readonly Position[], sight: InSight): void;
}
