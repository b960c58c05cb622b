import type { Geodata } from '../domain/geodata';
import type { SwapSide, ZoneFigures } from '../domain/zone-figures';
import { shortRegionName } from '../format/place-names';
import { formats } from './formats';
import type { CheckedReport } from './report';
import { SHORT_STATUSES } from './short-names';
import { layOut, wrap } from './text-layout';

const WIDTH = 80;

function headOf({ zone, area, untouched, outsideKm2, ...figures }: ZoneFigures): string[] {
  const range = formats.range(area);
  const facts = [
    `${formats.area(area.areaKm2)} km²${range ? ` (${range})` : ''}`,
    `border ${formats.length(figures.borderKm)}`,
    `line of contact in it or along its edge ${formats.length(figures.contactLineKm)}`,
    `${formats.people(figures.townsPopulation)} people in ${figures.townCount} towns`,
    untouched.areaKm2 > 0 &&
      `to ${formats.area(untouched.areaKm2)} km² of it the status cannot apply, for who holds them`,
    outsideKm2 > 0 && `${formats.area(outsideKm2)} km² outside Ukraine are not counted`,
  ].filter((fact) => typeof fact === 'string');
  return wrap(
    `Zone “${zone.name}”, drawn by the reader and not in the text: ${SHORT_STATUSES[zone.status]}. ${facts.join('; ')}.`,
    WIDTH,
  );
}

function swapLine(who: string, { areaKm2, townsPopulation, ...range }: SwapSide): string {
  const range_ = formats.range({ areaKm2, ...range });
  return `${who} ${formats.area(areaKm2)} km²${range_ ? ` (${range_})` : ''}, ${formats.people(townsPopulation)} people in towns`;
}

/** The zones of a proposal file, each with what it takes from whom, and the balance of a swap. */
export function zoneTables({ zones, swap }: CheckedReport, geodata: Geodata): string[] {
  const facts = new Map(geodata.regions.map((region) => [region.id, region]));
  const tables = zones.map((figures) =>
    [
      ...headOf(figures),
      layOut(
        [
          { title: 'Region', align: 'left' },
          { title: 'held by', align: 'left' },
          { title: 'km²', align: 'right' },
          { title: 'range', align: 'right' },
        ],
        figures.parts.map(({ region, holder, area }) => [
          shortRegionName(facts.get(region)!, 'en'),
          holder === 'russia' ? 'Russia' : 'Ukraine',
          formats.area(area.areaKm2),
          formats.range(area) ?? '',
        ]),
      ),
    ].join('\n'),
  );
  if (!swap) return tables;
  const lines = [
    swapLine('By these zones Ukraine would give', swap.fromUkraine),
    swapLine('and Russia', swap.fromRussia),
  ];
  return [...tables, wrap(`${lines.join(' ')}.`, WIDTH).join('\n')];
}
