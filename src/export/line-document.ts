import type { LineFacts } from '../domain/control';

/** Where a line comes from; a reader's file or changes are named. */
export function lineDocument({
  asOf,
  source,
  sourceUrl,
  method,
  licence,
  uncertaintyKm,
  file,
  flips,
}: LineFacts) {
  return { asOf, source, sourceUrl, method, licence, uncertaintyKm, file, flips };
}
