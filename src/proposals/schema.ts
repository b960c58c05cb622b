import * as v from 'valibot';
import { isDay } from '../domain/day';
import { InputError } from '../domain/errors';
import { PLACE_IDS } from '../domain/parcel';
import { POINT_PLACE_IDS, PROPOSAL_GROUPS, type Proposal } from '../domain/proposal';
import { REGION_IDS } from '../domain/region';
import { STATUSES } from '../domain/status';
import type { Zone } from '../domain/zone';
import { findFault, pathText, type Fault } from './faults';
import { findListReadAsObject, findNonPlainData } from './plain-data';
import { findUnprintable } from './unprintable';
import { zonesSchema } from './zone-schema';

const text = v.pipe(
  v.string(),
  v.regex(/\S/, 'is empty'),
  v.maxLength(4000, 'is longer than 4,000 characters'),
);
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id: small letters, digits and hyphens'),
  v.maxLength(64, 'is longer than 64 characters'),
);
const clauseId = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/,
    'is not a clause id: letters, digits, hyphens and full stops',
  ),
  v.maxLength(64, 'is longer than 64 characters'),
);
const day = v.pipe(
  v.string(),
  v.isoDate('is not a day, YYYY-MM-DD'),
  v.check((value) => isDay(value), 'is not a day of the calendar'),
);
// The page makes links of these, so no other scheme may pass.
const url = v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/, 'is not an https address'));
const regions = v.pipe(v.array(v.picklist(REGION_IDS)), v.minLength(1, 'is empty'), v.readonly());
const holder = v.picklist(['russia', 'ukraine']);
const status = v.picklist(STATUSES);

/** Several of a kind, at least one. */
function several<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.minLength(1, 'is empty'), v.readonly());
}

const citation = v.strictObject({
  publisher: text,
  title: v.exactOptional(text),
  date: day,
  url: v.exactOptional(url),
});

const clause = v.strictObject({
  id: clauseId,
  text,
  quote: v.exactOptional(text),
  citation,
  unconfirmed: v.exactOptional(text),
  informational: v.exactOptional(v.literal(true)),
});

const match = v.strictObject({
  regions: v.exactOptional(regions),
  holder: v.exactOptional(holder),
  place: v.exactOptional(v.picklist(PLACE_IDS)),
  withinPullback: v.exactOptional(v.boolean()),
  heldOnBaseline: v.exactOptional(holder),
});

const rule = v.strictObject({
  match,
  status,
  clause: clauseId,
  unconfirmed: v.exactOptional(text),
  note: v.exactOptional(text),
});

const variant = v.strictObject({
  id,
  title: text,
  rules: v.pipe(v.array(rule), v.readonly()),
  usesPullback: v.boolean(),
});

const placeProvision = v.strictObject({
  place: v.picklist(POINT_PLACE_IDS),
  text,
  clause: clauseId,
  unconfirmed: v.exactOptional(text),
});

const widthKm = v.pipe(
  v.number(),
  v.minValue(0.1, 'is less than 0.1 km'),
  v.maxValue(500, 'is more than 500 km'),
);

/** The shape of a proposal. What JSON Schema cannot say as well is in `findFault`. */
export const proposalSchema = v.strictObject({
  id,
  title: text,
  shortTitle: v.pipe(text, v.maxLength(28, 'is longer than 28 characters')),
  date: day,
  by: text,
  group: v.exactOptional(v.picklist(PROPOSAL_GROUPS)),
  summary: text,
  publication: v.picklist(['published', 'partly-published', 'reported', 'baseline']),
  line: v.nullable(day),
  lineNote: v.exactOptional(text),
  recognisedBy: v.exactOptional(v.picklist(['us', 'international', 'us-and-others'])),
  clauses: several(clause),
  rules: several(rule),
  variants: v.exactOptional(several(variant)),
  pullbackKm: v.exactOptional(several(widthKm)),
  pullbackAlong: v.exactOptional(regions),
  baseline: v.exactOptional(day),
  places: v.exactOptional(v.pipe(v.array(placeProvision), v.readonly())),
  zones: v.exactOptional(zonesSchema),
  notes: v.pipe(v.array(text), v.readonly()),
  sources: several(citation),
});

/** Zones on top of a built-in proposal, without its words. */
export const zonesOnTextSchema = v.strictObject({ basedOn: id, zones: zonesSchema });

/** Zones, and the id of the proposal that they are drawn on. */
export interface ZonesOnText {
  readonly basedOn: string;
  readonly zones: readonly Zone[];
}

/**
 * A proposal from data of unknown origin, copied and checked.
 * Throws `InputError` that names `place`, the path inside the data, and the reason.
 */
export function parseProposal(input: unknown, place: string): Proposal {
  const { zones, ...proposal } = parse(proposalSchema, input, place, findFault);
  return { ...proposal, ...(zones && { zones: withIds(zones) }) };
}

/** Zones on top of a built-in proposal; throws as `parseProposal` does. */
export function parseZonesOnText(input: unknown, place: string): ZonesOnText {
  const { basedOn, zones } = parse(zonesOnTextSchema, input, place, () => null);
  return { basedOn, zones: withIds(zones) };
}

function withIds(zones: v.InferOutput<typeof zonesSchema>): Zone[] {
  return zones.map((zone, i) => ({ id: `zone-${i + 1}`, ...zone }));
}

function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  place: string,
  findFaultOf: (output: v.InferOutput<Schema>) => Fault | null,
): v.InferOutput<Schema> {
  const fail = ({ path, reason }: Fault): never => {
    throw new InputError(path.length > 0 ? `${place}: ${pathText(path)}` : place, reason);
  };
  const notPlain = findNonPlainData(input);
  if (notPlain) return fail(notPlain);
  if (Array.isArray(input)) return fail({ path: [], reason: 'is a list, not a proposal' });
  const result = v.safeParse(schema, withoutSchemaName(input));
  if (!result.success) return fail(faultOfIssue(result.issues[0]));
  const fault =
    findListReadAsObject(input, result.output) ??
    findUnprintable(result.output) ??
    findFaultOf(result.output);
  if (fault) return fail(fault);
  return result.output;
}

/** Editors find the published schema by a `$schema` property, which is no part of the proposal. */
function withoutSchemaName(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, '$schema')) return input;
  return Object.fromEntries(Object.entries(input).filter(([key]) => key !== '$schema'));
}

function faultOfIssue(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { path, reason: 'is not a property that a proposal has' };
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined' && path.length > 0) {
    return { path, reason: 'is missing' };
  }
  // What these received is a length, which their message does without.
  if (issue.type === 'min_length' || issue.type === 'max_length') {
    return { path, reason: issue.message };
  }
  if (issue.type === 'picklist') {
    return { path, reason: `${issue.received} is not one of ${issue.expected ?? ''}` };
  }
  if (issue.kind === 'schema' || issue.message.startsWith('Invalid')) {
    return { path, reason: `${issue.received} is not ${issue.expected ?? 'allowed'}` };
  }
  return { path, reason: `${issue.received} ${issue.message}` };
}
