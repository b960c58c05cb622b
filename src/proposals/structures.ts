import { alaska2025 } from './definitions/alaska-2025';
import { e3November2025 } from './definitions/e3-november-2025';
import { europe24Points } from './definitions/europe-24-points';
import { europeApril2025 } from './definitions/europe-april-2025';
import { geneva19Points } from './definitions/geneva-19-points';
import { genevaFebruary2026 } from './definitions/geneva-february-2026';
import { istanbul2022 } from './definitions/istanbul-2022';
import { minsk2 } from './definitions/minsk-2';
import { peaceFormula } from './definitions/peace-formula';
import { russiaJune2024 } from './definitions/russia-june-2024';
import { russiaJune2025 } from './definitions/russia-june-2025';
import { statusQuo } from './definitions/status-quo';
import { twelvePoints2025 } from './definitions/twelve-points-2025';
import { twentyPoints } from './definitions/twenty-points';
import { us28Points } from './definitions/us-28-points';
import { usApril2025 } from './definitions/us-april-2025';

/** The proposal that the page opens with. */
export const DEFAULT_PROPOSAL_ID = 'us-28-points';

/** Every built-in proposal without its words: the baseline first, then by date. */
export const STRUCTURES = [
  statusQuo,
  minsk2,
  istanbul2022,
  peaceFormula,
  russiaJune2024,
  europeApril2025,
  usApril2025,
  russiaJune2025,
  alaska2025,
  twelvePoints2025,
  us28Points,
  europe24Points,
  e3November2025,
  geneva19Points,
  twentyPoints,
  genevaFebruary2026,
] as const;

export type Structure = (typeof STRUCTURES)[number];
