import { InputError } from '../domain/errors';
import { decodeText } from './decode-text';
import { isRecord, type RawFile } from './raw-feature';
import { readGeoJson, readGeoJsonLines } from './read-geojson';

/** What the JSON parser says, without what is the same each time. */
function shortMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\.\.\..*?\.\.\. ?/s, '').slice(0, 120);
}

/**
 * Features of GeoJSON, newline-delimited GeoJSON or TopoJSON.
 * @param layer name of the layer, where the file itself names none
 * @throws InputError where the file as a whole is none of these
 */
export async function readJson(name: string, bytes: Uint8Array, layer: string): Promise<RawFile> {
  const text = decodeText(name, bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const lines = readGeoJsonLines(text, layer);
    if (lines) return { format: 'GeoJSON', features: lines };
    throw new InputError(name, `is not valid JSON: ${shortMessage(error)}`);
  }
  if (isRecord(value) && value.type === 'Topology') {
    const { readTopoJson } = await import('./read-topojson');
    return { format: 'TopoJSON', features: readTopoJson(name, value) };
  }
  return { format: 'GeoJSON', features: readGeoJson(name, value, layer) };
}
