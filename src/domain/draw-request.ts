import type { Polygon } from 'geojson';

/** An outline that the reader is to draw on the map, or to change. */
export interface DrawRequest {
  /** The outline to be changed; null for a new one. */
  readonly start: Polygon | null;
  /** Whether corners go onto region borders and the line of contact where these are near. */
  readonly snaps: boolean;
  /** The outline as it is now, with every move. */
  onsketch(outline: Polygon): void;
  onfinish(outline: Polygon): void;
  oncancel(): void;
  /** The drawing tool could not be loaded. */
  onfail(): void;
}
