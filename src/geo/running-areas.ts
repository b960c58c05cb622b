import { polygonsOf, type Land } from '../domain/geometry';
import { Edges } from './edge-list';
import { EdgeTable } from './edge-table';
import { areasOfEdges, type ColumnedLands } from './shared-area';
import { planeArea } from './split/flat-rings';

// Sums are begun anew after so many steps: what rounding adds up to stays below a square metre.
const MOST_STEPS = 256;

/**
 * Areas of one land after another within the same lands. Since an area is a sum over edges, a step costs only the edges
 * that differ from the land before: of a line of contact, some dozens of thousands from day to day.
 */
export class RunningAreas {
  readonly #lands: ColumnedLands;
  #table = new EdgeTable();
  #totals: Float64Array;
  #steps = 0;

  constructor(lands: ColumnedLands) {
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
          this.#table.add(from[0]!, from[1]!, to[0]!, to[1]!, isTurned ? 1 : -1);
        }
      });
    }
    const changes = new Edges();
    this.#table.step((x0, y0, x1, y1, sign) => changes.add(x0, y0, x1, y1, sign, 0));
    const areas = areasOfEdges(this.#lands, changes.list());
    for (let i = 0; i < areas.length; i++) this.#totals[i]! += areas[i]!;
    return this.#totals.slice();
  }

  #restart(): void {
    this.#table = new EdgeTable();
    this.#totals = new Float64Array(this.#lands.lands);
    this.#steps = 0;
  }
}
