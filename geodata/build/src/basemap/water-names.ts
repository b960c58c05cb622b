import type { Position } from '../geometry/types';

interface WaterName {
  nameEn: string;
  nameUk: string;
  /** Points in it, [lon, lat]: the piece of water that contains one bears the name. */
  points: Position[];
  /** Its dam is destroyed and its bed has lain dry since June 2023. */
  drained?: true;
}

export const WATER_NAMES: WaterName[] = [
  // prettier-ignore
  { nameEn: "Kakhovka Reservoir", nameUk: "Каховське водосховище", points: [[34.2, 47.5], [35.15, 47.6], [33.72, 47.05], [34.6, 47.48], [33.95, 47.3]], drained: true },
  { nameEn: 'Kremenchuk Reservoir', nameUk: 'Кременчуцьке водосховище', points: [[32.6, 49.25]] },
  { nameEn: 'Kyiv Reservoir', nameUk: 'Київське водосховище', points: [[30.5, 50.75]] },
  {
    nameEn: 'Kaniv Reservoir',
    nameUk: 'Канівське водосховище',
    points: [
      [30.97, 50.0],
      [31.4, 49.85],
    ],
  },
  {
    nameEn: 'Kamianske Reservoir',
    nameUk: 'Кам’янське водосховище',
    points: [
      [34.3, 48.68],
      [34.0, 48.8],
    ],
  },
  { nameEn: 'Dnipro Reservoir', nameUk: 'Дніпровське водосховище', points: [[35.15, 48.2]] },
  { nameEn: 'Dnister Liman', nameUk: 'Дністровський лиман', points: [[30.3, 46.25]] },
  { nameEn: 'Molochnyi Liman', nameUk: 'Молочний лиман', points: [[35.34, 46.55]] },
  { nameEn: 'Tylihul Liman', nameUk: 'Тилігульський лиман', points: [[31.12, 46.8]] },
  { nameEn: 'Khadzhybei Liman', nameUk: 'Хаджибейський лиман', points: [[30.55, 46.68]] },
  { nameEn: 'Sasyk', nameUk: 'Сасик', points: [[29.68, 45.65]] },
  { nameEn: 'Yalpuh', nameUk: 'Ялпуг', points: [[28.62, 45.5]] },
  {
    nameEn: 'Syvash',
    nameUk: 'Сиваш',
    points: [
      [34.75, 45.95],
      [35.15, 45.45],
    ],
  },
  { nameEn: 'Donuzlav', nameUk: 'Донузлав', points: [[33.1, 45.38]] },
];

/** Names of open water, with the point at which a map writes them, [lon, lat]. */
export const SEAS: { nameEn: string; nameUk: string; point: Position }[] = [
  { nameEn: 'Black Sea', nameUk: 'Чорне море', point: [31.6, 44.6] },
  { nameEn: 'Sea of Azov', nameUk: 'Азовське море', point: [36.5, 46.05] },
];
