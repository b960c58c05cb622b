import * as v from 'valibot';
import { InputError } from '../domain/errors';
import type { FileProblem } from '../domain/loaded-file';
import type { Proposal } from '../domain/proposal';
import type { ProposalFile } from '../domain/proposal-file';
import type { Region } from '../domain/region';
import { parseProposal, parseZonesOnText } from '../proposals/schema';
import { zoneWordsSchema } from '../proposals/zone-schema';
import { checkZone } from './check-zone';
import { decodeText } from './decode-text';
import { LARGEST_PROPOSAL_BYTES } from './limits';
import { isRecord } from './raw-feature';

/** Whether parsed JSON means to be a proposal and not a map, whatever is wrong with it. */
export function isProposalLike(value: unknown): boolean {
  if (!isRecord(value) || 'features' in value || 'coordinates' in value) return false;
  return ['rules', 'clauses', 'basedOn', 'zones'].some((key) => Object.hasOwn(value, key));
}

/** The JSON of a file. Throws `InputError` where it is too large or no JSON. */
export function parseProposalJson(bytes: Uint8Array, name: string): unknown {
  if (bytes.length > LARGEST_PROPOSAL_BYTES) {
    const most = LARGEST_PROPOSAL_BYTES / 1e6;
    throw new InputError(name, `has more than ${most} MB, which is too much for a proposal`);
  }
  try {
    return JSON.parse(decodeText(name, bytes));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(name, `is not JSON: ${(error as Error).message}`);
  }
}

/** What a file calls a zone, for people. */
function label(zone: unknown, i: number): string {
  const name = isRecord(zone) && typeof zone['name'] === 'string' ? zone['name'].slice(0, 60) : '';
  return `zone ${i + 1}${name ? ` (“${name}”)` : ''}`;
}

/** What is wrong with a zone apart from its shape, if anything. */
function faultOfWords(zone: unknown, place: string): Pick<FileProblem, 'place' | 'reason'> | null {
  if (!isRecord(zone)) return { place, reason: 'is not a zone' };
  const { geometry: _, ...words } = zone;
  const { success, issues } = v.safeParse(zoneWordsSchema, words);
  if (success) return null;
  const [issue] = issues;
  const at = v.getDotPath(issue);
  const given = issue.received === 'undefined' ? 'is missing' : `${issue.received} cannot be used`;
  const isOwnWords = issue.message.startsWith('is ');
  return { place: at === null ? place : `${place}.${at}`, reason: isOwnWords ? issue.message : given }; // prettier-ignore
}

/** The zones of a file that can be used; what is wrong with the others is reported. */
function usableZones(
  zones: readonly unknown[],
  regions: readonly Region[],
  problems: FileProblem[],
): unknown[] {
  return zones.flatMap((zone, i) => {
    const place = `zones[${i}]`;
    const feature = label(zone, i);
    const fault = faultOfWords(zone, place);
    if (fault || !isRecord(zone)) {
      if (fault) problems.push({ ...fault, feature, effect: 'left out' });
      return [];
    }
    const checked = checkZone(zone['geometry'], `${place}.geometry`, feature, regions);
    problems.push(...checked.problems);
    return checked.geometry ? [{ ...zone, geometry: checked.geometry }] : [];
  });
}

/**
 * A proposal from the JSON of a file: in full, or as zones on top of a built-in one. A zone that cannot be used is
 * left out and reported, and the rest is kept.
 * @param input parsed JSON of unknown origin
 * @param name the file's name, for errors
 * @param regions of all Ukraine
 * @param builtIn the built-in proposals, in the words of the reader's language
 * @throws InputError where the proposal as a whole cannot be used
 */
export function readProposalFile(
  input: unknown,
  name: string,
  regions: readonly Region[],
  builtIn: readonly Proposal[],
): ProposalFile {
  const problems: FileProblem[] = [];
  const given =
    isRecord(input) && Array.isArray(input['zones'])
      ? { ...input, zones: usableZones(input['zones'], regions, problems) }
      : input;
  if (!isRecord(given) || !Object.hasOwn(given, 'basedOn')) {
    return { proposal: parseProposal(given, name), problems };
  }
  const { basedOn, zones } = parseZonesOnText(given, name);
  const base = builtIn.find(({ id }) => id === basedOn);
  if (!base) {
    const ids = builtIn.map(({ id }) => id).join(', ');
    throw new InputError(`${name}: basedOn`, `"${basedOn}" is no built-in proposal; there are ${ids}`); // prettier-ignore
  }
  if (zones.length === 0) {
    const first = problems[0];
    const why = first ? `: ${first.place} ${first.reason}` : '';
    throw new InputError(name, `has no zone that can be used${why}`);
  }
  return { proposal: { ...base, zones }, basedOn, problems };
}
