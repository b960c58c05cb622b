/** Countries in the window: ISO 3166-1 alpha-3 code of the source, alpha-2 code (XK by usage), names. */
export const COUNTRY_NAMES: Record<string, { iso: string; nameEn: string; nameUk: string }> = {
  BGR: { iso: 'BG', nameEn: 'Bulgaria', nameUk: 'Болгарія' },
  BLR: { iso: 'BY', nameEn: 'Belarus', nameUk: 'Білорусь' },
  GEO: { iso: 'GE', nameEn: 'Georgia', nameUk: 'Грузія' },
  HUN: { iso: 'HU', nameEn: 'Hungary', nameUk: 'Угорщина' },
  LTU: { iso: 'LT', nameEn: 'Lithuania', nameUk: 'Литва' },
  MDA: { iso: 'MD', nameEn: 'Moldova', nameUk: 'Молдова' },
  MNE: { iso: 'ME', nameEn: 'Montenegro', nameUk: 'Чорногорія' },
  POL: { iso: 'PL', nameEn: 'Poland', nameUk: 'Польща' },
  ROU: { iso: 'RO', nameEn: 'Romania', nameUk: 'Румунія' },
  RUS: { iso: 'RU', nameEn: 'Russia', nameUk: 'Росія' },
  SRB: { iso: 'RS', nameEn: 'Serbia', nameUk: 'Сербія' },
  SVK: { iso: 'SK', nameEn: 'Slovakia', nameUk: 'Словаччина' },
  XKX: { iso: 'XK', nameEn: 'Kosovo', nameUk: 'Косово' },
};
