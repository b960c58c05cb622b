import type { SAME } from '../domain/comparison';
import type { FactSheet } from '../export/fact-sheet';
import type { Status } from '../domain/status';
import type { SideCaption } from '../map/props';
import type { Picture } from '../vector-map/picture';
import type { MapView } from '../domain/view';

/** A row of the legend, which is also the table: one status, or what would become what. */
export interface LegendRow {
  /** One status, or the one under A and the one under B; or land of one status, where only differences are painted. */
  readonly statuses: readonly (Status | typeof SAME)[];
  readonly label: string;
  /** Empty where a colour is only named. */
  readonly area: string;
  /** Null where the area does not depend on the line. */
  readonly range: string | null;
  /** What of it is unconfirmed. */
  readonly note: string | null;
}

/** A map of the sheet, with what stands above it. */
export interface SheetMap {
  readonly picture: Picture;
  readonly caption: SideCaption | null;
}

/** What is on the map beside statuses, which table or legend explain; null where there is none of it. */
export interface SheetKey {
  readonly border: string;
  readonly line: string | null;
  readonly error: string | null;
  readonly pullback: string | null;
  /** The outline of zones that the reader has drawn. */
  readonly zone: string | null;
  readonly unconfirmed: string | null;
  /** Land of one status, where only differences are painted. */
  readonly same: string | null;
  readonly drained: string;
}

/** What stands on a sheet: title, maps, legend, and all that an export says of itself. */
export interface Sheet {
  readonly facts: FactSheet;
  /** What the text would do, or the note on what is painted. */
  readonly sentences: readonly string[];
  readonly maps: readonly SheetMap[];
  /** Null shows all of Ukraine. */
  readonly view: { readonly look: MapView; readonly widthPx: number } | null;
  readonly key: SheetKey;
  readonly legend: readonly LegendRow[];
  readonly legendTitle: string;
  readonly projection: string;
  readonly kilometres: (count: number) => string;
  readonly language: string;
}
