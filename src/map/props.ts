import type { MultiLineString } from 'geojson';
import type { Face } from '../domain/face';
import type { Basemap } from '../domain/geodata';
import type { DrawRequest } from '../domain/draw-request';
import type { Land, Lines } from '../domain/geometry';
import type { LayerId } from '../domain/layers';
import type { DrawnParcel } from '../domain/parcel';
import type { PointPlace } from '../domain/point-place';
import type { PointPlaceId } from '../domain/proposal';
import type { Region } from '../domain/region';
import type { DrawnSettlement } from '../domain/settlement';
import type { Town } from '../domain/town';
import type { MapView, NameLanguage, Projection, Theme } from '../domain/view';
import type { DrawnZone } from '../domain/zone';
import type { MapAction } from './keyboard';
import type { PaintedParcel } from './parcel-states';
import type { At } from './pointer';
import type { MapWords } from './words';

/** What one map draws. */
export interface MapDrawing {
  parcels: readonly DrawnParcel[];
  /** For each face the parcel that it is part of; null where those of `apart` are drawn over it. */
  faceParcels: readonly (string | null)[];
  /** Parcels that are not made of whole faces. */
  apart: readonly DrawnParcel[];
  /** Parcels to be painted, by id; the others are shown as plain land. */
  painted: ReadonlyMap<string, PaintedParcel>;
  contactLine: Lines | null;
  /** Land and sea within the line's stated error. */
  errorBand?: Land | null;
  /** Where the pull-back that the text asks for ends. */
  pullbackEdge: Lines | null;
}

/** What a map, or two beside each other, show and whom they tell: plain values, no state. */
export interface SharedMapProps {
  basemap: Basemap;
  regions: readonly Region[];
  /** What the land is drawn from. */
  faces: readonly Face[];
  regionBorders: MultiLineString;
  towns: readonly Town[];
  places: readonly PointPlace[];
  layers: ReadonlySet<LayerId>;
  /** Settlements whose holder can be flipped, seen from zoom 8; absent where none are asked for. */
  settlements?: readonly DrawnSettlement[] | undefined;
  /** Zones that the reader has drawn or is drawing; on every map. */
  zones?: readonly DrawnZone[] | undefined;
  /** An outline that is to be drawn; clicks then choose nothing. */
  drawing?: DrawRequest | null | undefined;
  selected: string | null;
  hovered: string | null;
  /** Parcels that something said beside the map is about: outlined. */
  lit: ReadonlySet<string>;
  /** Null shows all of Ukraine. */
  view: MapView | null;
  theme: Theme;
  projection: Projection;
  /** The language of place names. */
  names: NameLanguage;
  words: MapWords;
  onhover(id: string | null, at: At | null): void;
  onselect(id: string | null): void;
  /** A settlement was clicked or tapped. */
  onsettlement?(id: string): void;
  /** The pointer rests on a settlement. */
  onsettlementhover?(id: string): void;
  onplacehover(id: PointPlaceId | null, at: At | null): void;
  onplaceselect(id: PointPlaceId): void;
  /** The reader has moved the map; moves by `view` are not reported. */
  onview(view: MapView): void;
  onidle(): void;
  onbusy(): void;
  /** Said once, in the language of the map. If the map comes up after all, `onidle` follows. */
  /** The map is made, and its worker at work. */
  onmade?(): void;
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
  /** A button of the map was pressed. */
  onaction?(action: MapAction): void;
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
  /** Accessible name of the map, or of both. */
  label: string;
  walk: LandWalk;
  /** Land was opened by key. */
  onopen(id: string): void;
  /** What is painted, where that is not all. */
  note: string | null;
}

/** The lands that keys step through. */
export interface LandWalk {
  /** Ids of lands, in the order of the table beside the map. */
  ids: readonly string[];
  /** What a screen reader hears of one. */
  describe(id: string): string;
}
