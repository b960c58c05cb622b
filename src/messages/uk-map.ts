import type { Messages } from './en';

export const map: Messages['map'] = {
  zoomIn: 'Збільшити',
  zoomOut: 'Зменшити',
  wholeCountry: 'Показати всю Україну',
  kilometres: ({ count }) => `${count} км`,
  metres: ({ count }) => `${count} м`,
  attribution: '© Учасники OpenStreetMap (ODbL), GeoNames, Natural Earth',
  swipe: 'Яку частину карти займає A, а яку B',
  swipeShares: ({ first, second }) => `A — ${first} %, B — ${second} %`,
  noWebgl: 'Для карти потрібен WebGL 2, якого цей браузер не підтримує.',
  notLoaded: 'Частину карти не вдалося завантажити.',
  contextLost: 'Браузер забрав у карти графічну пам’ять.',
  drawnWithoutWebgl: 'Накреслено без WebGL, у рівновеликій конічній проєкції Альберса.',
};
