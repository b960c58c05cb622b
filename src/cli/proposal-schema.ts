import { writeFileSync } from 'node:fs';
import { proposalJsonSchema } from '../proposals/json-schema';

// Writes the published schema anew: npm run schema.
const file = new URL('../proposals/proposal.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(proposalJsonSchema(), null, 2)}\n`);
