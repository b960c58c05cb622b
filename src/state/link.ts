import type { Day } from '../domain/day';
import { isDay } from '../domain/day';
import { LAYER_IDS, type LayerId } from '../domain/layers';
import type { Language, MapView } from '../domain/view';
import { ALL_LAYERS } from './layer-paint';
import { parseView, printView } from './link-view';

/** All that a link restores. Null: the proposal's own, or the map's own. */
export interface LinkFields {
  readonly proposalId: string;
  readonly line: Day | null;
  readonly variant: string | null;
  readonly pullbackKm: number | null;
  readonly layers: ReadonlySet<LayerId>;
  readonly view: MapView | null;
  readonly language: Language;
}

/** A part of a link that could not be used. */
export interface LinkProblem {
  readonly key: string;
  readonly value: string;
}

export interface ParsedLink {
  readonly fields: LinkFields;
  readonly problems: readonly LinkProblem[];
}

/** What a link's values are checked against. */
export interface LinkKnown {
  readonly proposals: readonly KnownProposal[];
  readonly defaultProposalId: string;
}

interface KnownProposal {
  readonly id: string;
  readonly variants?: readonly { readonly id: string }[];
  readonly pullbackKm?: readonly number[];
}

const LANGUAGES: readonly Language[] = ['en', 'uk'];
const NONE = 'none';

/** What an empty link stands for. */
export function defaultFields(known: LinkKnown): LinkFields {
  return {
    proposalId: known.defaultProposalId,
    line: null,
    variant: null,
    pullbackKm: null,
    layers: ALL_LAYERS,
    view: null,
    language: 'en',
  };
}

/**
 * Reads a URL fragment. Never throws: a value that means nothing is left at its default and
 * reported. Whether a day has a built-in line is not known here; only that it is a day.
 */
export function parseLink(fragment: string, known: LinkKnown): ParsedLink {
  const problems: LinkProblem[] = [];
  const given = readPairs(fragment, problems);
  const defaults = defaultFields(known);

  function read<T>(key: string, fallback: T, parse: (value: string) => T | undefined): T {
    const value = given.get(key);
    if (value === undefined) return fallback;
    given.delete(key);
    const parsed = parse(value);
    if (parsed === undefined) problems.push({ key, value });
    return parsed ?? fallback;
  }

  const proposalId = read('proposal', defaults.proposalId, (value) =>
    known.proposals.some(({ id }) => id === value) ? value : undefined,
  );
  const proposal = known.proposals.find(({ id }) => id === proposalId);
  const fields: LinkFields = {
    proposalId,
    line: read('line', defaults.line, (value) => (isDay(value) ? value : undefined)),
    variant: read('variant', defaults.variant, (value) =>
      proposal?.variants?.some(({ id }) => id === value) ? value : undefined,
    ),
    pullbackKm: read('pullback', defaults.pullbackKm, (value) =>
      proposal?.pullbackKm?.find((km) => String(km) === value),
    ),
    layers: read('layers', defaults.layers, (value) => parseLayers(value, problems)),
    view: read('view', defaults.view, parseView),
    language: read('lang', defaults.language, (value) => LANGUAGES.find((each) => each === value)),
  };
  for (const [key, value] of given) problems.push({ key, value });
  return { fields, problems };
}

/** Writes a URL fragment without its `#`; what is at its default is left out. */
export function printLink(fields: LinkFields, known: LinkKnown): string {
  const defaults = defaultFields(known);
  const parts: string[] = [];
  const add = (key: string, value: string) => parts.push(`${key}=${encodeValue(value)}`);
  if (fields.proposalId !== defaults.proposalId) add('proposal', fields.proposalId);
  if (fields.line !== null) add('line', fields.line);
  if (fields.variant !== null) add('variant', fields.variant);
  if (fields.pullbackKm !== null) add('pullback', String(fields.pullbackKm));
  if (LAYER_IDS.some((id) => !fields.layers.has(id))) add('layers', printLayers(fields.layers));
  if (fields.view !== null) add('view', printView(fields.view));
  if (fields.language !== defaults.language) add('lang', fields.language);
  return parts.join('&');
}

function readPairs(fragment: string, problems: LinkProblem[]): Map<string, string> {
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

function encodeValue(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',');
}

function parseLayers(value: string, problems: LinkProblem[]): ReadonlySet<LayerId> | undefined {
  if (value === NONE) return new Set();
  const layers = new Set<LayerId>();
  for (const name of value.split(',')) {
    const layer = LAYER_IDS.find((id) => id === name);
    if (layer) layers.add(layer);
    else problems.push({ key: 'layers', value: name });
  }
  return layers.size > 0 ? layers : undefined;
}

function printLayers(layers: ReadonlySet<LayerId>): string {
  return LAYER_IDS.filter((id) => layers.has(id)).join(',') || NONE;
}
