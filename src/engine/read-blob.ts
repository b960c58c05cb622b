import { InputError } from '../domain/errors';
import type { LoadProgress } from '../domain/loaded-file';
import { refuseHuge } from '../import/load-file';

/**
 * The bytes of a file that a reader chose.
 * @param report told the stage read
 * @throws InputError where it is too large, or cannot be read any more
 */
export async function readBlob(
  file: Blob,
  name: string,
  report: (progress: LoadProgress) => void,
): Promise<Uint8Array> {
  refuseHuge(name, file.size);
  const bytes = new Uint8Array(file.size);
  let at = 0;
  report({ stage: 'read', share: 0 });
  try {
    const reader = file.stream().getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes.set(value, at);
      at += value.length;
      report({ stage: 'read', share: at / file.size });
    }
  } catch {
    throw new InputError(name, 'cannot be read; it may have been changed, moved or be a folder');
  }
  return bytes;
}
