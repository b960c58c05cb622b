/** Height of the frame, CSS pixels (docs/embedding.md). */
const HEIGHT_PX = 620;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The compact view as HTML for another page.
 * @param address of the full page, with what it shows as its fragment
 * @param title of the frame, for screen readers
 */
export function embedSnippet(address: string, title: string): string {
  const [page, fragment = ''] = address.split('#', 2);
  const src = escaped(`${page}?embed#${fragment}`);
  return `<iframe src="${src}" title="${escaped(title)}" width="100%" height="${HEIGHT_PX}" style="border:0" loading="lazy"></iframe>`;
}
