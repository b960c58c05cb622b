import type { Day } from '../domain/day';
import { InputError } from '../domain/errors';

// A daily file has 0.1 to 0.4 MB.
const LARGEST_BYTES = 20e6;
const DEADLINE_S = 30;

export interface FetchOptions {
  readonly signal?: AbortSignal;
  /** Told the share that has come, where the host says how much there is. */
  readonly report?: (share: number) => void;
  readonly fetch?: typeof fetch;
  readonly deadlineS?: number;
}

/** What the archive calls the file of a day. */
export function archiveFileName(day: Day): string {
  return `deepstatemap_data_${day.replaceAll('-', '')}.geojson`;
}

function requireFound(place: string, response: Response, day: Day): void {
  if (response.ok) return;
  const reason =
    response.status === 404
      ? `has no file for ${day}`
      : response.status === 429
        ? 'answers that it is asked too often; try again later'
        : `answered with the error ${response.status}`;
  throw new InputError(place, reason);
}

function requireSize(place: string, bytes: number): void {
  if (bytes > LARGEST_BYTES) {
    throw new InputError(
      place,
      `sent more than ${LARGEST_BYTES / 1e6} MB, which no daily file has`,
    );
  }
}

async function readBody(
  place: string,
  response: Response,
  report: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const length = Number(response.headers.get('content-length') ?? 0);
  requireSize(place, length);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) return chunks;
    bytes += value.length;
    requireSize(place, bytes);
    chunks.push(value as Uint8Array<ArrayBuffer>);
    if (length) report(Math.min(1, bytes / length));
  }
}

/** The archive's files are GeoJSON; what begins otherwise is a page about them, or they have changed. */
function requireJson(place: string, chunks: readonly Uint8Array[]): void {
  const head = new TextDecoder().decode(chunks[0]?.subarray(0, 100)).trimStart();
  if (/^[{[]/.test(head)) return;
  throw new InputError(
    place,
    chunks.length
      ? 'sent something else than GeoJSON: the archive seems to have changed its format'
      : 'sent an empty file',
  );
}

/**
 * The file of one day from the public archive of DeepStateMap's daily files.
 * @param base address of the folder with the files
 * @throws InputError that names the host and says what went wrong; the reason of the signal where that ended it
 */
export async function fetchArchiveDay(
  base: string,
  day: Day,
  options: FetchOptions = {},
): Promise<File> {
  const { signal, report = () => {}, deadlineS = DEADLINE_S } = options;
  const name = archiveFileName(day);
  const address = new URL(name, base);
  const place = address.host;
  const deadline = AbortSignal.timeout(deadlineS * 1000);
  try {
    const response = await (options.fetch ?? fetch)(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    });
    requireFound(place, response, day);
    const chunks = await readBody(place, response, report);
    requireJson(place, chunks);
    return new File(chunks, name, { type: 'application/geo+json' });
  } catch (error) {
    if (error instanceof InputError) throw error;
    signal?.throwIfAborted();
    throw new InputError(
      place,
      deadline.aborted
        ? `has not sent the file within ${deadlineS} seconds`
        : 'cannot be reached; are you offline, or is it blocked?',
    );
  }
}
