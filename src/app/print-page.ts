import { loadLabelFonts } from '../map/text-fonts';
import { drawPaper } from '../sheet/draw-paper';
import type { Explorer } from '../state/explorer.svelte';
import { createMeasure } from '../vector-map/measure-text';
import type { SvgNode } from '../vector-map/svg-node';
import { paperOf } from './paper-of';
import { reportOf } from './report-of';

/** A window of the width at which the map of a desk shows all of Ukraine, CSS pixels. */
const USUAL_MAP_PX = 1000;

/** Resolves when texts in every language can be measured and drawn. */
export async function prepareToPrint(): Promise<void> {
  // Without the bundled font the sheet is set in another one.
  await loadLabelFonts('uk').catch(() => undefined);
}

/** What is on the page as a drawing of one sheet of A4; null while there is nothing to print. */
export function drawPrintPage(explorer: Explorer, link: string): SvgNode | null {
  const report = reportOf(explorer, link);
  const mapWidth = document.querySelector('[data-map-area]')?.clientWidth || USUAL_MAP_PX;
  const paper = report && paperOf(explorer, report, mapWidth);
  return paper && drawPaper(paper, createMeasure()).svg;
}
