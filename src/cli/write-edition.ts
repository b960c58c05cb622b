import { writeFile } from 'node:fs/promises';
import { geodataHash } from '../data/geodata-hash';

// What exports name as the edition of their geodata: the last step of `npm run geodata`.
const FILE = new URL('../../geodata/edition.json', import.meta.url);
await writeFile(FILE, `${JSON.stringify({ sha256: await geodataHash() })}\n`);
