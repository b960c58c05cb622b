import type { Day } from '../domain/day';
import { isDay } from '../domain/day';
import { LAYER_IDS } from '../domain/layers';
import { OVERVIEWS, type Overview } from '../domain/overview';
import { POINT_PLACE_IDS, type PointPlaceId } from '../domain/proposal';
import {
  COMPARISON_MODES,
  PROJECTIONS,
  THEMES,
  type ComparisonMode,
  type Language,
  type Projection,
  type Theme,
} from '../domain/view';
import { ALL_LAYERS } from './layer-choice';
import type {
  ComparisonFields,
  KnownProposal,
  LinkFields,
  LinkKnown,
  LinkProblem,
  ParsedLink,
} from './link-fields';
import {
  encodeValue,
  parseFlips,
  parseLand,
  parseLayers,
  printLand,
  printLayers,
  readPairs,
} from './link-values';
import { LINK_VERSION, migrateLink } from './link-version';
import { parseView, printView } from './link-view';

/** Stands for zones that are too large for a link. */
const TOO_LARGE = 'file';

const DEFAULT_MODE: ComparisonMode = 'swipe';
const DEFAULT_PROJECTION: Projection = 'mercator';

/** What an empty link stands for. */
export function defaultFields(known: LinkKnown): LinkFields {
  return {
    proposalId: known.defaultProposalId,
    line: null,
    flips: [],
    zones: [],
    variant: null,
    pullbackKm: null,
    layers: ALL_LAYERS,
    view: null,
    projection: DEFAULT_PROJECTION,
    language: null,
    comparison: null,
    show: null,
    theme: null,
    land: null,
    place: null,
    clause: null,
  };
}

/**
 * Reads a URL fragment. Never throws: a value that means nothing is left at its default and
 * reported. Whether a day has a built-in line is not known here; only that it is a day.
 */
export function parseLink(fragment: string, known: LinkKnown): ParsedLink {
  const problems: LinkProblem[] = [];
  const given = migrateLink(readPairs(fragment, problems), problems);
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
  const proposal = findProposal(known, proposalId ?? defaults.proposalId);
  const fields: LinkFields = {
    proposalId: proposalId ?? defaults.proposalId,
    ...readSettings(read, '', proposal),
    flips: read('flips', defaults.flips, (value) => parseFlips(value, problems)),
    zones:
      given.get('zones') === TOO_LARGE
        ? takeLargeZones(given)
        : read('zones', defaults.zones, (value) => known.zones?.parseZones(value)),
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
    theme: read<Theme | null>('theme', null, (value) => THEMES.find((each) => each === value)),
    land: read<string | null>('land', null, parseLand),
    place: read<PointPlaceId | null>('place', null, (value) =>
      POINT_PLACE_IDS.find((each) => each === value),
    ),
    clause: read<string | null>(
      'clause',
      null,
      (value) => proposal?.clauses?.find(({ id }) => id === value)?.id,
    ),
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
  const hasZones = read('czones', false, (value) => value === '1' || undefined);
  return {
    ...(hasZones && { hasZones: true }),
    proposalId,
    ...readSettings(read, 'c', findProposal(known, proposalId)),
    mode: read<ComparisonMode>('mode', DEFAULT_MODE, (value) =>
      COMPARISON_MODES.find((each) => each === value),
    ),
  };
}

/**
 * Writes a URL fragment without its `#`; what is at its default is left out.
 * @param isPinned for a link that is passed on: with the version of its form and the proposal by name, so that it
 *   shows the same when the page's defaults are others
 */
export function printLink(fields: LinkFields, known: LinkKnown, isPinned = false): string {
  const parts: string[] = [];
  const add = (key: string, value: string | number | null) => {
    if (value !== null) parts.push(`${key}=${encodeValue(String(value))}`);
  };
  const addSettings = (prefix: '' | 'c', { line, variant, pullbackKm }: Settings) => {
    add(`${prefix}line`, line);
    add(`${prefix}variant`, variant);
    add(`${prefix}pullback`, pullbackKm);
  };
  if (isPinned) add('v', LINK_VERSION);
  if (isPinned || fields.proposalId !== known.defaultProposalId) add('proposal', fields.proposalId);
  addSettings('', fields);
  if (fields.flips.length > 0) add('flips', fields.flips.join(','));
  if (fields.zones?.length !== 0)
    add('zones', (fields.zones && known.zones?.printZones(fields.zones)) ?? TOO_LARGE);
  if (fields.comparison) {
    add('compare', fields.comparison.proposalId);
    addSettings('c', fields.comparison);
    if (fields.comparison.mode !== DEFAULT_MODE) add('mode', fields.comparison.mode);
    if (fields.comparison.hasZones) add('czones', '1');
  }
  if (LAYER_IDS.some((id) => !fields.layers.has(id))) add('layers', printLayers(fields.layers));
  add('view', fields.view && printView(fields.view));
  if (fields.projection !== DEFAULT_PROJECTION) add('projection', fields.projection);
  add('lang', fields.language);
  add('theme', fields.theme);
  add('land', fields.land && printLand(fields.land));
  add('place', fields.place);
  add('clause', fields.clause);
  add('show', fields.show);
  return parts.join('&');
}

/** Zones that the link only mentions: whether they are here is for the page to say. */
function takeLargeZones(given: Map<string, string>): null {
  given.delete('zones');
  return null;
}
