import type { AreaStatistic } from '../domain/statistic';
import type { RegionFacts } from '../domain/region';
import { AREA_METHOD } from '../geo/area';
import type { ZoneFigures } from '../domain/zone-figures';
import type { Wording } from '../messages/wording';
import { EDITION } from './edition';
import { attributionOf, noteOf } from './fact-sheet';
import { lineDocument } from './line-document';
import { listedZones } from './reader-changes';
import { subjectOf, type Comparison, type Report } from './report';

/** Square kilometres to the precision of the input (0.001 km² = 1,000 m²), so that output is stable and short. */
function km2(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function area(statistic: AreaStatistic): { areaKm2: number; lowKm2: number; highKm2: number } {
  return {
    areaKm2: km2(statistic.areaKm2),
    lowKm2: km2(statistic.lowKm2),
    highKm2: km2(statistic.highKm2),
  };
}

function comparisonDocument({ proposal, choice, line, transitions }: Comparison) {
  return {
    compare: {
      proposal: proposal.id,
      publication: proposal.publication,
      ...choice,
      line: lineDocument(line),
      ...listedZones(proposal),
    },
    transitions: transitions.map((transition) => ({
      from: transition.from,
      to: transition.to,
      ...area(transition),
      shareOfUkraine: Number(transition.shareOfUkraine.toFixed(6)),
      townsPopulation: transition.townsPopulation,
      unconfirmedKm2: km2(transition.unconfirmedKm2),
      causes: Object.fromEntries(
        Object.entries(transition.causes).map(([cause, its]) => [cause, area(its)]),
      ),
    })),
  };
}

function zonesDocument(zones: readonly ZoneFigures[], swap: Report['swap']) {
  return {
    zones: zones.map((figures) => ({
      name: figures.zone.name,
      status: figures.zone.status,
      drawnByReader: true,
      ...area(figures.area),
      shapeKm2: km2(figures.shapeKm2),
      outsideUkraineKm2: km2(figures.outsideKm2),
      untouchedKm2: km2(figures.untouched.areaKm2),
      borderKm: Number(figures.borderKm.toFixed(1)),
      contactLineKm: Number(figures.contactLineKm.toFixed(1)),
      townsPopulation: figures.townsPopulation,
      townCount: figures.townCount,
      from: figures.parts.map((part) => ({
        region: part.region,
        heldBy: part.holder,
        ...area(part.area),
      })),
    })),
    ...(swap && {
      swap: {
        fromUkraine: {
          ...area(swap.fromUkraine),
          townsPopulation: swap.fromUkraine.townsPopulation,
        },
        fromRussia: { ...area(swap.fromRussia), townsPopulation: swap.fromRussia.townsPopulation },
      },
    }),
  };
}

/** The report as JSON, indented. Areas in km²; names in English. */
export function printJson(
  report: Report,
  regions: readonly RegionFacts[],
  wording: Wording,
): string {
  const { proposal, choice, line, statistics, comparison } = report;
  const names = new Map(regions.map(({ id, nameEn }) => [id, nameEn]));
  const document = {
    proposal: proposal.id,
    publication: proposal.publication,
    ...choice,
    line: lineDocument(line),
    ...(report.outsideUkraineKm2 !== undefined && {
      outsideUkraineKm2: km2(report.outsideUkraineKm2),
    }),
    method: AREA_METHOD,
    totalKm2: km2(statistics.totalKm2),
    statuses: statistics.statuses.map((status) => ({
      status: status.status,
      ...area(status),
      shareOfUkraine: Number(status.shareOfUkraine.toFixed(6)),
      townsPopulation: status.townsPopulation,
      townCount: status.townCount,
      wholeRegions: regions
        .filter(({ id }) => status.wholeRegions.includes(id))
        .map(({ id, population }) => ({
          region: id,
          population: population.value,
          populationAsOf: population.asOf,
        })),
      unconfirmedKm2: km2(status.unconfirmedKm2),
    })),
    regions: statistics.regions.map((region) => ({
      region: region.region,
      name: names.get(region.region),
      areaKm2: km2(region.areaKm2),
      heldByRussiaKm2: km2(region.heldByRussia.areaKm2),
      heldByRussiaLowKm2: km2(region.heldByRussia.lowKm2),
      heldByRussiaHighKm2: km2(region.heldByRussia.highKm2),
      statuses: Object.fromEntries(
        Object.entries(region.statuses).map(([status, statistic]) => [
          status,
          { ...area(statistic), unconfirmedKm2: km2(statistic.unconfirmedKm2) },
        ]),
      ),
    })),
    contactLineKm: Number(statistics.contactLineKm.toFixed(1)),
    ...(report.zones?.length && zonesDocument(report.zones, report.swap)),
    ...(comparison && comparisonDocument(comparison)),
    edition: EDITION,
    attribution: attributionOf(wording),
    link: report.link,
    note: noteOf(subjectOf(report), wording),
  };
  return JSON.stringify(document, null, 2);
}
