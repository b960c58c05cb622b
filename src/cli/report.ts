import { readFile } from 'node:fs/promises';
import { SPECIAL_PLACES } from '../data/special-places';
import type { Control, LineFacts } from '../domain/control';
import { InputError } from '../domain/errors';
import type { Geodata } from '../domain/geodata';
import type { FileProblem } from '../domain/loaded-file';
import type { OverlapMatrix } from '../domain/matrix';
import type { Proposal } from '../domain/proposal';
import type { ProposalFile } from '../domain/proposal-file';
import type { ZoneFigures } from '../domain/zone-figures';
import { commonCut } from '../engine/common-cut';
import { createParcelService, type Cutting } from '../engine/parcel-service';
import type { Report } from '../export/report';
import { parseProposalJson, readProposalFile } from '../import/read-proposal-file';
import { applyProposal, cutOf } from '../proposals/apply';
import { DEFAULT_PROPOSAL_ID, findProposal, PROPOSALS } from '../proposals/catalogue';
import { compareProposals, type ChosenProposal } from '../proposals/compare';
import { lineDay } from '../proposals/line-day';
import { computeStatistics } from '../statistics/compute-statistics';
import { computeTransitions } from '../statistics/compute-transitions';
import { computeOverlapMatrix } from '../statistics/overlap-matrix';
import { computeZoneFigures, computeZoneSwap } from '../statistics/zone-figures';
import { choiceInUse, requireChoice } from './choice';
import type { LoadedLine } from './loaded-line';
import type { Options } from './options';

/** The answer to one question on the command line, before it is printed. */
export interface CheckedReport extends Report {
  /** What could not be taken of a proposal file as it stands. */
  readonly problems: readonly FileProblem[];
  readonly zones: readonly ZoneFigures[];
}

/** Every proposal against every proposal on one line. */
export interface MatrixReport {
  readonly line: LineFacts;
  readonly matrix: OverlapMatrix;
}

function requireProposal(id: string): Proposal {
  const proposal = findProposal(id);
  if (proposal) return proposal;
  const ids = PROPOSALS.map((known) => known.id).join(', ');
  throw new InputError(`proposal ${JSON.stringify(id)}`, `does not exist; there are ${ids}`);
}

async function readProposal(path: string, geodata: Geodata): Promise<ProposalFile> {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new InputError(path, `cannot be read: ${error.message}`);
  });
  return readProposalFile(parseProposalJson(bytes, path), path, geodata.regions, PROPOSALS);
}

function requireDay(
  asked: string | undefined,
  own: string | null,
  lines: readonly LineFacts[],
): string {
  const days = lines.map(({ asOf }) => asOf);
  if (asked === undefined) return lineDay(null, own, days)!.day;
  if (days.includes(asked)) return asked;
  throw new InputError(
    `line ${JSON.stringify(asked)}`,
    `is not built in; there are ${days.join(', ')}`,
  );
}

/** The loaded line, or else the built-in one asked for, or else the text's own. */
function requireControl(
  asked: string | undefined,
  own: string | null,
  geodata: Geodata,
  loaded: LoadedLine | null,
): Control {
  if (asked === undefined && loaded) return loaded.control;
  return geodata.controlOn(requireDay(asked, own, geodata.lines));
}

/**
 * Applies a proposal to a line of contact and computes every number.
 * @param loaded the line of `--control`, or null
 * @throws InputError or GeometryError
 */
export async function makeReport(
  options: Options,
  geodata: Geodata,
  loaded: LoadedLine | null,
): Promise<CheckedReport> {
  const { proposal, problems } =
    options.proposalFile === undefined
      ? { proposal: requireProposal(options.proposal ?? DEFAULT_PROPOSAL_ID), problems: [] }
      : await readProposal(options.proposalFile, geodata);
  const choice = requireChoice(proposal, options);
  const other = options.compare === undefined ? null : requireProposal(options.compare);
  // A text without a day of its own, as the baseline, is set on the other's.
  const own = proposal.line ?? other?.line ?? null;
  const control = requireControl(options.line, own, geodata, loaded);
  const service = createParcelService(geodata, SPECIAL_PLACES);
  const cutting: Cutting = { control, cut: cutOf(proposal, choice) };
  const set = service.parcels(cutting);
  const outcome = applyProposal(proposal, set.parcels, choice);
  const swap = computeZoneSwap(outcome, set, geodata.towns);
  const report: CheckedReport = {
    proposal,
    choice,
    line: set.control,
    outcome,
    statistics: computeStatistics(outcome, set, geodata.towns),
    problems,
    zones: computeZoneFigures(outcome, set, geodata.towns),
    ...(swap && { swap }),
    ...(loaded && { outsideUkraineKm2: loaded.outsideUkraineKm2 }),
  };
  if (!other) return report;
  const otherLine = options.compareLine ?? options.line;
  const otherControl = requireControl(otherLine, other.line ?? control.asOf, geodata, loaded);
  const joint = service.joint(cutting, { control: otherControl, cut: cutOf(other) });
  const chosen: ChosenProposal = { proposal: other, choice: choiceInUse(other) };
  const outcomes = compareProposals({ proposal, choice }, chosen, joint);
  const transitions = computeTransitions(outcomes, joint, geodata.towns);
  return { ...report, comparison: { ...chosen, line: joint.to.control, outcomes, transitions } };
}

/** Compares every built-in proposal with every other on one line of contact. Throws as `makeReport`. */
export function makeMatrix(
  options: Options,
  geodata: Geodata,
  loaded: LoadedLine | null,
): MatrixReport {
  const control = requireControl(options.line, null, geodata, loaded);
  const cut = commonCut(PROPOSALS.map((proposal) => cutOf(proposal)));
  const { parcels } = createParcelService(geodata, SPECIAL_PLACES).parcels({ control, cut });
  const outcomes = PROPOSALS.map((proposal) => applyProposal(proposal, parcels));
  return { line: control, matrix: computeOverlapMatrix(outcomes) };
}
