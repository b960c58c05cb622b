import type { LoadProgress } from '../domain/loaded-file';
import { LARGEST_FILE_BYTES } from '../import/limits';
import type { LoadQuestion, LoadReply, PackedLoaded } from './load-messages';

/** Seconds after which a file is given up: such a one takes a hundred times as long as a whole day's map. */
export const LOAD_DEADLINE_S = 60;
/** Seconds more for each megabyte: a large one takes a tenth of that where nothing else runs. */
const MORE_S_PER_MB = 1;

export interface LoadOptions {
  /** Ends the load; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly deadlineS?: number;
  /** Told how far the file has come. */
  readonly onprogress?: (progress: LoadProgress) => void;
}

/**
 * Loads a file in a worker of its own, which ends with it: neither a huge nor a hostile file holds up anything else.
 * @throws Error that says what is wrong with the file, that it took too long, or the reason of the signal
 */
export function loadInWorker(
  question: LoadQuestion,
  options: LoadOptions = {},
): Promise<PackedLoaded> {
  const { file, name } = question;
  const longestS = LOAD_DEADLINE_S + Math.ceil((file.size / 1e6) * MORE_S_PER_MB);
  const { signal, deadlineS = longestS, onprogress } = options;
  return new Promise((resolve, reject) => {
    if (file.size > LARGEST_FILE_BYTES) {
      throw new Error(
        `${name}: has ${Math.round(file.size / 1e6)} MB; more than ${LARGEST_FILE_BYTES / 1e6} MB are not read`,
      );
    }
    signal?.throwIfAborted();
    const worker = new Worker(new URL('./load-worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      worker.terminate();
      settle();
    };
    const abort = (): void => end(() => reject(signal!.reason));
    const timer = setTimeout(
      () => end(() => reject(new Error(`${name}: could not be read within ${deadlineS} seconds`))),
      deadlineS * 1000,
    );
    signal?.addEventListener('abort', abort);
    worker.onerror = (event) => {
      event.preventDefault();
      end(() =>
        reject(new Error(`${name}: could not be read: ${event.message || 'out of memory'}`)),
      );
    };
    worker.onmessage = ({ data: reply }: MessageEvent<LoadReply>) => {
      if (reply.kind === 'progress') onprogress?.(reply.progress);
      else if (reply.kind === 'loaded') end(() => resolve(reply.loaded));
      else end(() => reject(new Error(reply.message)));
    };
    worker.postMessage(question);
  });
}
