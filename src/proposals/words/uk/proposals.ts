import { alaska2025 } from './alaska-2025';
import { e3November2025 } from './e3-november-2025';
import { europe24Points } from './europe-24-points';
import { europeApril2025 } from './europe-april-2025';
import { geneva19Points } from './geneva-19-points';
import { genevaFebruary2026 } from './geneva-february-2026';
import { istanbul2022 } from './istanbul-2022';
import { minsk2 } from './minsk-2';
import { peaceFormula } from './peace-formula';
import { russiaJune2024 } from './russia-june-2024';
import { russiaJune2025 } from './russia-june-2025';
import { statusQuo } from './status-quo';
import { twelvePoints2025 } from './twelve-points-2025';
import { twentyPoints } from './twenty-points';
import { us28Points } from './us-28-points';
import { usApril2025 } from './us-april-2025';
import type { Texts } from '../words';

/** What each proposal says, provision by provision. */
export const proposals: Texts['proposals'] = {
  'status-quo': statusQuo,
  'minsk-2': minsk2,
  'istanbul-2022': istanbul2022,
  'peace-formula': peaceFormula,
  'russia-june-2024': russiaJune2024,
  'europe-april-2025': europeApril2025,
  'us-april-2025': usApril2025,
  'russia-june-2025': russiaJune2025,
  'alaska-2025': alaska2025,
  'twelve-points-2025': twelvePoints2025,
  'us-28-points': us28Points,
  'europe-24-points': europe24Points,
  'e3-november-2025': e3November2025,
  'geneva-19-points': geneva19Points,
  'twenty-points': twentyPoints,
  'geneva-february-2026': genevaFebruary2026,
};
