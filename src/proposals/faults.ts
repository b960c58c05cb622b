import { HOLDER_OF_STATUS } from '../domain/holder-of-status';
import type { Proposal, Rule } from '../domain/proposal';

/** Zones refer to nothing. */
type Text = Omit<Proposal, 'zones'>;
type Path = readonly (string | number)[];

/** What is wrong with a proposal, and where in it. */
export interface Fault {
  readonly path: Path;
  readonly reason: string;
}

/** The path as a reader of the file would write it: `rules[2].match.holder`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** The first fault of a proposal whose shape is right: references, duplicates, cuts not asked for. */
export function findFault(proposal: Text): Fault | null {
  const { clauses, variants = [], places = [], pullbackKm = [] } = proposal;
  return (
    findDuplicate(
      ['clauses'],
      'id',
      clauses.map(({ id }) => id),
    ) ??
    findDuplicate(
      ['variants'],
      'id',
      variants.map(({ id }) => id),
    ) ??
    findDuplicate(
      ['places'],
      'place',
      places.map(({ place }) => place),
    ) ??
    findDuplicate(['pullbackKm'], null, pullbackKm) ??
    findBrokenClause(proposal) ??
    findFaultyRule(proposal) ??
    findPullbackFault(proposal)
  );
}

function findDuplicate(
  path: Path,
  key: string | null,
  values: readonly (string | number)[],
): Fault | null {
  const index = values.findIndex((value, at) => values.indexOf(value) < at);
  if (index < 0) return null;
  const at = key === null ? [...path, index] : [...path, index, key];
  return { path: at, reason: `${JSON.stringify(values[index])} is there twice` };
}

/** Every rule of a proposal with its path, the variants' rules first, as they are applied. */
function rulesWithPaths({ variants = [], rules }: Text): [Path, Rule][] {
  return [
    ...variants.flatMap((variant, v) =>
      variant.rules.map((rule, r): [Path, Rule] => [['variants', v, 'rules', r], rule]),
    ),
    ...rules.map((rule, r): [Path, Rule] => [['rules', r], rule]),
  ];
}

function findBrokenClause(proposal: Text): Fault | null {
  const known = new Set(proposal.clauses.map(({ id }) => id));
  const cited: [Path, string][] = [
    ...rulesWithPaths(proposal).map(([path, { clause }]): [Path, string] => [path, clause]),
    ...(proposal.places ?? []).map(({ clause }, p): [Path, string] => [['places', p], clause]),
  ];
  for (const [path, clause] of cited) {
    if (!known.has(clause)) {
      return {
        path: [...path, 'clause'],
        reason: `${JSON.stringify(clause)} is no clause of this proposal`,
      };
    }
  }
  return null;
}

function findFaultyRule(proposal: Text): Fault | null {
  for (const [path, { match, status }] of rulesWithPaths(proposal)) {
    if (match.withinPullback !== undefined && !proposal.pullbackKm) {
      return {
        path: [...path, 'match', 'withinPullback'],
        reason: 'needs pullbackKm, which is missing',
      };
    }
    if (match.heldOnBaseline !== undefined && !proposal.baseline) {
      return {
        path: [...path, 'match', 'heldOnBaseline'],
        reason: 'needs a baseline, which is missing',
      };
    }
    const holder = HOLDER_OF_STATUS[status];
    if (holder && match.holder !== holder) {
      return {
        path: [...path, 'match', 'holder'],
        reason: `must be "${holder}" for the status "${status}"`,
      };
    }
  }
  return null;
}

function findPullbackFault(proposal: Text): Fault | null {
  const { variants, rules, pullbackKm, pullbackAlong } = proposal;
  if (pullbackAlong && !pullbackKm) {
    return { path: ['pullbackAlong'], reason: 'needs pullbackKm, which is missing' };
  }
  const cuts = (rule: Rule) => rule.match.withinPullback !== undefined;
  for (const [v, variant] of (variants ?? []).entries()) {
    const path = ['variants', v, 'usesPullback'];
    if (variant.usesPullback && !pullbackKm) {
      return { path, reason: 'needs pullbackKm, which is missing' };
    }
    if (!variant.usesPullback && [...variant.rules, ...rules].some(cuts)) {
      return { path, reason: 'is false, but a rule of this variant depends on withinPullback' };
    }
  }
  return null;
}
