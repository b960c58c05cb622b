import type { Feature, Position } from 'geojson';
import type { JointOutcome } from '../domain/comparison';
import { polygonsOf, type BoundingBox, type Land } from '../domain/geometry';
import type { ParcelOutcome } from '../domain/outcome';
import type { DrawnParcel, ParcelAreas } from '../domain/parcel';
import type { RegionFacts, RegionId } from '../domain/region';
import { AREA_METHOD } from '../geo/area';
import { boundingBox } from '../geo/bounding-box';
import { windRings } from '../geo/wind-rings';
import type { Wording } from '../messages/wording';
import { sumAreas } from '../statistics/sum-areas';
import { EDITION } from './edition';
import { attributionOf, noteOf, titleOf } from './fact-sheet';
import { lineDocument } from './line-document';
import { listedZones } from './reader-changes';
import { subjectOf, type Report } from './report';
import type { TextOnLine } from './subject';

/** 1e-7° is a centimetre, which is as much as RFC 7946 thinks sensible. */
const DECIMALS = 7;

/** Shapes are derived from OpenStreetMap, so they stay under its licence. */
const SHAPES_LICENCE = 'ODbL-1.0';

function shortPosition(position: Position): Position {
  return position.map((degrees) => Number(degrees.toFixed(DECIMALS)));
}

/** Land as RFC 7946 asks for it: outer rings anticlockwise, and no more decimals than say something. */
function geometryOf(land: Land): Land {
  const wound = windRings(land);
  const polygons = polygonsOf(wound).map((rings) => rings.map((ring) => ring.map(shortPosition)));
  return wound.type === 'Polygon'
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function boxOf(lands: readonly Land[]): BoundingBox {
  const boxes = lands.map(boundingBox);
  const edge = (i: 0 | 1 | 2 | 3) => boxes.map((box) => box[i]);
  return [
    Math.min(...edge(0)),
    Math.min(...edge(1)),
    Math.max(...edge(2)),
    Math.max(...edge(3)),
  ];
} // prettier-ignore

function km2(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function areaProperties(areas: ParcelAreas) {
  const { areaKm2, lowKm2, highKm2 } = sumAreas([areas]);
  return { areaKm2: km2(areaKm2), lowKm2: km2(lowKm2), highKm2: km2(highKm2) };
}

/** What a text makes of land: status, the clause that says so, and whether that reading is confirmed. */
function statusProperties(
  { parcel, status, rule, unconfirmed, zone }: ParcelOutcome,
  wording: Wording,
) {
  return {
    status,
    statusLabel: wording.messages.statuses[status],
    holder: parcel.holder,
    clause: rule?.clause ?? null,
    unconfirmed: unconfirmed ?? null,
    ...(zone && { zone: zone.name }),
  };
}

function textProperties({ proposal, choice, line }: TextOnLine) {
  return { proposal: proposal.id, ...choice, line: line.asOf, lineSource: line.source };
}

/** The keys of `properties` with a word before them: `fromStatus`. */
function prefixed(prefix: string, properties: object): Record<string, unknown> {
  const capital = (key: string) => prefix + key.charAt(0).toUpperCase() + key.slice(1);
  return Object.fromEntries(Object.entries(properties).map(([key, its]) => [capital(key), its]));
}

interface Piece {
  readonly drawn: DrawnParcel & { readonly areas: ParcelAreas; readonly region: RegionId };
  readonly properties: object;
}

function piecesOf(report: Report, wording: Wording): Piece[] {
  const { outcome, comparison } = report;
  if (!comparison) {
    const text = textProperties(report);
    return outcome.parcels.map((each) => ({
      drawn: each.parcel,
      properties: { ...statusProperties(each, wording), ...text },
    }));
  }
  const texts = {
    ...prefixed('from', textProperties(report)),
    ...prefixed('to', textProperties(comparison)),
  };
  return comparison.outcomes.map(({ joint, from, to, cause }: JointOutcome) => ({
    drawn: joint,
    properties: {
      ...prefixed('from', statusProperties(from, wording)),
      ...prefixed('to', statusProperties(to, wording)),
      differsBecauseOf: cause,
      ...texts,
    },
  }));
}

/**
 * The land of a report as GeoJSON (RFC 7946): a feature for each piece, whose properties explain themselves, and the
 * facts of the whole as members of the collection. Areas in km².
 */
export function printGeoJson(
  report: Report,
  regions: readonly RegionFacts[],
  wording: Wording,
): string {
  const attribution = attributionOf(wording);
  const features = piecesOf(report, wording).flatMap(({ drawn, properties }): Feature<Land>[] => {
    if (!drawn.land) return [];
    const region = regions.find(({ id }) => id === drawn.region);
    return [
      {
        type: 'Feature',
        id: drawn.id,
        properties: {
          region: drawn.region,
          nameEn: region?.nameEn,
          nameUk: region?.nameUk,
          ...properties,
          ...areaProperties(drawn.areas),
          attribution,
        },
        geometry: geometryOf(drawn.land),
      },
    ];
  });
  const texts = [report, ...(report.comparison ? [report.comparison] : [])];
  return JSON.stringify({
    type: 'FeatureCollection',
    bbox: boxOf(features.map(({ geometry }) => geometry)),
    title: titleOf(subjectOf(report), wording),
    note: noteOf(subjectOf(report), wording),
    texts: texts.map(({ proposal, choice, line }) => ({
      proposal: proposal.id,
      title: proposal.title,
      date: proposal.date,
      by: proposal.by,
      publication: proposal.publication,
      ...choice,
      line: lineDocument(line),
      ...listedZones(proposal),
    })),
    method: AREA_METHOD,
    attribution,
    licence: SHAPES_LICENCE,
    edition: EDITION,
    link: report.link,
    features,
  });
}
