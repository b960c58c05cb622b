import { readFileSync } from 'node:fs';
import { parseSettlements, type SettlementTable } from '../../src/data/parse-settlements';
import { SPECIAL_PLACES } from '../../src/data/special-places';
import type { Geodata } from '../../src/domain/geodata';
import type { Settlement } from '../../src/domain/settlement';
import { createParcelService } from '../../src/engine/parcel-service';
import { FlippedControls } from '../../src/engine/flipped-controls';
import { bufferLines } from '../../src/geo/buffer-lines';
import { inMs, median, processorMs } from './compare';
import type { Part } from './report';

const DAY = '2025-11-20';
const TABLE = new URL('../../geodata/settlements.json', import.meta.url);

/** Settlements that the line runs past. */
export function flippable(geodata: Geodata): Settlement[] {
  const settlements = parseSettlements(JSON.parse(readFileSync(TABLE, 'utf8')) as SettlementTable);
  const points = geodata.controlOn(DAY).contactLine.flat();
  const isNear = ([lon, lat]: readonly number[]): boolean =>
    points.some(([x = 0, y = 0]) => Math.abs(x - lon!) < 0.05 && Math.abs(y - lat!) < 0.04);
  return settlements
    .filter(({ region, position }) => region === 'UA-14' && isNear(position))
    .slice(0, 40);
}

/** What the engine's worker is asked for, without the worker. */
export function benchEngine(geodata: Geodata): Part {
  const settlements = parseSettlements(JSON.parse(readFileSync(TABLE, 'utf8')) as SettlementTable);
  const flipped = new FlippedControls(geodata, settlements);
  const service = createParcelService(geodata, SPECIAL_PLACES);
  const flips = flippable(geodata);
  const flipMs = flips.map(({ id }) =>
    processorMs(() => service.parcels({ control: flipped.on(DAY, [id]), cut: {} })),
  );
  const { contactLine } = geodata.controlOn(DAY);
  const bufferMs = Array.from({ length: 15 }, () =>
    processorMs(() => bufferLines(contactLine, 15)),
  );
  const days = geodata.lines.map(({ asOf }) =>
    processorMs(() => service.parcels({ control: geodata.controlOn(asOf), cut: {} })),
  );
  const row = (name: string, ms: readonly number[]) => [name, inMs(median(ms)), inMs(Math.max(...ms))];
  return {
    id: 'engine',
    title: 'What the worker is asked for',
    columns: ['what', 'median, ms', 'most, ms'],
    rows: [
      row(`one of ${flips.length} settlements changes hands: line, parcels, range`, flipMs),
      row('land within 15 km of the line', bufferMs),
      row('parcels of a built-in day, with their range', days),
    ],
    notes: ['Processor time; each is another question, so nothing is remembered. The first ones count as well.'],
  };
} // prettier-ignore
