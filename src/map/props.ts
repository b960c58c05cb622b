import type { MultiLineString } from 'geojson';
import type { Basemap } from '../domain/geodata';
import type { Lines } from '../domain/geometry';
import type { LayerId } from '../domain/layers';
import type { DrawnParcel } from '../domain/parcel';
import type { PointPlace } from '../domain/point-place';
import type { PointPlaceId } from '../domain/proposal';
import type { Region } from '../domain/region';
import type { DrawnSettlement } from '../domain/settlement';
import type { Town } from '../domain/town';
import type { NameLanguage, MapView, Theme } from '../domain/view';
import type { PaintedParcel } from './parcel-states';
import type { At } from './pointer';
import type { MapWords } from './words';

/** What one map draws. */
export interface MapDrawing {
  parcels: readonly DrawnParcel[];
  /** Parcels to be painted, by id; the others are shown as plain land. */
  painted: ReadonlyMap<string, PaintedParcel>;
  contactLine: Lines | null;
  /** Where the pull-back that the text asks for ends. */
  pullbackEdge: Lines | null;
}

/** What a map, or two beside each other, show and whom they tell: plain values, no state. */
export interface SharedMapProps {
  basemap: Basemap;
  regions: readonly Region[];
  regionBorders: MultiLineString;
  towns: readonly Town[];
  places: readonly PointPlace[];
  layers: ReadonlySet<LayerId>;
  /** Settlements whose holder can be flipped, seen from zoom 8; absent where none are asked for. */
  settlements?: readonly DrawnSettlement[] | undefined;
  selected: string | null;
  hovered: string | null;
  /** Parcels that something said beside the map is about: outlined. */
  lit: ReadonlySet<string>;
  /** Null shows all of Ukraine. */
  view: MapView | null;
  theme: Theme;
  /** The language of place names. */
  names: NameLanguage;
  words: MapWords;
  /** Accessible name of the map. */
  label: string;
  onhover(id: string | null, at: At | null): void;
  onselect(id: string | null): void;
  /** A settlement was clicked or tapped. */
  onsettlement?(id: string): void;
  onplacehover(id: PointPlaceId | null, at: At | null): void;
  onplaceselect(id: PointPlaceId): void;
  /** The reader has moved the map; moves by `view` are not reported. */
  onview(view: MapView): void;
  onidle(): void;
  onbusy(): void;
  /** Said once, in the language of the map. If the map comes up after all, `onidle` follows. */
  onfail(reason: string): void;
}

/** One map of its own, or one of two. */
export interface MapProps extends SharedMapProps, MapDrawing {
  /** Buttons, scale and attribution. Of two maps one has them for both. */
  hasControls?: boolean;
  /** Of two maps, the one above: how much of it is seen from the left, percent. The rest lets pointers through. */
  shownPercent?: number | null;
  /** Where another map looks, exactly; this one goes along. */
  camera?: MapView | null;
  /** The map has moved by itself, not along with another. */
  onmove?(camera: MapView): void;
}

/** What stands at the top of a map that is one of two. */
export interface SideCaption {
  /** A or B. */
  letter: string;
  title: string;
  line: string;
}

/** One map, or two of which a handle shows more of the one or the other. */
export interface MapPairProps extends SharedMapProps {
  first: MapDrawing;
  second: MapDrawing | null;
  captions: readonly [first: SideCaption, second: SideCaption] | null;
  /** Accessible name of the second map. */
  secondLabel: string;
  /** What is painted, where that is not all. */
  note: string | null;
}
