import type { DatedFigure } from '../domain/dated-area';
import { InputError } from '../domain/errors';
import { isDay } from '../domain/day';
import type { RegionId } from '../domain/region';

/** Russian-held land by day, published figures; a region's, or all regions' together. */
export interface History {
  held(region: RegionId | null): readonly DatedFigure[];
}

// The file need not be there: then there is no line in the chart.
const FILES = import.meta.glob<string>('../../geodata/history.csv', {
  query: '?url',
  import: 'default',
  eager: true,
});

/**
 * The history from a table with the columns day, region and heldKm2.
 * @throws InputError naming the line that cannot be read
 */
export function parseHistory(text: string): History {
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line && !line.startsWith('#'));
  const names = head.split(',');
  const [dayAt, regionAt, areaAt] = ['day', 'region', 'heldKm2'].map((name) => names.indexOf(name));
  const byRegion = new Map<string, DatedFigure[]>();
  const sums = new Map<string, number>();
  for (const line of lines) {
    const cells = line.split(',');
    const [day, region, areaKm2] = [cells[dayAt!], cells[regionAt!], Number(cells[areaAt!])];
    if (!isDay(day) || !region || !Number.isFinite(areaKm2))
      throw new InputError('history.csv', `“${line}” is not a day, a region and an area`);
    if (!region.startsWith('UA-')) continue;
    byRegion.set(region, [...(byRegion.get(region) ?? []), { day, areaKm2 }]);
    sums.set(day, (sums.get(day) ?? 0) + areaKm2);
  }
  const all = [...sums].map(([day, areaKm2]) => ({ day, areaKm2 }));
  const ordered = (figures: readonly DatedFigure[]) =>
    [...figures].sort((a, b) => a.day.localeCompare(b.day));
  return {
    held: (region) => ordered(region === null ? all : (byRegion.get(region) ?? [])),
  };
}

/** The weekly figures that lie beside the page; null where there are none. */
export async function loadHistory(): Promise<History | null> {
  const [url] = Object.values(FILES);
  if (url === undefined) return null;
  const response = await fetch(url);
  if (!response.ok) throw new InputError(url, `could not be loaded (${response.status})`);
  return parseHistory(await response.text());
}
