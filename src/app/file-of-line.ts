import type { Explorer } from '../state/explorer.svelte';

/** The reader's file that a line on the page comes from, A's before B's; undefined where both lines are built in. */
export function fileOfLine({ picture, comparison }: Explorer): string | undefined {
  const both = comparison.shown?.set;
  return both ? (both.from.control.file ?? both.to.control.file) : picture.shown?.set.control.file;
}
