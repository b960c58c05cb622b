import { InputError } from '../domain/errors';
import type { FileChoice, FileChoices, FileSelection } from '../domain/loaded-file';
import { evenOddAreaKm2 } from './even-odd-area';
import { findDay } from './find-day';
import { MOST_VALUES } from './limits';
import type { LoadedFeature, LoadedFile } from './load-file';

const LAYER = 'layer';

/** What a feature has for a property; the layer counts as one in a file of several. */
function valueOf(file: LoadedFile, feature: LoadedFeature, property: string): string {
  if (property === LAYER && file.summary.layers.length > 1) return feature.layer;
  return feature.properties.get(property) ?? '';
}

/** True for numbers that measure or count features rather than tell kinds of them apart. */
function isMeasure(values: ReadonlySet<string>, features: number): boolean {
  const numbers = [...values].filter(Boolean).map(Number);
  if (!numbers.every(Number.isFinite)) return false;
  return values.size === features || numbers.some((number) => !Number.isInteger(number));
}

function choiceOf(file: LoadedFile, property: string): FileChoice | null {
  const groups = new Map<string, LoadedFeature[]>();
  for (const feature of file.features) {
    const value = valueOf(file, feature, property);
    const group = groups.get(value);
    if (group) group.push(feature);
    else groups.set(value, [feature]);
    if (groups.size > MOST_VALUES) return null;
  }
  if (groups.size < 2 || isMeasure(new Set(groups.keys()), file.features.length)) return null;
  const values = [...groups].map(([value, features]) => ({
    value,
    features: features.length,
    areaKm2: features.reduce((sum, { polygons }) => sum + evenOddAreaKm2(polygons), 0),
  }));
  return { property, values: values.sort((a, b) => b.areaKm2 - a.areaKm2) };
} // prettier-ignore

/**
 * What can be chosen about a file: its layers, and the properties with a few values, each with how many features and
 * how much land has it. A file with several kinds of feature has to be chosen from: which of them is Russian-held, it
 * does not say.
 */
export function choices(file: LoadedFile): FileChoices {
  const names = new Set(file.features.flatMap(({ properties }) => [...properties.keys()]));
  const layered = file.summary.layers.length > 1;
  if (layered) names.delete(LAYER);
  const properties = [...(layered ? [LAYER] : []), ...names]
    .map((property) => choiceOf(file, property))
    .filter((choice) => choice !== null);
  return {
    properties,
    mustChoose: properties.length > 0,
    day: findDay(
      file.summary.name,
      file.features.map((feature) => feature.properties),
    ),
  };
}

function listed(words: readonly string[]): string {
  return words.map((word) => JSON.stringify(word)).join(', ');
}

function requireKnown(file: LoadedFile, property: string, values: readonly string[]): void {
  const known = new Set(file.features.map((feature) => valueOf(file, feature, property)));
  const place = `${file.summary.name}, property ${JSON.stringify(property)}`;
  if (known.size === 1 && known.has('')) throw new InputError(place, 'is in no feature');
  const unknown = values.filter((value) => !known.has(value));
  if (unknown.length) {
    const shown = listed([...known].slice(0, MOST_VALUES));
    throw new InputError(place, `never has the value ${listed(unknown)}; it has ${shown}`);
  }
}

/**
 * The features of a file that are taken as Russian-held.
 * @throws InputError where the file has several kinds and none is chosen, or none has what is chosen
 */
export function select(file: LoadedFile, selection: FileSelection): readonly LoadedFeature[] {
  const { held } = selection;
  if (held === 'all') return file.features;
  if (!held?.length) {
    const { properties, mustChoose } = choices(file);
    if (!mustChoose) return file.features;
    const [{ property, values } = { property: '', values: [] }] = properties;
    const shown = listed(values.map(({ value }) => value));
    throw new InputError(
      file.summary.name,
      `holds several kinds of feature, so choose which are Russian-held: ${JSON.stringify(property)} is ${shown}`,
    );
  }
  for (const { property, values } of held) requireKnown(file, property, values);
  const taken = file.features.filter((feature) =>
    held.every(({ property, values }) => values.includes(valueOf(file, feature, property))),
  );
  if (!taken.length)
    throw new InputError(file.summary.name, 'has no feature with all that was chosen');
  return taken;
}
