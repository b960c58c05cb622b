import type { PointPlace } from '../domain/point-place';
import type { PointPlaceId } from '../domain/proposal';

/** A place that is one point. */
function single(
  id: PointPlace['id'],
  nameEn: string,
  nameUk: string,
  position: readonly [lon: number, lat: number],
): PointPlace {
  return { id, nameEn, nameUk, points: [{ nameEn, nameUk, position }] };
}

/** Where the places lie that the texts name beside the land. Towns: GeoNames, as in the settlement facts. */
export const POINT_PLACES: readonly PointPlace[] = [
  single('zaporizhzhia-nuclear-plant', 'Nuclear plant', 'АЕС', [34.586, 47.512]),
  single('kakhovka-dam', 'Kakhovka dam', 'Каховська гребля', [33.37, 46.777]),
  single('kinburn-spit-tip', 'Kinburn Spit', 'Кінбурнська коса', [31.51, 46.56]),
  {
    // Along the H-20 road, about 50 km (ISW).
    id: 'fortress-belt',
    nameEn: 'Fortress belt',
    nameUk: '«Пояс фортець»',
    points: [
      { nameEn: 'Sloviansk', nameUk: 'Слов’янськ', position: [37.597, 48.85] },
      { nameEn: 'Kramatorsk', nameUk: 'Краматорськ', position: [37.556, 48.723] },
      { nameEn: 'Druzhkivka', nameUk: 'Дружківка', position: [37.553, 48.63] },
      {
        nameEn: 'Oleksiievo-Druzhkivka',
        nameUk: 'Олексієво-Дружківка',
        position: [37.609, 48.579],
      },
      { nameEn: 'Kostiantynivka', nameUk: 'Костянтинівка', position: [37.707, 48.528] },
    ],
  },
];

/** A place by its id; null for none. */
export function findPointPlace(id: PointPlaceId | null): PointPlace | null {
  return POINT_PLACES.find((place) => place.id === id) ?? null;
}
