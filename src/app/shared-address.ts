import type { Explorer } from '../state/explorer.svelte';
import { printLink, type LinkKnown } from '../state/link';

/** The address that shows the page as it is now. */
export function sharedAddress({ choices }: Explorer, known: LinkKnown): string {
  return `${location.href.split(/[?#]/)[0]}#${printLink(choices.fields, known)}`;
}
