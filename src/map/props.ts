import type { MultiLineString } from 'geojson';
import type { Basemap } from '../domain/geodata';
import type { Lines } from '../domain/geometry';
import type { LayerId } from '../domain/layers';
import type { DrawnParcel } from '../domain/parcel';
import type { Region } from '../domain/region';
import type { Town } from '../domain/town';
import type { Language, MapView, Theme } from '../domain/view';
import type { PaintedParcel } from './parcel-states';
import type { At } from './pointer';

/** What the map shows and whom it tells: plain values, no state. */
export interface MapProps {
  basemap: Basemap;
  regions: readonly Region[];
  regionBorders: MultiLineString;
  towns: readonly Town[];
  parcels: readonly DrawnParcel[];
  /** Parcels to be painted, by id; the others are shown as plain land. */
  painted: ReadonlyMap<string, PaintedParcel>;
  contactLine: Lines | null;
  layers: ReadonlySet<LayerId>;
  selected: string | null;
  hovered: string | null;
  /** Parcels that something said beside the map is about: outlined. */
  lit: ReadonlySet<string>;
  /** Null shows all of Ukraine. */
  view: MapView | null;
  theme: Theme;
  language: Language;
  /** Accessible name of the map. */
  label: string;
  onhover(id: string | null, at: At | null): void;
  onselect(id: string | null): void;
  /** The reader has moved the map; moves by `view` are not reported. */
  onview(view: MapView): void;
  onidle(): void;
  onbusy(): void;
  /** Said once, in the language of the map. If the map comes up after all, `onidle` follows. */
  onfail(reason: string): void;
}
