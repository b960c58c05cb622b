import type { MapView, NameLanguage, Projection, Theme } from '../domain/view';
import { faceFills } from './parcel-states';
import type { MapProps } from './props';
import type { SourceData } from './sources';

/** What a map is first made with. */
export interface FirstPicture {
  readonly data: SourceData;
  readonly view: MapView | null;
  readonly theme: Theme;
  readonly language: NameLanguage;
  readonly projection: Projection;
}

/** What a map that is given these would show first; outlines come later (`push-to-map.svelte.ts`). */
export function firstPicture(props: MapProps): FirstPicture {
  const { basemap, regions, regionBorders, towns, places, faces, apart } = props;
  const { contactLine, errorBand, pullbackEdge, view, theme, names, projection } = props;
  return {
    data: {
      ...{ basemap, regions, regionBorders, towns, places, faces, faceFills: faceFills(props) },
      ...{ parcels: apart, outlines: [], contactLine, errorBand, pullbackEdge },
    },
    ...{ view, theme, language: names, projection },
  };
}
