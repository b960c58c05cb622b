import type { Day } from '../domain/day';
import { isDay } from '../domain/day';
import { LAYER_IDS, type LayerId } from '../domain/layers';
import { OVERVIEWS, type Overview } from '../domain/overview';
import {
  COMPARISON_MODES,
  PROJECTIONS,
  type ComparisonMode,
  type Language,
  type MapView,
  type Projection,
} from '../domain/view';
import { isSettlementId } from '../domain/settlement';
import { ALL_LAYERS } from './layer-paint';
import { parseView, printView } from './link-view';

/** All that a link restores. Null: the proposal's own, or the map's own. */
export interface LinkFields {
  readonly proposalId: string;
  readonly line: Day | null;
  /** Settlements held by the other side than on the line's day, by id, each once. */
  readonly flips: readonly string[];
  readonly variant: string | null;
  readonly pullbackKm: number | null;
  readonly layers: ReadonlySet<LayerId>;
  readonly view: MapView | null;
  readonly projection: Projection;
  /** Null: the reader's own. */
  readonly language: Language | null;
  /** Null: one proposal alone. */
  readonly comparison: ComparisonFields | null;
  /** What stands open over the page. */
  readonly show: Overview | null;
}

/** What a proposal is compared with, and how the map shows it. Null: B's own, as for A. */
export interface ComparisonFields {
  readonly proposalId: string;
  readonly line: Day | null;
  readonly variant: string | null;
  readonly pullbackKm: number | null;
  readonly mode: ComparisonMode;
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
  readonly languages: readonly Language[];
}

interface KnownProposal {
  readonly id: string;
  readonly variants?: readonly { readonly id: string }[];
  readonly pullbackKm?: readonly number[];
}

const NONE = 'none';

const DEFAULT_MODE: ComparisonMode = 'swipe';

/** What an empty link stands for. */
export function defaultFields(known: LinkKnown): LinkFields {
  return {
    proposalId: known.defaultProposalId,
    line: null,
    flips: [],
    variant: null,
    pullbackKm: null,
    layers: ALL_LAYERS,
    view: null,
    projection: 'mercator',
    language: null,
    comparison: null,
    show: null,
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

  const read: Read = (key, fallback, parse) => {
    const value = given.get(key);
    if (value === undefined) return fallback;
    given.delete(key);
    const parsed = parse(value);
    if (parsed === undefined) problems.push({ key, value });
    return parsed ?? fallback;
  };

  const proposalId = readProposal(read, 'proposal', known);
  const compared = readProposal(read, 'compare', known);
  const fields: LinkFields = {
    proposalId: proposalId ?? defaults.proposalId,
    ...readSettings(read, '', findProposal(known, proposalId ?? defaults.proposalId)),
    flips: read('flips', defaults.flips, (value) => parseFlips(value, problems)),
    // Without a proposal to compare with, the rest of a comparison is left over and reported.
    comparison: compared === null ? null : readComparison(read, compared, known),
    layers: read('layers', defaults.layers, (value) => parseLayers(value, problems)),
    view: read('view', defaults.view, parseView),
    projection: read('projection', defaults.projection, (value) =>
      PROJECTIONS.find((each) => each === value),
    ),
    language: read<Language | null>('lang', null, (value) =>
      known.languages.find((each) => each === value),
    ),
    show: read<Overview | null>('show', null, (value) => OVERVIEWS.find((each) => each === value)),
  };
  for (const [key, value] of given) problems.push({ key, value });
  return { fields, problems };
}

type Read = <T>(key: string, fallback: T, parse: (value: string) => T | undefined) => T;

function findProposal(known: LinkKnown, id: string): KnownProposal | undefined {
  return known.proposals.find((each) => each.id === id);
}

function readProposal(read: Read, key: string, known: LinkKnown): string | null {
  return read<string | null>(key, null, (value) => findProposal(known, value)?.id);
}

type Settings = Pick<ComparisonFields, 'line' | 'variant' | 'pullbackKm'>;

/** What is chosen within a proposal; the keys of B's have a letter before them. */
function readSettings(read: Read, prefix: '' | 'c', proposal: KnownProposal | undefined): Settings {
  return {
    line: read<Day | null>(`${prefix}line`, null, (value) => (isDay(value) ? value : undefined)),
    variant: read<string | null>(
      `${prefix}variant`,
      null,
      (value) => proposal?.variants?.find(({ id }) => id === value)?.id,
    ),
    pullbackKm: read<number | null>(`${prefix}pullback`, null, (value) =>
      proposal?.pullbackKm?.find((km) => String(km) === value),
    ),
  };
}

function readComparison(read: Read, proposalId: string, known: LinkKnown): ComparisonFields {
  return {
    proposalId,
    ...readSettings(read, 'c', findProposal(known, proposalId)),
    mode: read<ComparisonMode>('mode', DEFAULT_MODE, (value) =>
      COMPARISON_MODES.find((each) => each === value),
    ),
  };
}

/** Writes a URL fragment without its `#`; what is at its default is left out. */
export function printLink(fields: LinkFields, known: LinkKnown): string {
  const defaults = defaultFields(known);
  const parts: string[] = [];
  const add = (key: string, value: string) => parts.push(`${key}=${encodeValue(value)}`);
  if (fields.proposalId !== defaults.proposalId) add('proposal', fields.proposalId);
  const addSettings = (prefix: '' | 'c', { line, variant, pullbackKm }: Settings) => {
    if (line !== null) add(`${prefix}line`, line);
    if (variant !== null) add(`${prefix}variant`, variant);
    if (pullbackKm !== null) add(`${prefix}pullback`, String(pullbackKm));
  };
  addSettings('', fields);
  if (fields.flips.length > 0) add('flips', fields.flips.join(','));
  if (fields.comparison) {
    add('compare', fields.comparison.proposalId);
    addSettings('c', fields.comparison);
    if (fields.comparison.mode !== DEFAULT_MODE) add('mode', fields.comparison.mode);
  }
  if (LAYER_IDS.some((id) => !fields.layers.has(id))) add('layers', printLayers(fields.layers));
  if (fields.view !== null) add('view', printView(fields.view));
  if (fields.projection !== defaults.projection) add('projection', fields.projection);
  if (fields.language !== null) add('lang', fields.language);
  if (fields.show !== null) add('show', fields.show);
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
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3B', ';');
}

/** Ids that name no settlement are kept: which there are is not known here. */
function parseFlips(value: string, problems: LinkProblem[]): readonly string[] | undefined {
  const flips = new Set<string>();
  for (const id of value.split(',')) {
    if (isSettlementId(id)) flips.add(id);
    else problems.push({ key: 'flips', value: id });
  }
  return flips.size > 0 ? [...flips] : undefined;
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
