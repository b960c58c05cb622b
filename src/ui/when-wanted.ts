import type { Attachment } from 'svelte/attachments';

/** How far below the window a part of the page may be when it is loaded. */
const AHEAD = '0px 0px 75% 0px';
/** What a reader may do before scrolling near: tab there, or drag a file over the page. */
const SIGNS = ['keydown', 'dragenter'] as const;

/** Calls once when a place in the page comes near the window, or the reader may want what stands there. */
export function whenWanted(onwanted: () => void): Attachment {
  return (element) => {
    const stopped = new AbortController();
    const wanted = () => {
      stop();
      onwanted();
    };
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && wanted(),
      // The panel scrolls in the window, and some browsers know only the window's margin.
      { rootMargin: AHEAD, scrollMargin: AHEAD } as IntersectionObserverInit,
    );
    const stop = () => {
      observer.disconnect();
      stopped.abort();
    };
    for (const sign of SIGNS) {
      window.addEventListener(sign, wanted, { signal: stopped.signal, passive: true });
    }
    observer.observe(element);
    return stop;
  };
}
