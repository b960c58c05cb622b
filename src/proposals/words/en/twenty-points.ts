import type { twentyPoints as Structure } from '../../definitions/twenty-points';
import type { TextOf } from '../words';

export const twentyPoints: TextOf<typeof Structure> = {
  clauses: {
    '12': 'The Zaporizhzhia nuclear plant: unresolved.',
    '14': 'In Donetsk, Luhansk, Zaporizhzhia and Kherson the line of the day of agreement counts as the line of contact. Land is not recognised by this.',
    '14-withdrawal':
      'For this to take effect Russia must leave Dnipropetrovsk, Mykolaiv, Sumy and Kharkiv oblasts.',
    '14-stay':
      'Kyiv’s preferred option: Ukraine stays in the part of Donetsk oblast that it holds.',
    '14-zone':
      'The alternative: an economic zone there, by referendum only, with the heavy forces of both sides pulled back 5, 10 or 40 km from the line.',
    '16': 'The Kinburn Spit is demilitarised.',
  },
  remarks: {
    '14-zone-within': 'Heavy forces would be pulled back from here.',
    '14-zone-beyond': 'Lies beyond the distance that heavy forces would be pulled back.',
    '14-zone-russian-side':
      'Heavy forces would be pulled back from here, on the Russian side as on the Ukrainian; the line stays the line of contact of point 14.',
    '14': 'A line of contact “de facto recognized” is not recognition of the land behind it.',
    '14-unconfirmed':
      'Point 14 names four oblasts and not Crimea; no source confirms that this is all.',
  },
  places: {
    'zaporizhzhia-nuclear-plant': 'Unresolved.',
    'kinburn-spit-tip': 'Would be demilitarised; Russia would leave Mykolaiv oblast.',
    'fortress-belt':
      'Not named; its towns lie in Donetsk oblast, where Ukraine would stay or, by referendum, an economic zone would be set up.',
  },
  notes: [
    'The line would be recognised as a line of contact, which is not recognition of land.',
    'The economic zone would come only by referendum; the width of the pull-back (5, 10 or 40 km) is not settled.',
    'The pull-back is of heavy forces only and is shown in Donetsk oblast, where the zone would be.',
    'Crimea is not mentioned in point 14; that the text is silent on it is unconfirmed.',
  ],
};
