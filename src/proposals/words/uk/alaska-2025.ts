import type { alaska2025 as Structure } from '../../definitions/alaska-2025';
import type { TextOf } from '../words';

export const alaska2025: TextOf<typeof Structure> = {
  clauses: {
    donbas: 'Ukraine leaves the rest of Donetsk and Luhansk oblasts.',
    south: 'Kherson and Zaporizhzhia are frozen along the line.',
    crimea: 'Recognition of Crimea as Russian is sought.',
    pockets:
      'Russia returns small pockets in northern Sumy and north-eastern Kharkiv, about 440 km², against about 6,600 km² of Donbas.',
    dnipropetrovsk:
      'A later report adds Dnipropetrovsk to the oblasts where Russia would return land.',
  },
  remarks: {
    crimea: 'Recognition as Russian was sought; nothing reported says that it was agreed.',
    pockets:
      'Reuters spoke of small pockets, about 440 km² in the two oblasts; all Russian-held land there is shown.',
    'reports-only': 'Known from Reuters reports only; no text of the terms was published.',
  },
  places: {
    'fortress-belt': 'Not named; its towns lie in Donetsk oblast, which Ukraine would leave.',
  },
  notes: [
    'The terms were never published; everything here is known from reports.',
    'The reports cited do not say what status the Russian-held parts of Donetsk and Luhansk would have.',
    'Reuters set about 440 km² in Sumy and Kharkiv, to be returned, against about 6,600 km² of Donbas, to be left by Ukraine.',
  ],
};
