import type { Position } from '../geometry/types';

export interface RiverCourse {
  nameEn: string;
  nameUk: string;
  /** Points on or beside it from source to mouth, [lon, lat], about as far apart as needed to tell it from others. */
  points: Position[];
}

/** The rivers drawn as lines, each by points that its course passes. */
export const RIVER_COURSES: RiverCourse[] = [
  {
    nameEn: "Dnipro",
    nameUk: "Дніпро",
    points: [[30.32, 53.9], [30.4, 52.35], [30.55, 51.1], [30.55, 50.44], [31.47, 49.76], [33.42, 49.05], [34.62, 48.53], [35.07, 48.46], [35.1, 47.85], [34.4, 47.55], [33.37, 46.77], [32.62, 46.62]],
  },
  { nameEn: "Desna", nameUk: "Десна", points: [[33.55, 52.4], [33.27, 52.0], [32.2, 51.5], [31.3, 51.48], [30.55, 50.55]] },
  {
    nameEn: "Siverskyi Donets",
    nameUk: "Сіверський Донець",
    points: [[36.75, 50.4], [36.9, 49.85], [37.25, 49.2], [37.85, 48.9], [38.45, 48.92], [39.45, 48.6], [40.1, 48.3], [40.95, 47.6]],
  },
  { nameEn: "Oskil", nameUk: "Оскіл", points: [[37.85, 50.4], [37.63, 49.7], [37.5, 49.25], [37.2, 49.1]] },
  {
    nameEn: "Dnister",
    nameUk: "Дністер",
    points: [[23.6, 49.5], [24.7, 49.12], [25.7, 48.67], [26.55, 48.53], [27.8, 48.45], [28.5, 48.0], [29.2, 47.4], [29.63, 46.83], [30.25, 46.4]],
  },
  {
    nameEn: "Southern Buh",
    nameUk: "Південний Буг",
    points: [[27.0, 49.42], [28.47, 49.23], [29.4, 48.67], [30.85, 48.04], [31.3, 47.57], [31.95, 46.98]],
  },
  { nameEn: "Prypiat", nameUk: "Прип’ять", points: [[25.9, 52.0], [27.2, 52.1], [29.25, 52.05], [30.1, 51.4], [30.45, 51.2]] },
  { nameEn: "Danube", nameUk: "Дунай", points: [[27.9, 45.2], [28.2, 45.45], [28.8, 45.3], [29.6, 45.4]] },
  { nameEn: "Prut", nameUk: "Прут", points: [[24.8, 48.5], [25.95, 48.3], [27.1, 47.6], [28.2, 46.1], [28.2, 45.47]] },
]; // prettier-ignore
