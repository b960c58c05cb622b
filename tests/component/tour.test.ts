import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { STATUSES } from '../../src/domain/status';
import { methodWords as english } from '../../src/messages/en-method';
import { methodWords as ukrainian } from '../../src/messages/uk-method';
import { Tour } from '../../src/state/tour.svelte';
import MethodView from '../../src/ui/MethodView.svelte';
import TourCard from '../../src/ui/Tour.svelte';
import { WORDING } from './fixtures';

afterEach(cleanup);

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

test('the tour is over for good once it has ended, and comes when asked for', () => {
  const setting = { localStorage: storage() };
  const first = new Tour(setting);
  expect(first.isShown).toBe(true);
  first.end();
  expect(first.isShown).toBe(false);
  const second = new Tour(setting);
  expect(second.isShown).toBe(false);
  second.begin();
  expect(second.isShown).toBe(true);
});

test('where storage is refused the tour does not come at every visit', () => {
  const setting = {
    get localStorage(): Storage {
      throw new DOMException('refused', 'SecurityError');
    },
  };
  const tour = new Tour(setting);
  expect(tour.isShown).toBe(false);
  tour.begin();
  tour.end();
  expect(tour.isShown).toBe(false);
});

test('the card goes through its steps and can be skipped at each but the last', async () => {
  const onend = vi.fn();
  render(TourCard, { wording: WORDING, onend });
  for (const [index, { title }] of WORDING.messages.tour.steps.entries()) {
    expect(screen.getByRole('heading').textContent).toBe(title);
    const isLast = index === WORDING.messages.tour.steps.length - 1;
    expect(screen.queryByRole('button', { name: 'Skip' }) === null).toBe(isLast);
    if (!isLast) await fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  }
  expect(onend).not.toHaveBeenCalled();
  await fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onend).toHaveBeenCalledOnce();
});

describe('the card', () => {
  const escape = () => fireEvent.keyDown(document.body, { key: 'Escape' });
  let target: HTMLElement;
  beforeEach(() => {
    target = document.createElement('div');
    target.dataset['tour'] = '1';
    document.body.append(target);
    // As a browser that has something to scroll.
    target.scrollIntoView = () => (document.body.scrollTop = 400);
  });
  afterEach(() => {
    target.remove();
    document.body.scrollTop = 0;
  });

  test('is closed by Escape, after whatever lies over the page', async () => {
    const onend = vi.fn();
    render(TourCard, { wording: WORDING, onend });
    const dialog = document.createElement('dialog');
    dialog.open = true;
    document.body.append(dialog);
    await escape();
    expect(onend).not.toHaveBeenCalled();
    dialog.remove();
    await escape();
    expect(onend).toHaveBeenCalledOnce();
  });

  test('takes the reader back to where it found them, unless they have gone elsewhere', async () => {
    document.body.scrollTop = 7;
    render(TourCard, { wording: WORDING, onend: vi.fn() });
    expect(document.body.scrollTop).toBe(400);
    await fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
    expect(document.body.scrollTop).toBe(7);
    cleanup();
    render(TourCard, { wording: WORDING, onend: vi.fn() });
    document.body.scrollTop = 250;
    await fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
    expect(document.body.scrollTop).toBe(250);
  });
});

test.each([english, ukrainian])('the method page explains every status and picture', (words) => {
  render(MethodView, { words, theme: 'light', wording: WORDING, ontour: vi.fn() });
  expect(screen.getAllByRole('term')).toHaveLength(STATUSES.length);
  const pictures = screen.getAllByRole('img').map((each) => each.getAttribute('aria-label'));
  const { parts, line, range, area } = words.pictures;
  expect(pictures).toEqual([parts, line, range, area]);
});
