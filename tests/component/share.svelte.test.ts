import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import Share from '../../src/app/Share.svelte';
import { Explorer } from '../../src/state/explorer.svelte';
import { linkOf, portsWith, WORDING } from './fixtures';

const { messages, formats } = WORDING;

afterEach(cleanup);

const flips = (count: number) =>
  Array.from({ length: count }, (_, i) => `${(48 + i / 1000).toFixed(3)};37.556`).join(',');

test.each([
  [10, false],
  [189, true],
])('a link with %i flips is said to be long: %s', async (count, isLong) => {
  const explorer = new Explorer(portsWith(), linkOf(`flips=${flips(count)}`));
  await explorer.load();
  render(Share, { explorer, ports: portsWith() });
  const { value } = screen.getByRole<HTMLTextAreaElement>('textbox', { name: messages.share.link });
  expect(value.length > 2000).toBe(isLong);
  const said = messages.share.longLink({
    letters: formats.counted(value.length),
    most: formats.count(2000),
  });
  expect(screen.queryByText(said) !== null).toBe(isLong);
});
