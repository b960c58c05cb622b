import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, test } from 'vitest';
import LinkNotice from '../../src/app/LinkNotice.svelte';
import uk from '../../src/languages/uk';
import { Explorer } from '../../src/state/explorer.svelte';
import { linkOf, portsWith, WORDING } from './fixtures';

const { messages } = WORDING;

afterEach(cleanup);

async function open(link: string, pack = WORDING.language === 'en' ? undefined : uk) {
  const first = pack && { firstLanguage: { code: 'uk', pack } };
  const explorer = new Explorer(portsWith(first), linkOf(link));
  await explorer.load();
  render(LinkNotice, { explorer });
  return explorer;
}
const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('what of a link could not be used', () => {
  test('is told with the reason where the value is one, in both languages', async () => {
    await open('line=2025-01-01&compare=variants&cline=soon&lang=xx');
    await screen.findByRole('alert');
    expect(items()).toEqual([
      'cline: soon',
      'lang: xx',
      'line: 2025-01-01 (no line of that day is built in)',
    ]);
    cleanup();
    await open('line=2025-01-01', uk);
    await screen.findByRole('alert');
    expect(items()).toEqual(['line: 2025-01-01 (лінії цього дня серед вбудованих немає)']);
  });

  test('is told no longer once it is closed', async () => {
    await open('line=2025-01-01&x=1');
    const close = await screen.findByRole('button', { name: messages.close });
    expect(items()).toHaveLength(2);
    await fireEvent.click(close);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('is told of the first few, the rest counted', async () => {
    const ids = Array.from({ length: 3000 }, (_, i) => `x${i}`);
    await open(`flips=${ids.join(',')}`);
    await screen.findByRole('alert');
    expect(items().slice(0, 2)).toEqual(['flips: x0', 'flips: x1']);
    expect(items()).toHaveLength(6);
    expect(items().at(-1)).toMatch(/^and 2[\s,]?99\d more$/);
  });

  test.each(['x'.repeat(100_000), `flips=${'x'.repeat(100_000)}`])(
    'is told cut where it is long: %.8s…',
    async (link) => {
      await open(link);
      await screen.findByRole('alert');
      expect(items()).toHaveLength(1);
      expect(items()[0]!.length).toBeLessThan(200);
      expect(items()[0]).toContain('…');
    },
  );
});
