/** An element of a drawing: the page renders it, a file prints it. Attributes only, since the page's policy forbids styles. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/** An element with its attributes, those without a value left out. */
export function node(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>> = {},
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string | number] => entry[1] !== null && entry[1] !== undefined,
  );
  return { name, attributes: Object.fromEntries(given), children };
}

/** The element as XML text. */
export function printNode({ name, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  if (children.length === 0) return `<${name}${written.join('')}/>`;
  const inside = children.map((child) =>
    typeof child === 'string' ? escape(child) : printNode(child),
  );
  return `<${name}${written.join('')}>${inside.join('')}</${name}>`;
}

/** A number as drawings write it: tenths of a CSS pixel. */
export function short(value: number): number {
  return Math.round(value * 10) / 10;
}

// XML 1.0 has no place for control characters, escaped or not.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escape(value: string | number): string {
  return String(value)
    .replace(CONTROL, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
