import { afterNextFrame, type Later } from './after-paint.svelte';
import type { Explorer } from './explorer.svelte';
import { parseLink, printLink } from './link';
import type { LinkFields, LinkKnown } from './link-fields';
import { withKnownDays } from './link-days';
import { linkKey } from './link-key';

/** The browser's address bar and history, or as much of it as a test needs. */
export interface AddressBar {
  readonly location: { readonly hash: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate' | 'hashchange', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'hashchange', listener: () => void): void;
}

/**
 * Keeps the URL fragment and the state together while the calling component lives: choices become
 * history entries, moves of the map and what is pointed out only rewrite the present one; Back and typed links restore.
 * @param later when an entry is made: browsers take milliseconds for it, which the picture need not wait for
 */
export function bindAddress(
  explorer: Explorer,
  known: LinkKnown,
  bar: AddressBar,
  later: Later = afterNextFrame,
): void {
  /** Still to be made an entry of the history. */
  let awaited: LinkFields | null = null;
  let callOff = (): void => undefined;
  // Proposals that the reader loads from files are known as long as the page is open.
  const all = (): LinkKnown => ({ ...known, proposals: explorer.proposals });
  // Where what reads them is lost, they stay in the address: the page can be loaded again.
  const unreadZones = () => (known.zones ? [] : (/\bzones=[^&]*/.exec(bar.location.hash) ?? []));
  // As the page goes on from it: without days that are not there.
  const print = (fields: LinkFields) =>
    printLink(withKnownDays(fields, explorer.picture.days), known);
  const canonical = () => print(parseLink(bar.location.hash, all()).fields);
  const choices = (fragment: string) => linkKey(parseLink(fragment, all()).fields, known);

  $effect(() => {
    const restore = () => {
      callOff();
      awaited = null;
      explorer.restore(parseLink(bar.location.hash, all()));
    };
    bar.addEventListener('popstate', restore);
    bar.addEventListener('hashchange', restore);
    return () => {
      bar.removeEventListener('popstate', restore);
      bar.removeEventListener('hashchange', restore);
    };
  });

  function write(): void {
    callOff();
    if (awaited === null) return;
    const fragment = print(awaited);
    awaited = null;
    const present = canonical();
    if (fragment === present) return;
    const method = choices(fragment) === choices(present) ? 'replaceState' : 'pushState';
    try {
      bar.history[method](null, '', `#${[fragment, ...unreadZones()].filter(Boolean).join('&')}`);
    } catch (error) {
      // A sandboxed frame, or a browser that limits how often: the page works without its link.
      if (!(error instanceof DOMException)) throw error;
    }
  }

  $effect(() => {
    const { fields } = explorer;
    // Each choice has an entry of its own, however fast they come.
    if (awaited !== null && linkKey(awaited, known) !== linkKey(fields, known)) write();
    callOff();
    awaited = fields;
    callOff = later(write);
  });
}
