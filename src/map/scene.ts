import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Land, Lines } from '../domain/geometry';
import type { DrawnParcel } from '../domain/parcel';
import type { DrawnSettlement } from '../domain/settlement';
import type { NameLanguage, Theme } from '../domain/view';
import type { DrawnZone } from '../domain/zone';
import { CutLabels } from './cut-labels';
import { DrawnHatching } from './drawn-hatching';
import { drawWithShapes } from './held-frames';
import { addImages } from './images';
import { NAME_LAYERS, PLACE_LAYER, TOWN_LAYERS } from './label-layers';
import { CONTACT_LAYERS, ERROR_LAYER } from './line-layers';
import { hasMarks, ParcelStates, type LandLook } from './parcel-states';
import { bandData, linesData, parcelsData, type HandOver, type SourceData } from './sources';
import { settlementsData } from './settlement-layers';
import { zonesData } from './zone-layers';
import { differences, layersOf } from './style';

/** What the style was made with; changes are pushed as differences from it. */
interface Shown {
  /** Parcels drawn by their own shapes. */
  apart: readonly DrawnParcel[];
  outlines: readonly DrawnParcel[];
  contactLine: Lines | null;
  errorBand: Land | null;
  pullbackEdge: Lines | null;
  theme: Theme;
  language: NameLanguage;
}

/** Pushes what the page wants shown to the map, and only what differs. Each push tells if it did. */
export class Scene {
  readonly #map: MapLibreMap;
  readonly #handOver: HandOver;
  readonly #states: ParcelStates;
  readonly #hatching = new DrawnHatching();
  readonly #names = new CutLabels();
  readonly #shown: Shown;
  /** The last look; null before the first. */
  #look: LandLook | null = null;
  /** Whether the map has drawn the parcels apart. */
  #isCovered = true;
  /** The last of their shapes that are on the way to the map; null once it has them. */
  #awaited: Promise<void> | null = null;
  /** Until the frame is drawn that waits for shapes; null while none does. */
  #held: Promise<void> | null = null;
  /** Parcels whose outlines are to be on the map. */
  #parcels: readonly DrawnParcel[] = [];
  /** Data of lines, bands and settlements, to be sent once the first frame after a choice is drawn. */
  readonly #due = new Map<string, () => FeatureCollection>();
  #settlements: readonly DrawnSettlement[] = [];
  #zones: readonly DrawnZone[] = [];

  constructor(
    map: MapLibreMap,
    data: SourceData,
    theme: Theme,
    language: NameLanguage,
    handOver: HandOver = (features) => features,
  ) {
    this.#map = map;
    this.#handOver = handOver;
    this.#states = new ParcelStates(data.faceFills);
    const { parcels: apart, outlines = [], contactLine, errorBand = null, pullbackEdge } = data;
    this.#shown = { apart, outlines, contactLine, errorBand, pullbackEdge, theme, language };
  }

  /** A style has just been made, at first or after a lost graphics context: images and states are gone. */
  renew(): void {
    addImages(this.#map, this.#shown.theme);
    this.#states.forget();
    this.#hatching.forget();
    this.#names.forget();
    this.#awaited = null;
  }

  /** Parcels that are not made of whole faces. Where there are none before and after, no data are replaced. */
  showApart(apart: readonly DrawnParcel[]): boolean {
    const { apart: old } = this.#shown;
    if (apart.length === old.length && apart.every((each, at) => each === old[at])) return false;
    this.#shown.apart = apart;
    this.#isCovered = false;
    const sent = this.#setData('parcels', parcelsData(apart));
    this.#awaited = sent;
    // Where that fails the map says so, and has said it to the page.
    void sent.catch(() => undefined).then(() => this.#arrived(sent));
    return true;
  }

  #arrived(shapes: Promise<void>): void {
    if (this.#awaited !== shapes) return;
    this.#awaited = null;
    if (this.#look) this.paint(this.#look);
  }

  /** Nothing is to be seen before the shapes that are on their way: MapLibre would draw two frames that look like the last. */
  #hold(): void {
    void (this.#held = drawWithShapes(this.#map)).then(() => (this.#held = null));
  }

  /** Until the frame is drawn that waits for shapes; null where none does. */
  get held(): Promise<void> | null {
    return this.#held;
  }

  /** Parcels that may be outlined; their shapes are sent when the map rests and one may be pointed at, or is. */
  keepOutlines(parcels: readonly DrawnParcel[]): void {
    this.#parcels = parcels;
  }

  /** Sends the shapes of outlines, so that they are there when land is pointed at. */
  showOutlines(): boolean {
    if (this.#parcels === this.#shown.outlines) return false;
    this.#shown.outlines = this.#parcels;
    void this.#setData('outlines', parcelsData(this.#parcels));
    return true;
  }

  showContactLine(lines: Lines | null, visible: boolean): boolean {
    const isSwitched = this.#show(CONTACT_LAYERS, visible);
    if (lines === this.#shown.contactLine) return isSwitched;
    this.#shown.contactLine = lines;
    this.#due.set('contact-line', () => linesData(lines));
    return true;
  }

  showErrorBand(band: Land | null, visible: boolean): boolean {
    const isSwitched = this.#show([ERROR_LAYER], visible);
    if (band === this.#shown.errorBand) return isSwitched;
    this.#shown.errorBand = band;
    this.#due.set('line-error', () => bandData(band));
    return true;
  }

  showPullbackEdge(lines: Lines | null): boolean {
    if (lines === this.#shown.pullbackEdge) return false;
    this.#shown.pullbackEdge = lines;
    this.#due.set('pullback-edge', () => linesData(lines));
    return true;
  }

  /** Whether lines, bands or settlements were changed whose data are still to be sent. */
  get isDue(): boolean {
    return this.#due.size > 0;
  }

  /** Where a frame waits for shapes the line waits with them: a settlement may move it and hardly any land. */
  sendWithShapes(): void {
    const line = this.#held && this.#due.get('contact-line');
    if (!line) return;
    this.#due.delete('contact-line');
    void this.#setData('contact-line', line());
  }

  /** Sends them: to hand them to the map's worker takes longer than all else that a choice changes. */
  sendDue(): boolean {
    const due = [...this.#due];
    this.#due.clear();
    for (const [source, data] of due) void this.#setData(source, data());
    return due.length > 0;
  }

  showPlaces(visible: boolean): boolean {
    return this.#show([PLACE_LAYER], visible);
  }

  /** Settlements that can be flipped; none where the reader has not asked for them. */
  showSettlements(settlements: readonly DrawnSettlement[]): boolean {
    if (settlements === this.#settlements) return false;
    if (settlements.length === 0 && this.#settlements.length === 0) return false;
    this.#settlements = settlements;
    // Thousands of points, of which one has changed hands: its land and the line come first.
    this.#due.set('settlements', () => settlementsData(settlements));
    return true;
  }

  /** Zones that the reader has drawn or is drawing. */
  showZones(zones: readonly DrawnZone[]): boolean {
    if (zones === this.#zones || (zones.length === 0 && this.#zones.length === 0)) return false;
    this.#zones = zones;
    void this.#setData('zones', zonesData(zones));
    return true;
  }

  showTowns(visible: boolean): boolean {
    return this.#show(TOWN_LAYERS, visible);
  }

  /** Leaves out names that would be cut; true if there are others than before. */
  tidyNames(): boolean {
    return this.#names.update(this.#map, NAME_LAYERS);
  }

  /** Has what could wait follow, after the map has come to rest; true if that is to be seen. */
  tidy(): boolean {
    const names = this.tidyNames();
    this.#isCovered = true;
    const covered = this.#look !== null && this.paint(this.#look);
    const outlined = this.#look !== null && hasMarks(this.#look) && this.showOutlines();
    return names || covered || outlined;
  }

  paint(look: LandLook): boolean {
    this.#look = look;
    const isChanged = this.#states.send(this.#map, look, this.#isCovered, this.#awaited === null);
    if (!isChanged && this.#awaited && !this.#held) this.#hold();
    const { faces, parcels } = this.#states.fills();
    this.#hatching.update(this.#map, 'faces', faces);
    this.#hatching.update(this.#map, 'parcels', parcels);
    return isChanged;
  }

  /** Changes colours and the language of names; fonts for it must have been loaded. */
  restyle(theme: Theme, language: NameLanguage): boolean {
    const { theme: oldTheme, language: oldLanguage } = this.#shown;
    if (theme === oldTheme && language === oldLanguage) return false;
    addImages(this.#map, theme);
    const before = layersOf(oldTheme, oldLanguage);
    layersOf(theme, language).forEach((layer, at) => this.#change(before[at], layer));
    this.#shown.theme = theme;
    this.#shown.language = language;
    return true;
  }

  #change(before: LayerSpecification | undefined, after: LayerSpecification): void {
    for (const [name, value] of differences(before?.paint, after.paint)) {
      this.#map.setPaintProperty(after.id, name as never, value as never);
    }
    for (const [name, value] of differences(before?.layout, after.layout)) {
      this.#map.setLayoutProperty(after.id, name as never, value as never);
    }
  }

  /** Only what differs: MapLibre draws a frame for whatever it is told. */
  #show(layers: readonly string[], visible: boolean): boolean {
    const wanted = visible ? 'visible' : 'none';
    const others = layers.filter(
      (layer) => (this.#map.getLayoutProperty(layer, 'visibility') ?? 'visible') !== wanted,
    );
    for (const layer of others) this.#map.setLayoutProperty(layer, 'visibility', wanted);
    return others.length > 0;
  }

  #setData(id: string, data: FeatureCollection): Promise<void> {
    const source = this.#map.getSource<GeoJSONSource>(id);
    if (!source) throw new Error(`The map has no source ${id}.`);
    return source.setData(this.#handOver(data));
  }
}
