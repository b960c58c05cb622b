import { contains } from '../geometry/contains';
import { bboxesMeet, bboxOf, type Position } from '../geometry/types';
import type { Face } from '../land/slivers';
import type { Settlement } from '../settlements';

export interface SettlementCheck {
  problems: string[];
  /** Settlements whose point lies off the land (coast, border); they count by the nearest land. */
  offLand: number;
  /** Settlements whose point lies in another region than GeoNames says. */
  otherRegion: number;
}

/** Whether every settlement lies on its side of each day's line. */
export function checkSettlements(faces: Face[], settlements: Settlement[]): SettlementCheck {
  const windows = faces.map((face) => ({ face, bbox: bboxOf(face.polygons) }));
  const check: SettlementCheck = { problems: [], offLand: 0, otherRegion: 0 };
  for (const { lon, lat, held, region, nameEn } of settlements) {
    const at = windows.find(
      ({ face, bbox }) =>
        bboxesMeet(bbox, [lon, lat, lon, lat]) && contains(face.polygons, [lon, lat]),
    );
    if (!at) check.offLand += 1;
    const face = at?.face ?? nearestFace(faces, [lon, lat]);
    if (face.region !== region) check.otherRegion += 1;
    if (face.held !== held) {
      check.problems.push(
        `${nameEn} (${lat}, ${lon}, ${region}) was held ${held} and lies in ${face.region}:${face.held}`,
      );
    }
  }
  return check;
}

function nearestFace(faces: Face[], point: Position): Face {
  let nearest = faces[0]!;
  let smallest = Infinity;
  for (const face of faces) {
    for (const ring of face.polygons.flat()) {
      for (let i = 1; i < ring.length; i++) {
        const distance = distanceToSegment(point, ring[i - 1]!, ring[i]!);
        if (distance < smallest) [smallest, nearest] = [distance, face];
      }
    }
  }
  return nearest;
}

/** In degrees of latitude. */
function distanceToSegment(
  [lon, lat]: Position,
  [lonA, latA]: Position,
  [lonB, latB]: Position,
): number {
  const shorten = Math.cos((lat * Math.PI) / 180);
  const [ax, ay, bx, by] = [(lonA - lon) * shorten, latA - lat, (lonB - lon) * shorten, latB - lat];
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(ax + t * dx, ay + t * dy);
}
