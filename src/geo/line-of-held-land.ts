import type { Position } from 'geojson';
import { polygonsOf, type BoundingBox, type Land, type Lines } from '../domain/geometry';
import { boundingBox } from './bounding-box';
import { nearness, outerBorder } from './outer-border';
import { isInLand } from './point-in-land';

/**
 * Published outlines of held land follow coast and state border only roughly, one or two kilometres off. What lies
 * within this distance of Ukraine's coast or border is taken for them, and not for a line of contact.
 */
export const BORDER_TOLERANCE_KM = 3;

// Edges are judged by pieces of about this length, degrees (0.5 km).
const PIECE_DEGREES = 0.005;

interface Country {
  readonly lands: readonly { readonly land: Land; readonly bbox: BoundingBox }[];
  readonly nearBorder: (position: Position) => boolean;
}

const countries = new WeakMap<object, Country>();

function countryOf(regions: readonly { readonly land: Land }[]): Country {
  let country = countries.get(regions);
  if (!country) {
    const lands = regions.map(({ land }) => ({ land, bbox: boundingBox(land) }));
    const border = outerBorder(regions.map(({ land }) => land));
    country = { lands, nearBorder: nearness(border, BORDER_TOLERANCE_KM) };
    countries.set(regions, country);
  }
  return country;
}

function isInside({ lands }: Country, position: Position): boolean {
  const [lon = 0, lat = 0] = position;
  return lands.some(
    ({ land, bbox: [west, south, east, north] }) =>
      lon >= west && lon <= east && lat >= south && lat <= north && isInLand(position, land),
  );
}

/** Points that part an edge into short pieces of equal length, its end included. */
function pieces(from: Position, to: Position): Position[] {
  const [dx, dy] = [to[0]! - from[0]!, to[1]! - from[1]!];
  const count = Math.max(1, Math.ceil(Math.hypot(dx, dy) / PIECE_DEGREES));
  return Array.from({ length: count }, (_, i) =>
    i + 1 === count ? to : [from[0]! + (dx * (i + 1)) / count, from[1]! + (dy * (i + 1)) / count],
  );
}

/** Tells of short pieces, in their order along a ring, whether they are line of contact. */
function pieceJudge(country: Country): (from: Position, to: Position) => boolean {
  // Two neighbours that are both far from the border lie on the same side of it: the costly question is asked once.
  let inside: boolean | null = null;
  return (from, to) => {
    const middle: Position = [(from[0]! + to[0]!) / 2, (from[1]! + to[1]!) / 2];
    if (country.nearBorder(middle)) {
      inside = null;
      return false;
    }
    return (inside ??= isInside(country, middle));
  };
}

function linesOfRing(country: Country, ring: readonly Position[]): Lines {
  const isLine = pieceJudge(country);
  const lines: Lines = [];
  let open: Position[] | null = null;
  for (let i = 1; i < ring.length; i++) {
    let from = ring[i - 1]!;
    for (const to of pieces(from, ring[i]!)) {
      if (!isLine(from, to)) {
        open = null;
      } else if (open) {
        open.push(to);
      } else {
        open = [from, to];
        lines.push(open);
      }
      from = to;
    }
  }
  return joinEnds(lines);
}

/** A line over the ring's first position, which comes as two, becomes one. */
function joinEnds(lines: Lines): Lines {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || first === last) return lines;
  const [[x, y], [lastX, lastY]] = [first[0]!, last.at(-1)!] as [Position, Position];
  if (x !== lastX || y !== lastY) return lines;
  return [[...last, ...first.slice(1)], ...lines.slice(1, -1)];
}

/**
 * The line of contact of held land: its boundary inside the country and farther than `BORDER_TOLERANCE_KM` from the
 * country's coast and border. Where a true line reaches the border, its last kilometres are therefore left out.
 * @param held valid land, `[lon, lat]` in degrees
 * @param regions of the country; they share their common borders exactly
 */
export function lineOfHeldLand(held: Land, regions: readonly { readonly land: Land }[]): Lines {
  const country = countryOf(regions);
  return polygonsOf(held)
    .flat()
    .flatMap((ring) => linesOfRing(country, ring));
}
