import { polygonsOf, type Land } from '../domain/geometry';
import { EdgeTable } from './edge-table';
import type { CelledLands } from './shared-area/celled-lands';
import { SharedAreaSum } from './shared-area/shared-area';
import { planeArea } from './split/flat-rings';

// Sums are begun anew after so many steps: what rounding adds up to stays below a square metre.
const MOST_STEPS = 256;

/**
 * Areas of one land after another within the same lands. Since an area is a sum over edges, a step costs only the edges
 * that differ from the land before: of a line of contact, some dozens of thousands from day to day.
 */
export class RunningAreas {
  readonly #lands: CelledLands;
  #table = new EdgeTable();
  #totals: Float64Array;
  #steps = 0;

  constructor(lands: CelledLands) {
    this.#lands = lands;
    this.#totals = new Float64Array(lands.lands);
  }

  /**
   * Area of the next land within each, km².
   * @param land valid polygons, `[lon, lat]` in degrees, whichever way their rings wind
   */
  next(land: Land): Float64Array {
    if (this.#table.isCrowded || ++this.#steps > MOST_STEPS) this.#restart();
    for (const rings of polygonsOf(land)) {
      rings.forEach((ring, i) => {
        // Outlines anticlockwise and holes clockwise have their land on the left of every edge.
        const isTurned = planeArea(ring) > 0 !== (i === 0);
        for (let k = 1; k < ring.length; k++) {
          const [from, to] = [ring[k - 1]!, ring[k]!];
          this.#table.add(from[0]!, from[1]!, to[0]!, to[1]!, isTurned ? -1 : 1);
        }
      });
    }
    const changes = new SharedAreaSum(this.#lands);
    this.#table.step((ax, ay, bx, by, weight) => changes.add(ax, ay, bx, by, weight));
    const areas = changes.end();
    for (let i = 0; i < areas.length; i++) this.#totals[i]! += areas[i]!;
    return this.#totals.slice();
  }

  #restart(): void {
    this.#table = new EdgeTable();
    this.#totals = new Float64Array(this.#lands.lands);
    this.#steps = 0;
  }
}
