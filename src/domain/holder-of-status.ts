import type { Holder } from './control';
import type { Status } from './status';

/** Statuses that say by themselves who holds the land, and who that is. */
export const HOLDER_OF_STATUS: Readonly<Partial<Record<Status, Holder>>> = {
  ukrainian: 'ukraine',
  ceded: 'ukraine',
  returned: 'russia',
  occupied: 'russia',
  frozen: 'russia',
};
