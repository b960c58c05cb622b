import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { NameLanguage, Theme } from '../domain/view';
import { labelLayers } from './label-layers';
import { landLayers, waterLayers } from './land-layers';
import {
  borderLayers,
  contactLineLayers,
  frameLayers,
  parcelOutlineLayers,
  pullbackLayers,
} from './line-layers';
import { parcelLayers } from './parcel-layers';
import { settlementLayers } from './settlement-layers';
import { sourcesOf, type SourceData } from './sources';

/** Every layer of the map, from the bottom to the top: the one place that says what covers what. */
export function layersOf(theme: Theme, language: NameLanguage): LayerSpecification[] {
  return [
    ...landLayers(theme),
    ...parcelLayers(theme),
    ...waterLayers(theme),
    ...borderLayers(theme),
    ...pullbackLayers(theme),
    ...contactLineLayers(theme),
    ...parcelOutlineLayers(theme),
    ...frameLayers(theme),
    ...settlementLayers(theme, language),
    ...labelLayers(theme, language),
  ];
}

/** The whole style; without glyphs or sprite, so that nothing is fetched. */
export function styleOf(
  data: SourceData,
  theme: Theme,
  language: NameLanguage,
): StyleSpecification {
  return {
    version: 8,
    sources: sourcesOf(data),
    layers: layersOf(theme, language),
    transition: { duration: 0, delay: 0 },
  };
}
