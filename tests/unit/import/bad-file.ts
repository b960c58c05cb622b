import { bytesOf, square } from './build-files';

/** A file that must be refused, and what the refusal must say. */
export interface BadFile {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly says: RegExp;
}

export const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
export const file = (kind: string, content: unknown, says: RegExp): BadFile => ({
  kind,
  bytes: bytesOf(content),
  says,
});
export const raw = (
  kind: string,
  bytes: ArrayLike<number> | Uint8Array,
  says: RegExp,
): BadFile => ({
  kind,
  bytes: Uint8Array.from(bytes),
  says,
});
export const start = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));
export const withPosition = (position: unknown) =>
  polygon([...square().slice(0, 2), position, ...square().slice(3)]);
export const moved = (dx: number, dy: number) => square().map(([x, y]) => [x! + dx, y! + dy]);
