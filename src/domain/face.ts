import type { HeldPart } from './control';
import type { PlaceId } from './parcel';

/**
 * A part of a region that no built-in line of contact cuts. Every parcel on a built-in line, cut by nothing but another
 * built-in line and the places that texts name apart, is made of whole faces.
 */
export interface Face extends HeldPart {
  /** The place that texts name apart, where the face lies in one. */
  readonly place?: PlaceId;
}
