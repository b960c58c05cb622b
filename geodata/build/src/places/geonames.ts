import { readInput } from '../inputs';

/** GeoNames' codes of Ukraine's first-level units and ours (ISO 3166-2). */
const REGION_BY_ADMIN1: Record<string, string> = {
  "01": "UA-71", "02": "UA-74", "03": "UA-77", "04": "UA-12", "05": "UA-14", "06": "UA-26", "07": "UA-63",
  "08": "UA-65", "09": "UA-68", "10": "UA-35", "11": "UA-43", "12": "UA-30", "13": "UA-32", "14": "UA-09",
  "15": "UA-46", "16": "UA-48", "17": "UA-51", "18": "UA-53", "19": "UA-56", "20": "UA-40", "21": "UA-59",
  "22": "UA-61", "23": "UA-05", "24": "UA-07", "25": "UA-21", "26": "UA-23", "27": "UA-18",
}; // prettier-ignore

export interface GeoNamesPlace {
  name: string;
  lat: number;
  lon: number;
  region: string;
  population: number;
}

/** Ukraine's places in GeoNames of at least so many people. */
export function readGeoNames(smallestPopulation: number): GeoNamesPlace[] {
  const places: GeoNamesPlace[] = [];
  for (const line of readInput('geonames').split('\n')) {
    const cells = line.split('\t');
    const population = Number(cells[14]);
    if (cells[8] !== 'UA' || population < smallestPopulation) continue;
    const region = REGION_BY_ADMIN1[cells[10]!];
    if (!region) throw new Error(`GeoNames: unknown unit ${cells[10]} of ${cells[1]}`);
    places.push({
      name: cells[1]!,
      lat: Number(cells[4]),
      lon: Number(cells[5]),
      region,
      population,
    });
  }
  return places;
}
