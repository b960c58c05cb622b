import type { JointRequest } from '../state/comparison.svelte';
import type { Explorer } from '../state/explorer.svelte';
import { choiceInForce } from '../state/side-choice';

/** What would be asked if A were compared with each of the other built-in texts, in its first reading. */
export function likelyComparisons({
  builtIn,
  choices,
  comparison,
  files,
}: Explorer): JointRequest[] {
  const { line, proposal: present } = choices.compared;
  // Zones and files of the reader's come and go; with them each is computed when it is asked for.
  if (!present || present.zones || files.from !== null || files.to !== null) return [];
  return builtIn.flatMap((proposal) => {
    const choice = choiceInForce(proposal, { variant: null, pullbackKm: null });
    return comparison.requestFor({ proposal, choice, line, file: null }) ?? [];
  });
}
