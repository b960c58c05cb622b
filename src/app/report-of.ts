import type { Report } from '../export/report';
import type { Explorer } from '../state/explorer.svelte';
import { computeZoneFigures, computeZoneSwap } from '../statistics/zone-figures';

/** What is on the page as a report to be taken away; null while nothing is. */
export function reportOf({ picture, comparison, geodata }: Explorer, link: string): Report | null {
  const { shown } = picture;
  if (!shown) return null;
  const { outcome, set, statistics } = shown;
  const { proposal, choice } = outcome;
  const towns = geodata?.towns ?? [];
  const zones = computeZoneFigures(outcome, set, towns);
  const swap = computeZoneSwap(outcome, set, towns);
  const report: Report = {
    ...{ proposal, choice, line: set.control, outcome, statistics, zones, link },
    ...(swap && { swap }),
  };
  const both = comparison.shown;
  if (!both) return report;
  return {
    ...report,
    ...both.from,
    line: both.set.from.control,
    comparison: {
      ...both.to,
      line: both.set.to.control,
      outcomes: both.outcomes,
      transitions: both.transitions,
    },
  };
}
