import { SPECIAL_PLACES } from '../../../src/data/special-places';
import { readGeodata } from '../../../src/data/read-geodata';
import type { Geodata } from '../../../src/domain/geodata';
import type { LayerId } from '../../../src/domain/layers';
import type { ParcelSet } from '../../../src/domain/parcel';
import type { Status } from '../../../src/domain/status';
import type { Theme } from '../../../src/domain/view';
import { createParcelService, type ParcelService } from '../../../src/engine/parcel-service';
import type { MapDrawing } from '../../../src/map/props';
import { applyProposal, cutOf } from '../../../src/proposals/apply';
import { findProposal } from '../../../src/proposals/catalogue';
import { POINT_PLACES } from '../../../src/proposals/point-places';
import { ALL_LAYERS } from '../../../src/state/layer-choice';
import { paintOf } from '../../../src/state/layer-paint';
import { parcelsOnFaces } from '../../../src/state/parcels-on-faces';
import { pullbackEdge } from '../../../src/proposals/pullback-edge';
import type { Picture } from '../../../src/vector-map/picture';
import type { TextStyle } from '../../../src/vector-map/text-metrics';

/** Real geodata and parcels, read once for all tests of a file. */
export interface Atlas {
  readonly geodata: Geodata;
  readonly service: ParcelService;
}

export async function readAtlas(): Promise<Atlas> {
  const geodata = await readGeodata();
  return { geodata, service: createParcelService(geodata, SPECIAL_PLACES) };
}

/** The parcels of a proposal on a day, with the status that it gives to each. */
export interface Told {
  readonly set: ParcelSet;
  readonly statuses: ReadonlyMap<string, Status>;
  readonly drawing: MapDrawing;
}

export function tell({ geodata, service }: Atlas, proposalId: string, day: string): Told {
  const proposal = findProposal(proposalId)!;
  const set = service.parcels({ control: geodata.controlOn(day), cut: cutOf(proposal, {}) });
  const outcome = applyProposal(proposal, set.parcels, {});
  return {
    set,
    statuses: new Map(outcome.parcels.map(({ parcel, status }) => [parcel.id, status])),
    drawing: {
      parcels: set.parcels,
      ...parcelsOnFaces(set, geodata),
      painted: paintOf(outcome, ALL_LAYERS),
      contactLine: set.contactLine,
      pullbackEdge: pullbackEdge(proposal, {}, set)?.lines ?? null,
    },
  };
}

export function pictureOf(
  { geodata }: Atlas,
  { drawing }: Told,
  { theme = 'light' as Theme, layers = ALL_LAYERS as ReadonlySet<LayerId> } = {},
): Picture {
  const { basemap, regions, regionBorders, towns } = geodata;
  const { painted, ...drawn } = drawing;
  return {
    data: { basemap, regions, regionBorders, towns, places: POINT_PLACES, ...drawn },
    settlements: [],
    zones: [],
    look: { painted, hovered: null, selected: null, lit: new Set() },
    layers,
    theme,
    names: 'en',
  };
}

/** About as wide as Source Sans is; Node cannot measure text. */
export function measure(text: string, { size, weight }: TextStyle): number {
  return text.length * size * (weight >= 600 ? 0.54 : 0.5);
}
