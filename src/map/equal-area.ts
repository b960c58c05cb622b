import { ECCENTRICITY_SQUARED, RADIANS_PER_DEGREE, SEMI_MAJOR_M } from '../geo/ellipsoid';

/** Where the plane touches the Earth: amid Ukraine, degrees. */
const CENTRE = { lon: 31.2, lat: 48.4 } as const;

const E = Math.sqrt(ECCENTRICITY_SQUARED);
const EARTH_CIRCUMFERENCE_M = 2 * Math.PI * SEMI_MAJOR_M;

/** Snyder (1987), eq. 3-12. */
function authalicQ(phi: number): number {
  const es = E * Math.sin(phi);
  return (
    (1 - ECCENTRICITY_SQUARED) *
    (Math.sin(phi) / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * E))
  );
}

const Q_POLE = authalicQ(Math.PI / 2);
/** Of the sphere as large in area as the ellipsoid, metres. */
const RADIUS_M = SEMI_MAJOR_M * Math.sqrt(Q_POLE / 2);

/** Latitude on that sphere with as much land below it, radians. Snyder (1987), eq. 3-11. */
function authalic(phi: number): number {
  return Math.asin(Math.min(1, Math.max(-1, authalicQ(phi) / Q_POLE)));
}

/** The inverse, Snyder (1987), eq. 3-18. */
function geodetic(beta: number): number {
  const [e2, e4, e6] = [1, 2, 3].map((power) => ECCENTRICITY_SQUARED ** power) as [
    number,
    number,
    number,
  ];
  return (
    beta +
    (e2 / 3 + (31 * e4) / 180 + (517 * e6) / 5040) * Math.sin(2 * beta) +
    ((23 * e4) / 360 + (251 * e6) / 3780) * Math.sin(4 * beta) +
    ((761 * e6) / 45360) * Math.sin(6 * beta)
  );
}

const BETA_0 = authalic(CENTRE.lat * RADIANS_PER_DEGREE);

/**
 * Lambert's azimuthal equal-area projection of the WGS84 ellipsoid, by way of the authalic sphere: equal areas on the
 * ground are equal on the plane. Snyder (1987), eq. 24-2 ff. Called by MapLibre and, in its workers, on all geodata.
 */
export const EQUAL_AREA = {
  /** `[lon, lat]` in degrees to `[east, north]` in metres from the middle. */
  forward([lon = 0, lat = 0]: number[]): number[] {
    const beta = authalic(lat * RADIANS_PER_DEGREE);
    const lambda = (lon - CENTRE.lon) * RADIANS_PER_DEGREE;
    const cosine =
      Math.sin(BETA_0) * Math.sin(beta) + Math.cos(BETA_0) * Math.cos(beta) * Math.cos(lambda);
    const scale = RADIUS_M * Math.sqrt(2 / (1 + Math.max(cosine, -0.999_999)));
    return [
      scale * Math.cos(beta) * Math.sin(lambda),
      scale *
        (Math.cos(BETA_0) * Math.sin(beta) - Math.sin(BETA_0) * Math.cos(beta) * Math.cos(lambda)),
    ];
  },
  /** The inverse; null beyond the Earth. */
  inverse([east = 0, north = 0]: number[]): number[] | null {
    const distance = Math.hypot(east, north);
    if (distance >= 2 * RADIUS_M) return null;
    if (distance === 0) return [CENTRE.lon, CENTRE.lat];
    const angle = 2 * Math.asin(distance / (2 * RADIUS_M));
    const sine =
      Math.cos(angle) * Math.sin(BETA_0) + (north * Math.sin(angle) * Math.cos(BETA_0)) / distance;
    const lambda = Math.atan2(
      east * Math.sin(angle),
      distance * Math.cos(BETA_0) * Math.cos(angle) - north * Math.sin(BETA_0) * Math.sin(angle),
    );
    const phi = geodetic(Math.asin(Math.min(1, Math.max(-1, sine))));
    return [CENTRE.lon + lambda / RADIANS_PER_DEGREE, phi / RADIANS_PER_DEGREE];
  },
} as const;

/** As MapLibre calls it. */
export const EQUAL_AREA_NAME = 'line-of-contact:equal-area';

/** Side of the plane's square, metres: such that a zoom means what it means in Mercator amid Ukraine. */
export const EQUAL_AREA_SIDE_M = EARTH_CIRCUMFERENCE_M * Math.cos(CENTRE.lat * RADIANS_PER_DEGREE);
