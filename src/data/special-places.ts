import type { NamedPlace } from '../geo/land-units';

/**
 * Places that texts name apart from their region. The outline only has to separate the place from the rest of its
 * region: it is drawn through water and along the region's own border.
 */
export const SPECIAL_PLACES: readonly NamedPlace[] = [
  {
    // Mykolaiv oblast's part of the Kinburn peninsula: south of the Dnipro–Buh liman.
    id: 'kinburn-spit',
    region: 'UA-48',
    outline: {
      type: 'Polygon',
      coordinates: [
        [
          [31.4, 46.3],
          [32.2, 46.3],
          [32.2, 46.57],
          [31.75, 46.59],
          [31.52, 46.585],
          [31.4, 46.6],
          [31.4, 46.3],
        ],
      ],
    },
  },
];
