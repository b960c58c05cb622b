// All that makes figures and drawings of parcels: loaded beside the geodata, without which there are no parcels.
export { commonCut } from '../engine/common-cut';
export { mergeCuts } from '../engine/cuts';
export { applyProposal, cutOf } from '../proposals/apply';
export { compareProposals } from '../proposals/compare';
export { landOfClause, readLand } from '../proposals/read-land';
export { computeDifference } from '../statistics/compute-difference';
export { computeStatistics } from '../statistics/compute-statistics';
export { computeTransitions } from '../statistics/compute-transitions';
export { computeOverlapMatrix } from '../statistics/overlap-matrix';
export { AllTexts } from './all-texts.svelte';
export { drawingsOf, litJoints } from './drawings';
