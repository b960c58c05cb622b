import { sha256 } from '../../geodata/edition.json';
import { version } from '../../package.json';

/** Which edition of the project something was made with. */
export interface Edition {
  /** Version of the code, as in `package.json`. */
  readonly version: string;
  /** What is enough of the hash of the embedded geodata to tell one edition of them from another. */
  readonly geodata: string;
}

/** The edition that is running. */
export const EDITION: Edition = { version, geodata: sha256.slice(0, 12) };
