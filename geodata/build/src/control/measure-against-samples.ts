/**
 * Compares the line drawn from the settlements with published daily files, which stay outside the
 * project. Usage: tsx measure-against-samples.ts SAMPLES_FOLDER REGIONS_GEOJSON [WATER_GEOJSON]
 * Regions are features with an ISO 3166-2 `id`, or Natural Earth's, whose outer border is less
 * exact. Where lakes and reservoirs are given, points in them are left out: what is measured then is
 * the line on land.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { readSettlements } from '../settlements';
import { heldByRussia } from './held-on-day';
import { pointsAlong, SegmentIndex, segmentsOf } from './line-distance';
import { isInRing } from '../../../../src/geo/control-line/nest-rings';
import { toLonLat, toPlane } from '../../../../src/geo/control-line/plane';
import { sharedAreaKm2 } from './shared-area';

/** Metres between sample points, and how far they stay from the coast and the state border. */
const STEP = 500;
const AWAY = 5_000;

const SETTLEMENTS = new URL('../../../sources/settlement-control.csv', import.meta.url);

interface Ground {
  /** Ukraine without Crimea, whose border is no line of contact in either source. */
  mainland: Position[][][];
  donetsk: Position[][][];
  water: Position[][][];
  /** Coast and state border. */
  outline: SegmentIndex;
}

type Areas = FeatureCollection<Polygon | MultiPolygon>;

function readAreas(path: string): Areas {
  return JSON.parse(readFileSync(path, 'utf8')) as Areas;
}

function readGround(regionsPath: string, waterPath: string | undefined): Ground {
  const { features } = readAreas(regionsPath);
  const named = (...names: string[]): Position[][][] =>
    features
      .filter(({ id, properties }) => names.includes(String(id ?? properties?.name)))
      .flatMap(polygonsOf);
  const crimea = new Set(named('UA-43', 'UA-40', 'Crimea', 'Sevastopol'));
  const everything = features.flatMap(polygonsOf);
  const uses = new Map<string, number>();
  const keyed = everything.flat().flatMap((ring) =>
    ring.slice(1).map((point, index) => {
      const ends = [ring[index]!, point];
      const key = ends.map(String).sort().join();
      uses.set(key, (uses.get(key) ?? 0) + 1);
      return { key, ends };
    }),
  );
  const outer = keyed.filter(({ key }) => uses.get(key) === 1);
  return {
    mainland: everything.filter((polygon) => !crimea.has(polygon)),
    donetsk: named('UA-14', "Donets'k"),
    water: waterPath ? readAreas(waterPath).features.flatMap(polygonsOf) : [],
    outline: new SegmentIndex(outer.flatMap(({ ends }) => segmentsOf(ends.map(toPlane)))),
  };
}

function polygonsOf({ geometry }: Feature<Polygon | MultiPolygon>): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function isIn(point: Position, polygons: Position[][][]): boolean {
  return polygons.flat().filter((ring) => isInRing(point, ring)).length % 2 === 1;
}

/** Metres from one line, sampled on land, to the other: sorted. */
function distances(from: Position[][][], to: Position[][][], ground: Ground): number[] {
  const index = new SegmentIndex(to.flat().flatMap((ring) => segmentsOf(ring.map(toPlane))));
  return from
    .flat()
    .flatMap((ring) => pointsAlong(ring.map(toPlane), STEP))
    .filter((point) => ground.outline.distanceTo(point) > AWAY)
    .filter((point) => isIn(toLonLat(point), ground.mainland))
    .filter((point) => !isIn(toLonLat(point), ground.water))
    .map((point) => index.distanceTo(point))
    .sort((a, b) => a - b);
}

function dayOfFile(name: string): string {
  return name.replace(/^.*_(\d{4})(\d\d)(\d\d)\.geojson$/, '$1-$2-$3');
}

function measureDay(ours: Position[][][], published: Position[][][], ground: Ground): string[] {
  const km = (metres: number): string => (metres / 1000).toFixed(2);
  const mean = (list: number[]): number => list.reduce((sum, d) => sum + d, 0) / list.length;
  const there = distances(ours, published, ground);
  const back = distances(published, ours, ground);
  const whole = sharedAreaKm2(ground.donetsk);
  const held = [ours, published].map((area) => whole - sharedAreaKm2(ground.donetsk, area));
  const off = 100 * (held[0]! / held[1]! - 1);
  return [
    km(mean(there)),
    km(there[Math.floor(there.length * 0.95)]!),
    km(mean(back)),
    held[0]!.toFixed(0),
    held[1]!.toFixed(0),
    `${off.toFixed(2)} %`,
    String((there.length * STEP) / 1000),
    String(ours.flat(2).length),
  ];
}

function main(samples: string, regionsPath: string, waterPath: string | undefined): void {
  const { days, settlements } = readSettlements(SETTLEMENTS);
  const ground = readGround(regionsPath, waterPath);
  const files = readdirSync(samples).filter((name) => name.endsWith('.geojson'));
  const head = 'day,file,mean km,p95 km,back km,ours km²,theirs km²,Donetsk,line km,vertices';
  console.log(
    head
      .split(',')
      .map((cell) => cell.padStart(11))
      .join(''),
  );
  for (const [dayIndex, day] of days.entries()) {
    const apart = (name: string): number => Math.abs(Date.parse(dayOfFile(name)) - Date.parse(day));
    const file = files.reduce((best, name) => (apart(name) < apart(best) ? name : best));
    if (apart(file) > 7 * 86_400_000) continue;
    const collection = JSON.parse(readFileSync(join(samples, file), 'utf8')) as FeatureCollection<
      Polygon | MultiPolygon
    >;
    const ours = heldByRussia(settlements, dayIndex);
    const cells = measureDay(ours, collection.features.flatMap(polygonsOf), ground);
    console.log([day, dayOfFile(file), ...cells].map((cell) => cell.padStart(11)).join(''));
  }
}

const [samples, regions, water] = process.argv.slice(2);
if (!samples || !regions) {
  console.error('usage: measure-against-samples.ts SAMPLES_FOLDER REGIONS_GEOJSON [WATER_GEOJSON]');
  process.exit(2);
}
main(samples, regions, water);
