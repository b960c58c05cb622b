import type { Texts } from '../words';

/** How the 28 points came about, by the first day of each step. */
export const steps: Texts['steps'] = {
  '2025-10-14':
    'Witkoff and Ushakov speak for just over five minutes. Witkoff suggests praising the Gaza ceasefire, calling Trump a man of peace, a 20-point plan like the one for Gaza, and a call between Putin and Trump before Zelensky’s visit.',
  '2025-10-16': 'Putin and Trump speak by telephone.',
  '2025-10-17': 'Zelensky visits the White House.',
  '2025-10-24': 'Dmitriev meets Witkoff and Kushner in Miami.',
  '2025-10-29':
    'Ushakov and Dmitriev speak. Ushakov wants to ask for “the maximum”; Dmitriev calls the recording fake.',
  '2025-11-19': 'It is reported that the plan exists.',
  '2025-11-20': 'The plan is handed to Zelensky, and its text is published.',
  '2025-11-23':
    'Talks in Geneva; European counter-texts are published (Reuters and the Telegraph).',
  '2025-11-25':
    'Both recordings are published. Trump calls it standard negotiation; Ushakov does not deny his call.',
  '2025-12-02': 'Witkoff and Kushner meet Putin for five hours, without a compromise.',
  '2025-12-24': 'The 20 points are published.',
  '2026-01-23': 'Talks in Abu Dhabi.',
  '2026-02-04': 'Talks in Abu Dhabi.',
  '2026-02-17': 'Talks in Geneva.',
  '2026-02-24': 'The United Nations General Assembly votes 107–12–51.',
};

/** The accounts of where the draft began. */
export const origins: Texts['origins'] = {
  '2025-10-14': 'In one account the draft began on a flight on 14 October 2025.',
  '2025-10-22': 'In another account it began on a flight on 22 October 2025.',
};
