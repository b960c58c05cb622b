import type { Citation } from '../../domain/proposal';

/** The publications that the definitions cite, each once, named by publisher and day. */
export const DEEPSTATE_NEWEST: Citation = { publisher: 'DeepStateMap', date: '2026-08-22' };
export const ISW_2022: Citation = {
  publisher: 'Institute for the Study of War (ISW)',
  date: '2022-02-23',
};

export const UNSC_2202: Citation = {
  publisher: 'United Nations Security Council',
  title: 'S/RES/2202 (2015), with the Package of Measures of 12 February 2015',
  date: '2015-02-17',
};

export const PRESIDENT_G20: Citation = {
  publisher: 'Office of the President of Ukraine',
  title: 'Speech to the G20',
  date: '2022-11-15',
};
export const PRESIDENT_20_POINTS: Citation = {
  publisher: 'Office of the President of Ukraine',
  title: '20-point framework',
  date: '2025-12-24',
};

export const FOREIGN_AFFAIRS: Citation = {
  publisher: 'Foreign Affairs (Samuel Charap, Sergey Radchenko)',
  date: '2024-04-16',
};
export const NYT_DOCUMENTS: Citation = {
  publisher: 'The New York Times',
  title: 'Documents of the 2022 talks',
  date: '2024-06-15',
};
export const NYT_FEBRUARY_2026: Citation = {
  publisher: 'The New York Times',
  date: '2026-02-18',
};

export const REUTERS_JUNE_2024: Citation = { publisher: 'Reuters', date: '2024-06-14' };
export const KYIV_INDEPENDENT: Citation = {
  publisher: 'The Kyiv Independent',
  date: '2024-06-14',
};
export const REUTERS_APRIL_2025: Citation = { publisher: 'Reuters', date: '2025-04-25' };
export const AXIOS_APRIL_2025: Citation = { publisher: 'Axios', date: '2025-04-22' };
export const TASS: Citation = { publisher: 'TASS', date: '2025-06-02' };
export const INTERFAX: Citation = { publisher: 'Interfax', date: '2025-06-02' };

export const FT_ALASKA: Citation = { publisher: 'Financial Times', date: '2025-08-16' };
export const GUARDIAN_ALASKA: Citation = { publisher: 'The Guardian', date: '2025-08-16' };
export const REUTERS_ALASKA: Citation = { publisher: 'Reuters', date: '2025-08-17' };
export const REUTERS_DNIPROPETROVSK: Citation = { publisher: 'Reuters', date: '2025-08-21' };

export const BLOOMBERG_OCTOBER_2025: Citation = { publisher: 'Bloomberg', date: '2025-10-21' };
export const BLOOMBERG_CALLS: Citation = { publisher: 'Bloomberg', date: '2025-11-25' };
export const BLOOMBERG_FEBRUARY_2026: Citation = { publisher: 'Bloomberg', date: '2026-02-28' };

export const AXIOS_28_POINTS: Citation = {
  publisher: 'Axios',
  title: 'Text of the 28-point plan',
  date: '2025-11-20',
};
export const AFP_28_POINTS: Citation = { publisher: 'AFP', date: '2025-11-20' };
export const TELEGRAPH_28_POINTS: Citation = { publisher: 'The Telegraph', date: '2025-11-20' };
export const FT_ZONE: Citation = { publisher: 'Financial Times', date: '2025-12-11' };

export const TELEGRAPH_24_POINTS: Citation = { publisher: 'The Telegraph', date: '2025-11-23' };
export const REUTERS_E3: Citation = { publisher: 'Reuters', date: '2025-11-23' };
export const FT_GENEVA: Citation = { publisher: 'Financial Times', date: '2025-11-24' };
