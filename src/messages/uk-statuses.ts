import type { Messages } from './en';

/** Statuses and what they mean, layers, places, and who holds land, in Ukrainian. */
export const statusWords: Pick<
  Messages,
  | 'statuses'
  | 'statusMeanings'
  | 'layers'
  | 'publications'
  | 'recognisers'
  | 'places'
  | 'parcelPlaces'
  | 'holders'
  | 'shortHolders'
> = {
  statuses: {
    ukrainian: 'Під контролем України',
    returned: 'Повернулося б під контроль України',
    occupied: 'Окуповано Росією',
    frozen: 'Заморожено вздовж лінії зіткнення',
    'recognised-de-facto': 'Було б визнано російським де-факто',
    'recognised-de-jure': 'Було б визнано російським де-юре',
    ceded: 'Україна відійшла б; під Росією',
    demilitarised: 'Пропонована демілітаризована зона',
    'economic-zone': 'Пропонована спеціальна економічна зона',
    open: 'Залишено відкритим',
    'not-mentioned': 'Не згадано',
  },
  statusMeanings: {
    ukrainian: 'Утримує Україна, і так залишилося б.',
    returned: 'У день лінії утримувала Росія; Росія відійшла б.',
    occupied: 'Утримує Росія; нічого не визнано.',
    frozen: 'Утримує Росія, і так залишилося б; питання суверенітету не вирішено.',
    'recognised-de-facto': 'Було б визнано російським фактично, але не юридично.',
    'recognised-de-jure': 'Було б визнано російським юридично.',
    ceded: 'У день лінії утримувала Україна; Україна відійшла б, контроль перейшов би до Росії.',
    demilitarised: 'Без сил жодної зі сторін.',
    'economic-zone': 'Статус вирішив би референдум або подальші переговори.',
    open: 'Текст відкладає це питання або лишає його в дужках.',
    'not-mentioned': 'Текст нічого про це не каже.',
  },
  layers: {
    crimea: 'Крим',
    luhansk: 'Луганська область',
    donetsk: 'Донецька область',
    zaporizhzhia: 'Запорізька область',
    kherson: 'Херсонська область',
    'other-regions': 'Інші області із землею, яку утримує Росія',
    'demilitarised-zone': 'Пропонована демілітаризована або економічна зона',
    'line-error': 'Заявлена похибка лінії',
    'contact-line': 'Лінія зіткнення',
    towns: 'Міста',
    places: 'Місця, які називають тексти',
  },
  publications: {
    published: 'текст опубліковано',
    'partly-published': 'опубліковано частково',
    reported: 'відомо лише з повідомлень',
    baseline: 'не пропозиція: контроль на цей день',
  },
  recognisers: {
    us: 'Визнали б Сполучені Штати.',
    international: 'Визнання було б міжнародним.',
    'us-and-others': 'Визнали б Сполучені Штати та інші держави.',
  },
  places: {
    'zaporizhzhia-nuclear-plant': 'Запорізька АЕС, Енергодар',
    'kakhovka-dam': 'Каховська гребля',
    'kinburn-spit-tip': 'Кінбурнська коса',
    'fortress-belt': '«Пояс фортець»: від Слов’янська до Костянтинівки',
  },
  parcelPlaces: { 'kinburn-spit': 'Кінбурнська коса' },
  holders: {
    russia: ({ day }) => `${day} утримувала Росія`,
    ukraine: ({ day }) => `${day} утримувала Україна`,
  },
  shortHolders: { russia: 'утримує Росія', ukraine: 'утримує Україна' },
};
