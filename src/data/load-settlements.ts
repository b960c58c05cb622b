import settlementsUrl from '../../geodata/settlements.json?url';
import { InputError } from '../domain/errors';
import type { SettlementTable } from './parse-settlements';

/** Loads the table of settlements that lies beside the page. */
export async function loadSettlements(): Promise<SettlementTable> {
  const response = await fetch(settlementsUrl);
  if (!response.ok)
    throw new InputError(settlementsUrl, `could not be loaded (${response.status})`);
  return (await response.json()) as SettlementTable;
}
