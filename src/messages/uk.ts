import { en, type Messages } from './en';
import { map } from './uk-map';
import { takeAway } from './uk-take-away';
import { tour } from './uk-tour';

/** The interface in Ukrainian. */
export const uk: Messages = {
  ...en,
  map,
  takeAway,
  tour,

  title: 'Лінія зіткнення',
  subtitle: 'Що мирні пропозиції означали б для територій України, за які йде війна',
  notInForce: 'Жодна з показаних тут пропозицій не є чинною.',
  language: 'Мова',
  languageFailed: ({ language, reason }) =>
    `Не вдалося показати сторінку мовою: ${language} (${reason}).`,
};
