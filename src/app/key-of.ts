import { textsOf } from '../export/fact-sheet';
import { subjectOf, zonesOf, type Report } from '../export/report';
import type { SheetKey } from '../sheet/sheet';
import type { Explorer } from '../state/explorer.svelte';

/** What the lines and veils mean that are on the maps of a sheet. */
export function keyOf(
  { drawings, choices, comparison: { shown }, wording }: Explorer,
  report: Report,
): SheetKey {
  const { messages, formats } = wording;
  const drawn = [drawings?.first, drawings?.second].flatMap((each) => each ?? []);
  const errorsKm = textsOf(subjectOf(report)).map(({ line }) => line.uncertaintyKm);
  const hasBand = drawn.some(({ errorBand }) => errorBand !== null);
  const distance = formats.stated(Math.max(...errorsKm));
  const isDifference = shown !== null && choices.compared.mode === 'difference';
  const isUnconfirmed = drawn.some(({ painted }) =>
    [...painted.values()].some(({ unconfirmed }) => unconfirmed),
  );
  return {
    border: messages.map.keyBorder,
    line: choices.layers.has('contact-line') ? messages.layers['contact-line'] : null,
    error: choices.layers.has('line-error') && hasBand ? messages.map.keyError({ distance }) : null,
    pullback: drawn.some(({ pullbackEdge }) => pullbackEdge !== null)
      ? messages.map.keyPullback
      : null,
    zone: zonesOf(report).length > 0 ? messages.takeAway.keyZone : null,
    unconfirmed: isUnconfirmed ? messages.map.keyUnconfirmed : null,
    same: isDifference ? messages.map.keySame : null,
    drained: messages.map.keyDrained,
  };
}
