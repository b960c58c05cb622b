import { PUBLISHED } from '../../definitions/published';
import type { Texts } from '../words';
import { proposals } from './proposals';
import { origins, steps } from './timeline';

/** All that is read below the figures, in Ukrainian. Newspapers and agencies keep their names. */
export const texts: Texts = {
  proposals,
  steps,
  origins,
  votes: {
    '68/262': 'Підтверджує територіальну цілісність України.',
    'ES-11/4': 'Анексія чотирьох областей не має юридичної сили.',
  },
  articles: {
    2: 'Територія України в межах існуючого кордону є цілісною і недоторканною.',
    73: 'Питання про зміну території України вирішує виключно всеукраїнський референдум.',
  },
  estimates: {
    'us-28-points': {
      basis: 'за даними ISW на 20 листопада 2025 року',
      differences: [
        'В опублікованому підрахунку земля, яку одна зі сторін заявляє своєю і щодо якої немає підтвердження, вважається утримуваною цією стороною. Тому для Донеччини він менший, а для Харківщини більший.',
        'Лінію тут проведено за тим, хто утримує кожен населений пункт; земля без власного населеного пункту належить до найближчого, тож невеликі ділянки виходять більшими або, як на Чернігівщині, зникають.',
      ],
    },
  },
  names: {
    publishers: {
      'Foreign Affairs (Samuel Charap, Sergey Radchenko)':
        'Foreign Affairs (Семюел Чарап, Сергій Радченко)',
      'Institute for the Study of War (ISW)': 'Інститут вивчення війни (ISW)',
      Interfax: '«Інтерфакс»',
      'Office of the President of Ukraine': 'Офіс Президента України',
      TASS: 'ТАСС',
      'United Nations General Assembly': 'Генеральна Асамблея ООН',
      'United Nations Security Council': 'Рада Безпеки ООН',
    },
    titles: {
      '20-point framework': 'рамковий документ із 20 пунктів',
      'Documents of the 2022 talks': 'документи переговорів 2022 року',
      'S/RES/2202 (2015), with the Package of Measures of 12 February 2015':
        'S/RES/2202 (2015), із Комплексом заходів від 12 лютого 2015 року',
      'Speech to the G20': 'звернення до G20',
      'Text of the 28-point plan': 'текст плану з 28 пунктів',
    },
  },
  published: PUBLISHED,
};
