import { SAME } from '../domain/comparison';
import { factSheetOf } from '../export/fact-sheet';
import { takenLine, takenText } from '../export/reader-changes';
import { subjectOf, zonesOf, type Report } from '../export/report';
import type { Theme } from '../domain/view';
import type { DrawnZone } from '../domain/zone';
import type { MapDrawing, SideCaption } from '../map/props';
import { POINT_PLACES } from '../proposals/point-places';
import { legendRows } from '../sheet/legend-rows';
import type { LegendRow, Sheet, SheetMap } from '../sheet/sheet';
import type { Explorer } from '../state/explorer.svelte';
import { sideWords } from '../ui/comparison-words';
import { statusCaption } from '../ui/status-caption';
import { keyOf } from './key-of';

/** What is on the page as a sheet, to be saved or printed; null while there is nothing to draw. */
export function sheetOf(
  explorer: Explorer,
  report: Report,
  mapWidthPx: number,
  theme: Theme = explorer.theme,
): Sheet | null {
  const { wording, drawings, choices, geodata } = explorer;
  if (!geodata || !drawings) return null;
  const { messages } = wording;
  const facts = factSheetOf(subjectOf(report), wording);
  const compared = explorer.comparison.shown;
  const sides = compared && [
    sideWords(compared, 'from', wording),
    sideWords(compared, 'to', wording),
  ];
  const isPair = drawings.second !== null;
  const isDifference = sides !== null && choices.compared.mode === 'difference';
  const captions = isPair && sides ? sides.map(({ caption }) => caption) : [];
  const note = messages.comparison.differenceNote({ side: sides?.[1]?.sentence ?? '' });
  const sameRow: LegendRow = {
    statuses: [SAME],
    label: messages.map.keySame,
    area: '',
    range: null,
    note: null,
  };
  const { proposal, line } = report;
  const named = { ...proposal, shortTitle: takenText(proposal, 'shortTitle', wording) };
  return {
    facts,
    sentences: [
      proposal.summary,
      ...(report.comparison ? [report.comparison.proposal.summary] : []),
      ...(isDifference ? [note] : []),
    ],
    maps: [drawings.first, drawings.second].flatMap((drawing, at) =>
      drawing ? [sheetMap(explorer, drawing, zonesOf(report), captions[at] ?? null, theme)] : [],
    ),
    view: choices.view && { look: choices.view, widthPx: mapWidthPx },
    key: keyOf(explorer, report),
    legend: [...(isDifference ? [sameRow] : []), ...legendRows(report, wording)],
    legendTitle: compared ? facts.title : statusCaption(named, takenLine(line, wording), wording),
    projection: messages.takeAway.projection,
    kilometres: (count) => messages.map.kilometres({ count: String(count) }),
    language: wording.language,
  };
}

function sheetMap(
  { geodata, choices, wording, whatIf }: Explorer,
  { painted, ...drawn }: MapDrawing,
  zones: readonly DrawnZone[],
  caption: SideCaption | null,
  theme: Theme,
): SheetMap {
  const { basemap, regions, regionBorders, towns } = geodata!;
  return {
    caption,
    picture: {
      data: { basemap, regions, regionBorders, towns, places: POINT_PLACES, ...drawn },
      settlements: whatIf?.drawn ?? [],
      zones,
      look: { painted, hovered: null, selected: null, lit: new Set() },
      layers: choices.layers,
      theme,
      names: wording.names,
    },
  };
}
