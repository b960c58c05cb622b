import type { FileProblem } from '../domain/loaded-file';
import { coarsenPolygons } from '../geo/coarsen';
import { COARSER_GRIDS_M, MOST_DETAIL } from './limits';
import type { LoadedFeature } from './load-file';

function positionsOf({ polygons }: LoadedFeature): number {
  let positions = 0;
  for (const rings of polygons) for (const ring of rings) positions += ring.length;
  return positions;
}

/**
 * Features of a file, their outlines as exact as can still be overlaid and drawn: all positions, or where those are too
 * many, moved to the middles of a grid's cells. The grid becomes coarser as more is added, for what came before too.
 */
export class DetailLimit {
  #features: LoadedFeature[] = [];
  #positions = 0;
  #lost = 0;
  /** How many of the grids have been found too fine. */
  #grids = 0;

  get features(): readonly LoadedFeature[] {
    return this.#features;
  }

  add(feature: LoadedFeature): void {
    const step = COARSER_GRIDS_M[this.#grids - 1];
    this.#keep(step === undefined ? feature : coarser(feature, step));
    while (this.#positions > MOST_DETAIL && this.#grids < COARSER_GRIDS_M.length) {
      const all = this.#features;
      [this.#features, this.#positions] = [[], 0];
      const wider = COARSER_GRIDS_M[this.#grids++]!;
      for (const one of all) this.#keep(coarser(one, wider));
    }
  }

  /**
   * What was taken less exactly than the file has it, or null.
   * @param positions that the file has
   */
  problem(positions: number): FileProblem | null {
    const step = COARSER_GRIDS_M[this.#grids - 1];
    if (step === undefined) return null;
    const lost = this.#lost ? `; smaller areas left out: ${this.#lost}` : '';
    const shown = positions.toLocaleString('en');
    const reason = `with ${shown} positions are too many to draw; they are moved to a grid of ${step} m${lost}`;
    return { place: 'outlines', reason, effect: 'mended' };
  }

  #keep(feature: LoadedFeature | null): void {
    if (!feature) {
      this.#lost++;
      return;
    }
    this.#features.push(feature);
    this.#positions += positionsOf(feature);
  }
}

function coarser(feature: LoadedFeature, stepM: number): LoadedFeature | null {
  const polygons = coarsenPolygons(feature.polygons, stepM);
  return polygons.length ? { ...feature, polygons } : null;
}
