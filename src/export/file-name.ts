import { textsOf } from './fact-sheet';
import type { Subject, TextOnLine } from './subject';

/** Letters that every file system and program takes. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40); // prettier-ignore
}

function partOf({ proposal, choice, line }: TextOnLine): string {
  return [
    plain(proposal.id),
    ...(choice.variant === undefined ? [] : [plain(choice.variant)]),
    ...(choice.pullbackKm === undefined ? [] : [`${choice.pullbackKm}km`]),
    ...(proposal.zones?.length ? [`${proposal.zones.length}-drawn`] : []),
    line.asOf,
    ...(line.flips?.length ? [`${line.flips.length}-changed`] : []),
    ...(line.file === undefined ? [] : ['own-line']),
  ].join('_');
}

/**
 * The name of an exported file, which says what is in it: `us-28-points_2025-11-20.csv`.
 * @param extension without its dot
 * @param part what tells it from another export of the same kind, e.g. `300dpi`
 */
export function fileNameOf(subject: Subject, extension: string, part?: string): string {
  const name = textsOf(subject).map(partOf).join('_vs_');
  return `line-of-contact_${name}${part === undefined ? '' : `_${plain(part)}`}.${extension}`;
}
