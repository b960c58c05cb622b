/** WGS84 (NIMA TR8350.2): semi-major axis in metres, flattening, first eccentricity squared. */
export const SEMI_MAJOR_M = 6_378_137;
export const FLATTENING = 1 / 298.257_223_563;
export const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);
export const SEMI_MINOR_M = SEMI_MAJOR_M * (1 - FLATTENING);

export const RADIANS_PER_DEGREE = Math.PI / 180;
