import type { Position } from 'geojson';
import { collection, feature } from '../unit/import/build-files';

/** Shapes on which overlay engines have hung or thrown, or that cost much; all of them in Ukraine. */
export interface HostileShape {
  readonly name: string;
  readonly content: unknown;
}

/** Numbers from 0 to 1, the same each time. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const polygon = (...rings: Position[][]) => ({ type: 'Polygon', coordinates: rings });
const closed = (ring: Position[]): Position[] => [...ring, [...ring[0]!]];

/** Millionths of a degree from the first corner; both outlines of Turfjs/turf#2833 begin with these. */
const STRIP: readonly Position[] = [
  [0, 0], [-81, 134], [-167, 272], [-261, 411], [-340, 543], [-398, 635], [-403, 643], [-412, 651], [-418, 655],
  [-425, 658], [-431, 660],
]; // prettier-ignore

/**
 * Two strips of land that cover one another but for a corner, one of them crossing itself: the coordinates reported in
 * Turfjs/turf#2833, on which `@turf/intersect` does not end (nor does 7.4.0, there or here), moved to Ukraine.
 */
function almostSameStrips(): unknown {
  const ring = (...end: Position[]): Position[] =>
    closed([...STRIP, ...end]).map(([x = 0, y = 0]) => [(37_267_641 + x) / 1e6, (48_249_714 + y) / 1e6]);
  const first = ring([-478, 651], [-474, 646], [-443, 604]);
  const second = ring([-475, 652], [-471, 645], [-449, 612], [-451, 615], [-443, 604]);
  return collection(feature({}, polygon(first)), feature({}, polygon(second)));
} // prettier-ignore

/** Small squares turned about almost the same point, their corners a tenth of a metre apart, some twice. */
function turnedSquares(): unknown {
  const random = randomFrom(2705);
  const squares = Array.from({ length: 60 }, (_, k) => {
    const corners = [0, 1, 2, 3].map((i): Position => {
      const turn = ((k * 7 + i * 90) * Math.PI) / 180;
      return [
        37.5 + 3e-5 * Math.cos(turn) + 1e-6 * random(),
        48 + 3e-5 * Math.sin(turn) + 1e-6 * random(),
      ];
    });
    return [closed([corners[0]!, ...corners])];
  });
  return feature({}, { type: 'MultiPolygon', coordinates: squares });
}

/** One outline that runs over itself along shared stretches, crossing in the same points again and again. */
function overItself(): unknown {
  const points: Position[] = [];
  for (let i = 0; i < 400; i++) {
    const turn = (i * 144 * Math.PI) / 180;
    points.push([37.5 + 0.3 * Math.cos(turn), 48 + 0.2 * Math.sin(turn)], [37.5, 48]);
  }
  return feature({}, polygon(closed(points)));
}

function spiky(): unknown {
  const random = randomFrom(11);
  const points = Array.from({ length: 3000 }, (_, i): Position => {
    const turn = (i / 3000) * 2 * Math.PI;
    const radius = i % 2 ? 0.3 * random() : 1e-9 * random();
    return [37.5 + radius * Math.cos(turn), 48 + radius * Math.sin(turn)];
  });
  return feature({}, polygon(closed(points)));
}

function emptyHoles(): unknown {
  const outer = closed([
    [37, 47.5],
    [38, 47.5],
    [38, 48.5],
    [37, 48.5],
  ]);
  const point: Position = [37.5, 48];
  const flat: Position[] = [
    [37.2, 48],
    [37.4, 48],
    [37.6, 48],
    [37.2, 48],
  ];
  return feature({}, polygon(outer, [point, point, point, point], flat, outer));
}

/** The boundary that two features share is followed to and fro, a rounding error apart. */
function almostShared(): unknown {
  const random = randomFrom(5);
  const seam = Array.from({ length: 2000 }, (_, i): Position => [
    37 + i / 2000,
    48 + 0.01 * random(),
  ]);
  const shaken = seam.map(([x = 0, y = 0]): Position => [
    x + 1e-13 * random(),
    y + 1e-13 * random(),
  ]);
  return collection(
    feature({}, polygon(closed([...seam, [38, 49], [37, 49]]))),
    feature({}, polygon(closed([...shaken, [38, 47.5], [37, 47.5]]))),
  );
}

function nested(): unknown {
  const rings = Array.from({ length: 1000 }, (_, i): Position[] => {
    const d = 0.4 * (1 - i / 1000);
    return closed([
      [37.5 - d, 48 - d],
      [37.5 + d, 48 - d],
      [37.5 + d, 48 + d],
      [37.5 - d, 48 + d],
    ]);
  });
  return feature({}, polygon(...rings));
}

export const HOSTILE_SHAPES: readonly HostileShape[] = [
  { name: 'the two strips of Turfjs/turf#2833', content: almostSameStrips() },
  { name: 'squares turned about one point', content: turnedSquares() },
  { name: 'an outline over itself, 800 times through one point', content: overItself() },
  { name: 'a spiky outline, 3,000 points', content: spiky() },
  { name: 'holes without any area, and one as large as its polygon', content: emptyHoles() },
  { name: 'a shared seam, 1e-13° off', content: almostShared() },
  { name: 'a thousand rings within one another', content: nested() },
]; // prettier-ignore

/** Two polygons that each cross themselves: random points joined in a row. */
export function crossingPair(random: () => number): unknown {
  const ring = (): Position[] =>
    closed(Array.from({ length: 5 + Math.floor(random() * 20) }, (): Position => [33 + random() * 7, 45 + random() * 6]));
  return collection(feature({}, polygon(ring())), feature({}, polygon(ring(), ring())));
} // prettier-ignore
