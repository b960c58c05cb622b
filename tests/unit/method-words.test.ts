import { beforeAll, describe, expect, test } from 'vitest';
import { methodWords as english } from '../../src/messages/en-method';
import { methodWords as ukrainian } from '../../src/messages/uk-method';
import { runStats } from './cli/run-stats';

const digits = (text: string): number => Number(text.replace(/[^\d]/g, ''));

describe('figures that the method page names are those that the engine computes', () => {
  interface Zone {
    readonly status: string;
    readonly areaKm2: number;
    readonly lowKm2: number;
    readonly highKm2: number;
  }

  async function zone(line: string): Promise<Zone> {
    const { stdout } = await runStats('--line', line, '--format', 'json');
    const { statuses } = JSON.parse(stdout) as { statuses: Zone[] };
    return statuses.find(({ status }) => status === 'demilitarised')!;
  }

  let november: Zone;
  let december: Zone;
  beforeAll(async () => {
    [november, december] = await Promise.all([zone('2025-11-20'), zone('2025-12-24')]);
  });

  test.each([english, ukrainian])('the zone and its range', ({ pictures }) => {
    const { areaKm2, lowKm2, highKm2 } = november;
    const expected = [lowKm2, areaKm2, highKm2].map((area) => Math.round(area));
    expect(pictures.areas.map((text) => digits(text.replace('²', '')))).toEqual(expected);
  });

  test.each([english, ukrainian])(
    'Ukrainian-held Donetsk oblast in December 2025',
    async ({ others }) => {
      const [first] = others.texts;
      const area = String(Math.round(december.areaKm2));
      expect(first!.replaceAll(',', '')).toContain(`${area} `);
    },
  );
});
