import { isDay } from '../domain/day';
import type { FileSelection } from '../domain/loaded-file';
import type { Region } from '../domain/region';
import { lengthKm } from '../geo/length';
import { deriveControl } from '../import/derive-control';
import { loadFile } from '../import/load-file';
import type { Report } from '../import/report';
import { choices } from '../import/select-features';
import type { Loaded } from './load-messages';

/**
 * Reads a file and makes a control of it, as page and command line both do.
 * @param name the file's name without folders, which becomes the control's id
 * @param regions of all Ukraine
 * @param report told how far it has come
 * @returns with a control of null where the selection leaves open which features are held, or on what day
 * @throws InputError where the file or what was chosen cannot be used
 */
export async function loadControl(
  bytes: Uint8Array,
  name: string,
  selection: FileSelection,
  regions: readonly Region[],
  report?: Report,
): Promise<Loaded> {
  const file = await loadFile(bytes, name, report);
  const { summary, problems } = file;
  const offered = choices(file);
  const isOpen = (offered.mustChoose && !selection.held?.length) || !(selection.day ?? offered.day);
  if (isOpen)
    return { answer: { summary, choices: offered, problems, control: null }, control: null };
  const { control, outsideUkraineKm2 } = deriveControl(file, selection, regions, report);
  // A file could be named like a built-in day, whose facts it must not be given.
  const named = isDay(name) ? { ...control, id: `${name} (file)` } : control;
  const { heldByRussia, contactLine, ...facts } = named;
  const derived = { ...facts, outsideUkraineKm2, contactLineKm: lengthKm(contactLine) };
  return { answer: { summary, choices: offered, problems, control: derived }, control: named };
}
