import type { Transition } from '../domain/comparison';
import type { Geodata } from '../domain/geodata';
import type { Land, Lines } from '../domain/geometry';
import type { LayerId } from '../domain/layers';
import type { DrawnParcel, ParcelSet } from '../domain/parcel';
import type { ComparisonMode } from '../domain/view';
import type { ChosenProposal } from '../proposals/compare';
import { pullbackEdge } from '../proposals/pullback-edge';
import type { ShownComparison } from './comparison.svelte';
import type { ParcelPaint } from './layer-choice';
import { paintDifference, paintOf, paintSide } from './layer-paint';
import { jointsOnFaces, parcelsOnFaces, type ParcelsOnFaces } from './parcels-on-faces';
import type { Shown } from './picture.svelte';

/** What one map draws. */
export interface Drawing extends ParcelsOnFaces {
  readonly parcels: readonly DrawnParcel[];
  readonly painted: ReadonlyMap<string, ParcelPaint>;
  /** Null where none is known. */
  readonly contactLine: Lines | null;
  /** Land and sea within the line's stated error. */
  readonly errorBand: Land | null;
  /** Where the pull-back of the text ends; null where it asks for none. */
  readonly pullbackEdge: Lines | null;
}

/** What is drawn; a second map only where two stand beside each other. */
export interface Drawings {
  readonly first: Drawing;
  readonly second: Drawing | null;
}

/**
 * One proposal alone, or two. Both sides of a comparison are drawn from the same joint parcels, so that land
 * pointed at or lit on one is the same land on the other. Differences stand on B's line, whose colours they have.
 */
export function drawingsOf(
  shown: Shown | null,
  comparison: ShownComparison | null,
  mode: ComparisonMode,
  layers: ReadonlySet<LayerId>,
  geodata: Pick<Geodata, 'faces' | 'lines'>,
): Drawings | null {
  if (!comparison) return shown && { first: drawAlone(shown, layers, geodata), second: null };
  const { outcomes, set, isSame } = comparison;
  const onFaces = jointsOnFaces(set, geodata);
  const draw = (side: 'from' | 'to', painted: Drawing['painted']): Drawing => ({
    parcels: set.parcels,
    ...onFaces,
    painted,
    contactLine: set[side].contactLine,
    errorBand: set[side].errorBand ?? null,
    pullbackEdge: edgeOf(comparison[side], set[side]),
  });
  if (mode === 'difference') {
    return { first: draw('to', paintDifference(outcomes, layers)), second: null };
  }
  return {
    first: draw('from', paintSide(outcomes, 'from', layers)),
    second: isSame ? null : draw('to', paintSide(outcomes, 'to', layers)),
  };
}

function drawAlone(
  { outcome, set }: Shown,
  layers: ReadonlySet<LayerId>,
  geodata: Pick<Geodata, 'faces' | 'lines'>,
): Drawing {
  return {
    parcels: set.parcels,
    ...parcelsOnFaces(set, geodata),
    painted: paintOf(outcome, layers),
    contactLine: set.contactLine,
    errorBand: set.errorBand ?? null,
    pullbackEdge: edgeOf(outcome, set),
  };
}

function edgeOf({ proposal, choice }: ChosenProposal, set: ParcelSet): Lines | null {
  return pullbackEdge(proposal, choice, set)?.lines ?? null;
}

/** Ids of the joint parcels to light: those of the transition chosen, and those of A's parcels that are lit. */
export function litJoints(
  { set }: ShownComparison,
  chosen: Transition | null,
  parcels: ReadonlySet<string>,
): ReadonlySet<string> {
  const ofA = set.parcels.filter(({ from }) => parcels.has(from.id));
  return new Set([...(chosen?.joints ?? []), ...ofA.map(({ id }) => id)]);
}
