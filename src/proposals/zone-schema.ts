import * as v from 'valibot';
import { STATUSES } from '../domain/status';
import { LONGEST_ZONE_NAME, LONGEST_ZONE_NOTE, MOST_ZONES } from '../domain/zone';

function textUpTo(longest: number) {
  return v.pipe(
    v.string(),
    v.regex(/\S/, 'is empty'),
    v.maxLength(longest, `is longer than ${longest} characters`),
  );
}

const position = v.pipe(
  v.array(v.number()),
  v.minLength(2, 'is a position without a second number'),
);
const ring = v.pipe(v.array(position), v.minLength(4, 'has fewer than 4 positions'));
const polygon = v.pipe(v.array(ring), v.minLength(1, 'is empty'));

/** Land as GeoJSON has it (RFC 7946): WGS84, `[lon, lat]` in degrees. */
const geometrySchema = v.variant('type', [
  v.strictObject({ type: v.literal('Polygon'), coordinates: polygon }),
  v.strictObject({
    type: v.literal('MultiPolygon'),
    coordinates: v.pipe(v.array(polygon), v.minLength(1, 'is empty')),
  }),
]);

/** What a file says of a zone apart from its shape. */
export const zoneWordsSchema = v.strictObject({
  name: textUpTo(LONGEST_ZONE_NAME),
  status: v.picklist(STATUSES),
  note: v.exactOptional(textUpTo(LONGEST_ZONE_NOTE)),
});

/** A zone as a file has it; its id is its place in the list. */
const zoneSchema = v.strictObject({ ...zoneWordsSchema.entries, geometry: geometrySchema });

/** All zones of a file; where two overlap, the first has the land. */
export const zonesSchema = v.pipe(
  v.array(zoneSchema),
  v.maxLength(MOST_ZONES, `has more than ${MOST_ZONES} zones`),
);
