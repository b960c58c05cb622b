import type { NameLanguage, Theme } from '../domain/view';
import type { LayerId } from '../domain/layers';
import type { DrawnSettlement } from '../domain/settlement';
import type { DrawnZone } from '../domain/zone';
import type { ParcelLook } from '../map/parcel-states';
import type { SourceData } from '../map/sources';

/** All that a map shows, wherever it looks and however large it is. */
export interface Picture {
  readonly data: SourceData;
  /** Settlements whose holder can be flipped; empty where none are asked for. */
  readonly settlements: readonly DrawnSettlement[];
  /** Zones that the reader has drawn. */
  readonly zones: readonly DrawnZone[];
  readonly look: ParcelLook;
  readonly layers: ReadonlySet<LayerId>;
  readonly theme: Theme;
  /** The language of place names. */
  readonly names: NameLanguage;
}
