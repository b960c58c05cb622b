import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Control } from '../domain/control';
import { InputError } from '../domain/errors';
import type { Geodata } from '../domain/geodata';
import type { FileChoices, FileProblem, FileSelection } from '../domain/loaded-file';
import { loadControl } from '../engine/load-control';
import { heldOf } from './held-of';
import type { Options } from './options';
import { oneLine } from './text-layout';

/** A line of contact from a file. */
export interface LoadedLine {
  readonly control: Control;
  readonly outsideUkraineKm2: number;
  readonly problems: readonly FileProblem[];
}

function whatIsOpen(path: string, { properties, day }: FileChoices, held: boolean): InputError {
  const [choice] = properties;
  if (choice && !held) {
    const values = choice.values.map(({ value }) => JSON.stringify(value)).join(', ');
    return new InputError(
      path,
      `holds several kinds of feature; choose with --held ${JSON.stringify(choice.property)}=VALUE which are Russian-held (${values}), or --held all`,
    );
  }
  return new InputError(path, day ?? 'does not say its day; give it with --control-day YYYY-MM-DD');
}

/**
 * Reads the file of `--control` and makes a line of contact of it.
 * @throws InputError where it cannot be read or used, or leaves something to be chosen
 */
export async function readLoadedLine(
  path: string,
  options: Options,
  geodata: Geodata,
): Promise<LoadedLine> {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new InputError(path, `cannot be read: ${error.message}`);
  });
  const held = heldOf(options.held);
  const selection: FileSelection = {
    held,
    ...(options.controlDay !== undefined && { day: options.controlDay }),
    ...(options.uncertaintyKm !== undefined && { uncertaintyKm: options.uncertaintyKm }),
  };
  const { answer, control } = await loadControl(bytes, basename(path), selection, geodata.regions);
  if (!control || !answer.control) throw whatIsOpen(path, answer.choices, options.held.length > 0);
  const { outsideUkraineKm2 } = answer.control;
  return { control, outsideUkraineKm2, problems: answer.problems };
}

/** A problem of a file as one line of text. */
export function printProblem(
  path: string,
  { place, feature, reason, effect }: FileProblem,
): string {
  const where = [place, feature && `(${feature})`].filter(Boolean).join(' ');
  return oneLine(`${path}: ${where} ${reason}: ${effect}`);
}
