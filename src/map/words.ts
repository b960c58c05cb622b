import type { Language } from '../domain/view';

/** The map's own few words. Names and statuses come from elsewhere. */
interface MapWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeCountry: string;
  readonly kilometres: (count: number) => string;
  readonly metres: (count: number) => string;
  readonly attribution: string;
  readonly swipe: string;
  readonly swipeShares: (first: number, second: number) => string;
  readonly noWebgl: string;
  readonly notLoaded: string;
  readonly contextLost: string;
}

export const WORDS: Readonly<Record<Language, MapWords>> = {
  en: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeCountry: 'Show all of Ukraine',
    kilometres: (count) => `${count} km`,
    metres: (count) => `${count} m`,
    attribution: '© OpenStreetMap contributors (ODbL), GeoNames, Natural Earth',
    swipe: 'How much of the map shows A, and how much B',
    swipeShares: (first, second) => `A ${first} percent, B ${second} percent`,
    noWebgl: 'The map needs WebGL 2, which this browser does not offer.',
    notLoaded: 'A part of the map could not be loaded.',
    contextLost: 'The browser took the graphics memory away from the map.',
  },
  uk: {
    zoomIn: 'Збільшити',
    zoomOut: 'Зменшити',
    wholeCountry: 'Показати всю Україну',
    kilometres: (count) => `${count} км`,
    metres: (count) => `${count} м`,
    attribution: '© Учасники OpenStreetMap (ODbL), GeoNames, Natural Earth',
    swipe: 'Яку частину карти займає A, а яку B',
    swipeShares: (first, second) => `A ${first} відсотків, B ${second} відсотків`,
    noWebgl: 'Карті потрібен WebGL 2, якого цей браузер не має.',
    notLoaded: 'Частину карти не вдалося завантажити.',
    contextLost: 'Браузер забрав у карти графічну памʼять.',
  },
};
