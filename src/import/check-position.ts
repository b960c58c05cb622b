import type { Position } from 'geojson';

const METRES_PER_DEGREE_AT_EQUATOR = 111_319.490_793_273_57;

function shown(value: number): string {
  return String(Number(value.toFixed(4)));
}

/** Web Mercator metres (EPSG:3857) as `[lon, lat]` in degrees. */
function fromWebMercator(x: number, y: number): Position {
  const lat = Math.atan(Math.sinh(((y / METRES_PER_DEGREE_AT_EQUATOR) * Math.PI) / 180));
  return [x / METRES_PER_DEGREE_AT_EQUATOR, (lat * 180) / Math.PI];
}

/** Why a position beyond 180° or 90° is what it is, as far as that can be told. */
function outOfRange(x: number, y: number): string {
  const pair = `[${shown(x)}, ${shown(y)}]`;
  if (Math.abs(x) <= 90 && Math.abs(y) <= 180) {
    return `${pair} is out of range: latitude goes from −90° to 90°; longitude has to come first`;
  }
  if (Math.abs(x) < 1000 && Math.abs(y) < 1000) {
    return `${pair} is out of range: longitude goes from −180° to 180°, latitude from −90° to 90°`;
  }
  const [lon = 0, lat = 0] = fromWebMercator(x, y);
  const mercator =
    lon > 15 && lon < 45 && lat > 40 && lat < 55
      ? ` (of Web Mercator: ${lon.toFixed(1)}° E, ${lat.toFixed(1)}° N)`
      : '';
  return `${pair} looks like metres${mercator} instead of degrees; save the file as WGS84 (EPSG:4326)`;
}

/**
 * What is wrong with a position, or null where it is `[lon, lat]` in degrees.
 * @param position as the file has it; numbers after the second are not looked at
 */
export function positionFault(position: unknown): string | null {
  if (!Array.isArray(position)) return 'must be a position [longitude, latitude]';
  if (position.length < 2) return 'is a position without a second number';
  const x: unknown = position[0];
  const y: unknown = position[1];
  if (typeof x !== 'number' || typeof y !== 'number') {
    return `has ${JSON.stringify(typeof x === 'number' ? y : x)?.slice(0, 40)} where a number must be`;
  }
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'has a number that is not finite';
  if (Math.abs(x) > 180 || Math.abs(y) > 90) return outOfRange(x, y);
  return null;
}
