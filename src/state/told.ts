import type { Explorer } from './explorer.svelte';

/**
 * What the page tells beside the map, read all at once: to be followed a frame later (`AfterPaint`), so that the first
 * frame after a choice has nothing to do but to draw the map.
 */
export function toldOf(explorer: Explorer) {
  const { choices, picture, comparison, highlight, files } = explorer;
  const { proposal, choice, compared } = choices;
  return {
    choices: {
      proposal,
      choice,
      compared: { proposal: compared.proposal, choice: compared.choice, mode: compared.mode },
    },
    fields: explorer.fields,
    file: explorer.file,
    files: { lines: files.lines, to: files.to, areTogether: files.areTogether },
    picture: { shown: picture.shown, lineDay: picture.lineDay, failure: picture.failure },
    comparison: {
      shown: comparison.shown,
      chosen: comparison.chosen,
      lineDay: comparison.lineDay,
      ownDay: comparison.ownDay,
      isPending: comparison.isPending,
      failure: comparison.failure,
    },
    highlight: { clause: highlight.clause },
    drawings: explorer.drawings,
    selectedParcel: explorer.selectedParcel,
    selectedJoint: explorer.selectedJoint,
    geodata: explorer.geodata,
    wording: explorer.wording,
    isPending: explorer.isPending,
  };
}

/** What of the explorer's state the page tells, in the same words. */
export type Told = ReturnType<typeof toldOf>;
