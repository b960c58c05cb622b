import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { NameLanguage, Projection, Theme } from '../domain/view';
import { EQUAL_AREA_NAME } from './equal-area';
import { labelLayers } from './label-layers';
import { landLayers, waterLayers } from './land-layers';
import {
  borderLayers,
  contactLineLayers,
  errorBandLayers,
  frameLayers,
  parcelOutlineLayers,
  pullbackLayers,
} from './line-layers';
import { parcelLayers } from './parcel-layers';
import { settlementLayers } from './settlement-layers';
import { sourcesOf, type HandOver, type SourceData } from './sources';
import { zoneLayers } from './zone-layers';

/** Every layer of the map, from the bottom to the top: the one place that says what covers what. */
export function layersOf(theme: Theme, language: NameLanguage): LayerSpecification[] {
  return [
    ...landLayers(theme),
    ...parcelLayers(theme),
    ...waterLayers(theme),
    ...borderLayers(theme),
    ...errorBandLayers(theme),
    ...pullbackLayers(theme),
    ...contactLineLayers(theme),
    ...parcelOutlineLayers(theme),
    ...frameLayers(theme),
    ...zoneLayers(theme),
    ...settlementLayers(theme, language),
    ...labelLayers(theme, language),
  ];
}

/** The whole style; without glyphs or sprite, so that nothing is fetched. */
export function styleOf(
  data: SourceData,
  theme: Theme,
  language: NameLanguage,
  projection: Projection = 'mercator',
  handOver?: HandOver,
): StyleSpecification {
  return {
    version: 8,
    ...(projection === 'equal-area' && { projection: { type: EQUAL_AREA_NAME } }),
    sources: sourcesOf(data, handOver),
    layers: layersOf(theme, language),
    transition: { duration: 0, delay: 0 },
  };
}

/** What of a layer's paint or layout is other than before, by name. */
export function differences(before: object = {}, after: object = {}): [string, unknown][] {
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).filter(
    ([name, value]) => JSON.stringify(old.get(name)) !== JSON.stringify(value),
  );
}
