/**
 * False in a frame that is sandboxed without `allow-same-origin`: there the browser starts no workers, keeps nothing, and
 * takes every file of the page for another site's.
 */
export function hasOwnOrigin(): boolean {
  return window.origin !== 'null';
}
