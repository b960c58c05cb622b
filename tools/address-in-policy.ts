/**
 * The page's HTML with its address in its security policy beside `'self'`, which in a frame without an origin means nothing
 * to WebKit (docs/embedding.md). It allows no more than `'self'` does elsewhere: the page's own folder.
 * @param address of the page as readers have it, `https://example.org/map/`
 * @throws Error where it is not the address of a page
 */
export function withAddressInPolicy(html: string, address: string): string {
  const href = /^https?:/.test(address) ? new URL('.', address).href : '';
  // What would end the source, the directive or the policy.
  if (!href || /[\s;,'"]/.test(href)) {
    throw new Error(`PAGE_ADDRESS ${address}: must be the address that the page is served from`);
  }
  return html.replaceAll("'self'", `'self' ${href}`);
}
