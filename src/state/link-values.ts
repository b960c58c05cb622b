import { LAYER_IDS, type LayerId } from '../domain/layers';
import { isSettlementId } from '../domain/settlement';
import { ALL_LAYERS } from './layer-choice';
import type { LinkProblem } from './link-fields';

const NONE = 'none';

/** The pairs of a fragment by key, the first of two alike. */
export function readPairs(fragment: string, problems: LinkProblem[]): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const part of fragment.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const key = equals < 0 ? part : part.slice(0, equals);
    const value = decodeValue(equals < 0 ? '' : part.slice(equals + 1));
    if (value === undefined || pairs.has(key)) problems.push({ key, value: part });
    else pairs.set(key, value);
  }
  return pairs;
}

function decodeValue(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone `%`: the only thing that decodeURIComponent throws for.
    return undefined;
  }
}

/** A value as it stands in a fragment: as little encoded as RFC 3986 lets it. */
export function encodeValue(value: string): string {
  return encodeURIComponent(value).replace(/%2C|%3B|%2F/g, decodeURIComponent);
}

/** Ids that name no settlement are kept: which there are is not known here. */
export function parseFlips(value: string, problems: LinkProblem[]): readonly string[] {
  const flips = new Set<string>();
  for (const id of value.split(',')) {
    if (isSettlementId(id)) flips.add(id);
    else problems.push({ key: 'flips', value: id });
  }
  return [...flips];
}

/** Layers by name; all of them where none is known by the names. */
export function parseLayers(value: string, problems: LinkProblem[]): ReadonlySet<LayerId> {
  if (value === NONE) return new Set();
  const layers = new Set<LayerId>();
  for (const name of value.split(',')) {
    const layer = LAYER_IDS.find((id) => id === name);
    if (layer) layers.add(layer);
    else problems.push({ key: 'layers', value: name });
  }
  return layers.size > 0 ? layers : ALL_LAYERS;
}

/** Reads back by `parseLayers`. */
export function printLayers(layers: ReadonlySet<LayerId>): string {
  return LAYER_IDS.filter((id) => layers.has(id)).join(',') || NONE;
}

/** A part of a joint parcel's id, which is those of its parcels. */
const JOINED = ' & ';
const JOINED_IN_LINK = '~';

/** The id of a parcel or joint parcel; whether there is one is not known here. */
export function parseLand(value: string): string | undefined {
  const isLand = /^UA-\d\d\/[\w./-]+(?:~UA-\d\d\/[\w./-]+)*$/.test(value);
  return isLand ? value.replaceAll(JOINED_IN_LINK, JOINED) : undefined;
}

/** Reads back by `parseLand`. */
export function printLand(id: string): string {
  return id.replaceAll(JOINED, JOINED_IN_LINK);
}
