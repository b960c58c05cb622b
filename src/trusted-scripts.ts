/** The part of the browser's Trusted Types that is used here; absent in browsers that do not know them. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string | null }): unknown;
}

/**
 * Whether a program lies in the page's own folder, the only place that programs may be loaded from.
 * @param url relative to the page, or whole
 * @param page the page's own address
 */
export function isOwnScript(url: string, page: string): boolean {
  const { origin, pathname } = new URL('.', page);
  if (!URL.canParse(url, page)) return false;
  const asked = new URL(url, page);
  return (
    /^https?:$/.test(asked.protocol) &&
    asked.origin === origin &&
    // An encoded separator or dot is read in one way here and perhaps in another by the server.
    !/%2e|%2f|%5c/i.test(asked.pathname) &&
    asked.pathname.startsWith(pathname)
  );
}

/**
 * Lets workers be started from the page's own folder. The page's policy demands Trusted Types: with no rule for HTML
 * or script text in this policy, the browser refuses both wherever they come from. Svelte has a policy of its own for
 * the templates that it was compiled with.
 */
export function trustOwnScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (isOwnScript(url, document.baseURI) ? url : null),
  });
}
