import type { Position } from 'geojson';
import { InputError } from '../domain/errors';
import type { FileProblem, FileSummary } from '../domain/loaded-file';
import { boxesMeet, boxOfLines } from '../geo/bounding-box';
import { checkGeometry, GeometryFault, type VertexBudget } from './check-geometry';
import { featureProperties } from './feature-properties';
import { DetailLimit } from './detail-limit';
import { LARGEST_FILE_BYTES, MOST_VERTICES, UKRAINE_BOX } from './limits';
import { ProblemList } from './problem-list';
import type { RawFeature } from './raw-feature';
import { readRaw } from './read-raw';
import { NO_REPORT, type Report } from './report';

/** A feature of a file that is land, checked: closed rings of `[lon, lat]` in degrees, not yet cleaned. */
export interface LoadedFeature {
  readonly layer: string;
  readonly polygons: readonly Position[][][];
  /** Scalar properties as text. */
  readonly properties: ReadonlyMap<string, string>;
}

/** A file, read and checked. */
export interface LoadedFile {
  readonly summary: FileSummary;
  readonly features: readonly LoadedFeature[];
  readonly problems: readonly FileProblem[];
}

// [west, south, east, north] of Ukraine with latitude first, which is in Iran, Iraq and the Caspian.
const [WEST, SOUTH, EAST, NORTH] = UKRAINE_BOX;
const SWAPPED_BOX = [SOUTH, WEST, NORTH, EAST] as const;

function label(raw: RawFeature, properties: ReadonlyMap<string, string>, many: boolean): string {
  const name = ['name', 'Name', 'NAME', 'title'].map((key) => properties.get(key)).find(Boolean);
  const layer = many ? ` of layer “${raw.layer}”` : '';
  return `feature ${raw.number}${layer}${name ? ` (“${name.slice(0, 60)}”)` : ''}`;
}

class Checking {
  readonly kept = new DetailLimit();
  readonly problems = new ProblemList();
  readonly budget: VertexBudget = { left: MOST_VERTICES };
  readonly #manyLayers: boolean;

  constructor(manyLayers: boolean) {
    this.#manyLayers = manyLayers;
  }

  check(raw: RawFeature): void {
    const properties = featureProperties(raw.properties);
    const about = { place: raw.place, feature: label(raw, properties, this.#manyLayers) };
    const leaveOut = (place: string, reason: string): void =>
      this.problems.add({ ...about, place, reason, effect: 'left out' });
    if (raw.failure) return leaveOut(raw.place, raw.failure);
    if (raw.geometry === null || raw.geometry === undefined) {
      this.problems.count('none', { ...about, reason: 'has no geometry', effect: 'ignored' });
      return;
    }
    try {
      this.#take(raw, properties, about);
    } catch (error) {
      if (!(error instanceof GeometryFault)) throw error;
      leaveOut(`${raw.place}${error.path}`.replace(/^\./, ''), error.reason);
    }
  }

  #take(
    raw: RawFeature,
    properties: ReadonlyMap<string, string>,
    about: Pick<FileProblem, 'place' | 'feature'>,
  ): void {
    const { polygons, closed, ignored } = checkGeometry(raw.geometry, this.budget);
    for (const type of ignored) {
      const reason = `is a ${type}; only areas can be held`;
      this.problems.count(type, { ...about, reason, effect: 'ignored' });
    }
    for (const path of closed) {
      const reason = 'is a ring that did not end where it began, and was closed';
      const place = `${about.place}${path}`.replace(/^\./, '');
      this.problems.add({ ...about, place, reason, effect: 'mended' });
    }
    if (!polygons.length) {
      if (!ignored.length) this.problems.count('empty', { ...about, reason: 'is empty', effect: 'ignored' });
      return;
    }
    // Of all rings: some programs write the outlines of several parts as one polygon.
    const box = boxOfLines(polygons.flat());
    if (!boxesMeet(box, UKRAINE_BOX)) {
      const swapped = boxesMeet(box, SWAPPED_BOX);
      const reason = swapped
        ? `lies at ${box[0].toFixed(1)}° E, ${box[1].toFixed(1)}° N, outside Ukraine; latitude seems to come first, and longitude must`
        : `lies at ${box[0].toFixed(1)}°, ${box[1].toFixed(1)}° (longitude, latitude), outside Ukraine`;
      this.problems.add({ ...about, reason, effect: 'left out' });
      return;
    }
    this.kept.add({ layer: raw.layer, polygons, properties });
  }
} // prettier-ignore

/**
 * Refuses a file for its size alone.
 * @param size in bytes
 * @throws InputError
 */
export function refuseHuge(name: string, size: number): void {
  if (size <= LARGEST_FILE_BYTES) return;
  const megabytes = Math.round(size / 1e6);
  throw new InputError(
    name,
    `has ${megabytes} MB; more than ${LARGEST_FILE_BYTES / 1e6} MB are not read`,
  );
}

/** Why nothing of a file is left. */
function nothingLeft(name: string, problems: ProblemList): InputError {
  const first = problems.firstLeftOut ?? problems.all()[0];
  if (!first) return new InputError(name, 'has no features');
  const place = first.place ? `${first.place} ` : '';
  return new InputError(name, `has no area that can be used: ${place}${first.reason}`);
}

/**
 * Reads a file and checks every feature of it. What cannot be used is left out and named; the rest is kept.
 * @param bytes the file as it is; its kind is found by content
 * @param name the file's name, for errors and layers
 * @param report told the stages unpack, parse and check
 * @throws InputError where the file as a whole cannot be used
 */
export async function loadFile(
  bytes: Uint8Array,
  name: string,
  report: Report = NO_REPORT,
): Promise<LoadedFile> {
  refuseHuge(name, bytes.length);
  const raw = await readRaw(name, bytes, report);
  const read = raw.features.filter(({ failure }) => failure === undefined);
  const layers = [...new Set(read.map(({ layer }) => layer))];
  const checking = new Checking(layers.length > 1);
  raw.features.forEach((feature, i) => {
    checking.check(feature);
    report({ stage: 'check', share: (i + 1) / raw.features.length });
  });
  const { kept, problems, budget } = checking;
  if (!kept.features.length) throw nothingLeft(name, problems);
  const coarser = kept.problem(MOST_VERTICES - budget.left);
  if (coarser) problems.add(coarser);
  const { features } = kept;
  return {
    summary: {
      name,
      format: raw.format,
      bytes: bytes.length,
      layers,
      features: features.length,
      vertices: MOST_VERTICES - budget.left,
    },
    features,
    problems: problems.all(),
  };
}
