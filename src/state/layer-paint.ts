import { SAME, type JointOutcome } from '../domain/comparison';
import { layerOfRegion, type LayerId } from '../domain/layers';
import type { Outcome, ParcelOutcome } from '../domain/outcome';
import type { DrawnParcel } from '../domain/parcel';
import type { RegionId } from '../domain/region';
import type { Status } from '../domain/status';
import type { ParcelPaint } from './layer-choice';

const ZONE_STATUSES: ReadonlySet<Status> = new Set(['demilitarised', 'economic-zone']);

/**
 * What the map paints, by parcel. Every parcel belongs to one layer: a proposed zone to the layer of
 * zones, other land to its region's, so that either can be seen without the other. Regions that
 * nobody but Ukraine holds belong to none and are always painted.
 */
export function paintOf(
  outcome: Outcome,
  layers: ReadonlySet<LayerId>,
): ReadonlyMap<string, ParcelPaint> {
  const pieces = outcome.parcels.map((each) => ({ drawn: each.parcel, outcome: each }));
  return paintPieces(pieces, layers);
}

/** What the map paints of one side of a comparison, by joint parcel. */
export function paintSide(
  outcomes: readonly JointOutcome[],
  side: 'from' | 'to',
  layers: ReadonlySet<LayerId>,
): ReadonlyMap<string, ParcelPaint> {
  const pieces = outcomes.map((each) => ({ drawn: each.joint, outcome: each[side] }));
  return paintPieces(pieces, layers);
}

const SAME_PAINT: ParcelPaint = { status: SAME, unconfirmed: false };

/**
 * The land whose status differs, as B has it, amid land that is all of one neutral colour; hidden land has that colour
 * too, for plain land would look like Ukrainian control. What would be Ukrainian has an outline to be seen by.
 */
export function paintDifference(
  outcomes: readonly JointOutcome[],
  layers: ReadonlySet<LayerId>,
): ReadonlyMap<string, ParcelPaint> {
  const ofB = paintSide(outcomes, 'to', layers);
  const painted = new Map<string, ParcelPaint>();
  for (const { joint, cause } of outcomes) {
    const paint = cause && ofB.get(joint.id);
    if (paint) painted.set(joint.id, { ...paint, outlined: paint.status === 'ukrainian' });
    else if (joint.land) painted.set(joint.id, SAME_PAINT);
  }
  return painted;
}

/** Land as it is drawn, with what a proposal makes of it. */
interface Piece {
  readonly drawn: DrawnParcel;
  readonly outcome: ParcelOutcome;
}

function paintPieces(
  pieces: readonly Piece[],
  layers: ReadonlySet<LayerId>,
): ReadonlyMap<string, ParcelPaint> {
  const contested = regionsWithRussianHeldLand(pieces);
  const painted = new Map<string, ParcelPaint>();
  for (const { drawn, outcome } of pieces) {
    const layer = layerOf(outcome, contested);
    if (drawn.land && (layer === null || layers.has(layer))) {
      const { status, unconfirmed } = outcome;
      painted.set(drawn.id, { status, unconfirmed: unconfirmed !== undefined });
    }
  }
  return painted;
}

function layerOf(
  { parcel, status }: ParcelOutcome,
  contested: ReadonlySet<RegionId>,
): LayerId | null {
  if (ZONE_STATUSES.has(status)) return 'demilitarised-zone';
  const layer = layerOfRegion(parcel.region);
  return layer === 'other-regions' && !contested.has(parcel.region) ? null : layer;
}

function regionsWithRussianHeldLand(pieces: readonly Piece[]): ReadonlySet<RegionId> {
  return new Set(
    pieces
      .filter(({ drawn, outcome }) => outcome.parcel.holder === 'russia' && drawn.land)
      .map(({ outcome }) => outcome.parcel.region),
  );
}
