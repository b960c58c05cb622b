import type { Explorer } from './explorer.svelte';
import { parseLink, printLink, type LinkKnown } from './link';

/** The browser's address bar and history, or as much of it as a test needs. */
export interface AddressBar {
  readonly location: { readonly hash: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate' | 'hashchange', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'hashchange', listener: () => void): void;
}

/**
 * Keeps the URL fragment and the state together while the calling component lives: choices become
 * history entries, moves of the map only rewrite the present one; Back and typed links restore.
 */
export function bindAddress(explorer: Explorer, known: LinkKnown, bar: AddressBar): void {
  const canonical = () => printLink(parseLink(bar.location.hash, known).fields, known);
  const withoutView = (fragment: string) =>
    printLink({ ...parseLink(fragment, known).fields, view: null }, known);

  $effect(() => {
    const restore = () => explorer.choices.restore(parseLink(bar.location.hash, known));
    bar.addEventListener('popstate', restore);
    bar.addEventListener('hashchange', restore);
    return () => {
      bar.removeEventListener('popstate', restore);
      bar.removeEventListener('hashchange', restore);
    };
  });

  $effect(() => {
    const fragment = printLink(explorer.choices.fields, known);
    const present = canonical();
    if (fragment === present) return;
    const method = withoutView(fragment) === withoutView(present) ? 'replaceState' : 'pushState';
    try {
      bar.history[method](null, '', `#${fragment}`);
    } catch (error) {
      // A sandboxed frame, or a browser that limits how often: the page works without its link.
      if (!(error instanceof DOMException)) throw error;
    }
  });
}
