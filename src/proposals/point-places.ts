import type { PointPlace } from '../domain/point-place';

/** Where the places lie that the texts name beside the land. Towns: GeoNames, as in the settlement facts. */
export const POINT_PLACES: readonly PointPlace[] = [
  {
    id: 'zaporizhzhia-nuclear-plant',
    points: [{ nameEn: 'Zaporizhzhia nuclear plant', position: [34.586, 47.512] }],
  },
  {
    id: 'kakhovka-dam',
    points: [{ nameEn: 'Kakhovka dam', position: [33.37, 46.777] }],
  },
  {
    id: 'kinburn-spit-tip',
    points: [{ nameEn: 'Kinburn Spit', position: [31.51, 46.56] }],
  },
  {
    // Along the H-20 road, about 50 km (ISW).
    id: 'fortress-belt',
    points: [
      { nameEn: 'Sloviansk', position: [37.597, 48.85] },
      { nameEn: 'Kramatorsk', position: [37.556, 48.723] },
      { nameEn: 'Druzhkivka', position: [37.553, 48.63] },
      { nameEn: 'Oleksiievo-Druzhkivka', position: [37.609, 48.579] },
      { nameEn: 'Kostiantynivka', position: [37.707, 48.528] },
    ],
  },
];
