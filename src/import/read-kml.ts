import { DOMParser } from '@xmldom/xmldom';
import { kmlWithFolders, type Folder } from '@tmcw/togeojson';
import { InputError } from '../domain/errors';
import { decodeText } from './decode-text';
import { DEEPEST_XML } from './limits';
import { isRecord, type RawFeature } from './raw-feature';

type Node = ReturnType<typeof kmlWithFolders>['children'][number];
type Feature = Exclude<Node, { type: 'folder' }>;

/** So many letters of what cannot be read are shown. */
const MOST_QUOTED = 40;

/** What begins and ends text in which nothing is an element. */
const ENDS: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };

/** XML without comments, character data and instructions. One without an end stays, and so does all after it. */
function markupOf(text: string): string {
  let markup = '';
  let from = 0;
  for (const { 0: start, index } of text.matchAll(/<!--|<!\[CDATA\[|<\?/g)) {
    if (index < from) continue;
    const end = text.indexOf(ENDS[start]!, index + start.length);
    if (end < 0) break;
    markup += `${text.slice(from, index)} `;
    from = end + ENDS[start]!.length;
  }
  return markup + text.slice(from);
}

/** A tag that opens or closes an element. */
const TAG = /<[^!?][^<>]*>/g;

function refuseUnsafe(name: string, markup: string): void {
  if (/<!(doctype|entity)/i.test(markup)) {
    throw new InputError(name, 'declares a document type or entities, which no map needs');
  }
  let depth = 0;
  for (const [tag] of markup.matchAll(TAG)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) depth++;
    if (depth > DEEPEST_XML) {
      throw new InputError(name, `is nested deeper than ${DEEPEST_XML} elements`);
    }
  }
}

function parseXml(name: string, text: string) {
  try {
    return new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    }).parseFromString(text, 'text/xml');
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : [];
    throw new InputError(name, `is not valid XML: ${reason.slice(0, 120)}`);
  }
}

/** So many bytes hold what a file of XML says of itself first. */
const DECLARATION_BYTES = 200;

/** The encoding that XML says it is in; UTF-8 where it says none, and where it says UTF-16 without the mark of that. */
function declaredEncoding(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION_BYTES));
  const [, declared = ''] = /<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head) ?? [];
  return !declared || /^utf-?16/i.test(declared) ? 'UTF-8' : declared;
}

/** The text as `@tmcw/togeojson` finds elements in it: without a prefix before their names, and nothing before the XML. */
function plainNames(text: string): string {
  const prefix = /<([\w-]+):kml[\s>]/.exec(text)?.[1];
  const named = prefix
    ? text.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</')
    : text;
  return named.trimStart();
}

/** So many prefixes are declared for a file; the parser takes long over an element with thousands. */
const MOST_DECLARED = 100;

/** Declares the prefixes that a file uses and does not declare, as some programs leave `gx:` and `xsi:`. */
function declarePrefixes(text: string, markup: string): string {
  const tags = Array.from(markup.matchAll(TAG), ([tag]) => tag);
  const root = tags.find((tag) => /^<kml[\s>]/.test(tag)) ?? '';
  const prefixes = (within: string, pattern: RegExp) =>
    Array.from(within.matchAll(pattern), ([, prefix]) => prefix);
  const known = new Set(['xml', 'xmlns', ...prefixes(root, /\sxmlns:([\w.-]+)/g)]);
  const used = new Set(tags.flatMap((tag) => prefixes(tag, /(?:<|\s)([a-z_][\w.-]*):[\w.-]/gi)));
  const missing = [...used].filter((prefix) => !known.has(prefix)).slice(0, MOST_DECLARED);
  const declared = missing.map((prefix) => ` xmlns:${prefix}="urn:undeclared:${prefix}"`).join('');
  // In comments and CDATA too, which does no harm.
  return text.replaceAll(/<kml(?=[\s>])/g, `<kml${declared}`);
}

/** Before the id of a placemark of which a position cannot be read; no text of a file has it. */
const UNREAD = '\u0001';

/** The first in a list of positions that is no pair or triple of numbers; undefined where all are. */
function unreadPosition(coordinates: string): string | undefined {
  for (const [position] of coordinates.matchAll(/\S+/g)) {
    const numbers = position.split(',').filter((part) => part !== '');
    if (numbers.length < 2 || !numbers.every((part) => Number.isFinite(Number(part))))
      return position;
  }
  return undefined;
}

/** Marks placemarks whose land would be another: `@tmcw/togeojson` leaves out what it cannot read of a position. */
function markUnread(xml: ReturnType<typeof parseXml>): void {
  for (const placemark of xml.getElementsByTagName('Placemark')) {
    for (const { textContent } of placemark.getElementsByTagName('coordinates')) {
      const unread = unreadPosition(textContent ?? '');
      if (unread !== undefined) placemark.setAttribute('id', UNREAD + unread);
    }
  }
}

/** What is wrong with a feature that cannot be land; undefined where nothing is known. */
function failureOf({ id, properties }: Feature): string | undefined {
  if (typeof id === 'string' && id.startsWith(UNREAD)) {
    return `has ${JSON.stringify(id.slice(1, 1 + MOST_QUOTED))} where a position belongs`;
  }
  const isPicture = isRecord(properties) && properties['@geometry-type'] === 'groundoverlay';
  return isPicture ? 'is a picture laid over the map, whose frame is no land' : undefined;
}

/** Placemarks in the order of the file; the nearest folder with a name is their layer. */
function collect(nodes: readonly Node[], layer: string, into: RawFeature[]): void {
  for (const node of nodes) {
    if (node.type === 'folder') {
      const { name } = (node as Folder).meta;
      collect((node as Folder).children, typeof name === 'string' && name ? name : layer, into);
      continue;
    }
    const { geometry, properties } = node;
    const failure = failureOf(node);
    into.push({
      layer,
      number: into.length + 1,
      place: `Placemark ${into.length + 1}`,
      geometry,
      properties,
      ...(failure !== undefined && { failure }),
    });
  }
}

/**
 * Features of KML, folder by folder. Nothing that it links to is fetched.
 * @param layer name of the layer of what stands in no folder
 * @throws InputError for text that is not in the encoding it names, is not XML, declares entities or is nested too deep
 */
export function readKml(name: string, bytes: Uint8Array, layer: string): RawFeature[] {
  const text = plainNames(decodeText(name, bytes, declaredEncoding(bytes)));
  const markup = markupOf(text);
  refuseUnsafe(name, markup);
  const features: RawFeature[] = [];
  const xml = parseXml(name, declarePrefixes(text, markup));
  markUnread(xml);
  collect(kmlWithFolders(xml).children, layer, features);
  const isEmpty = features.every(({ geometry }) => !geometry);
  if (isEmpty && /<(\w+:)?NetworkLink[\s>]/.test(text)) {
    throw new InputError(name, 'only links to another file, which is not fetched');
  }
  return features;
}
