import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet, tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import FlipList from '../../src/ui/FlipList.svelte';
import { keepFocus } from '../../src/ui/keep-focus';
import Section from '../../src/ui/Section.svelte';
import { WORDING } from './fixtures';

let page: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<h1>Title</h1><main></main><aside></aside>';
  page = document.querySelector('main')!;
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const button = (name: string) => screen.getByRole('button', { name });

/** What has the keyboard once this was done to the page. */
async function focusedAfter(change: () => unknown): Promise<string | null | undefined> {
  await change();
  await tick();
  await Promise.resolve();
  return document.activeElement?.textContent?.trim();
}

describe('the keyboard, where what has it goes', () => {
  beforeEach(() => void keepFocus());

  test('is on the same button of the next item, else of the one before', async () => {
    const item = (name: string) => `<li><button>A ${name}</button><button>B ${name}</button></li>`;
    page.innerHTML = `<ul>${['1', '2', '3'].map(item).join('')}</ul>`;
    button('B 2').focus();
    expect(await focusedAfter(() => button('B 2').closest('li')?.remove())).toBe('B 3');
    expect(await focusedAfter(() => button('B 3').closest('li')?.remove())).toBe('B 1');
  });

  test('is on what comes in its place, else on what follows it, else on what stood before it in the same part', async () => {
    page.innerHTML = `<p><button>1</button></p><p><button>2</button><button>3</button></p><p><button>4</button></p>`;
    button('2').focus();
    const instead = document.createElement('button');
    instead.textContent = 'instead';
    expect(await focusedAfter(() => button('2').replaceWith(instead))).toBe('instead');
    expect(await focusedAfter(() => button('instead').remove())).toBe('3');
    button('3').before(instead);
    button('3').focus();
    expect(await focusedAfter(() => button('3').remove())).toBe('instead');
    expect(await focusedAfter(() => instead.parentElement?.remove())).toBe('4');
  });

  test('is on no button that does nothing, and in no field that would bring up a touch keyboard', async () => {
    page.innerHTML = `<button>1</button><button>2</button><input type="text" /><textarea></textarea>
      <button disabled>3</button><button aria-disabled="true">4</button>`;
    button('2').focus();
    expect(await focusedAfter(() => button('2').remove())).toBe('1');
  });

  test('is on the title where nothing of the part is left, or it stood beside the page', async () => {
    page.innerHTML = '<button>1</button>';
    document.querySelector('aside')!.innerHTML = '<button>2</button><button>3</button>';
    button('2').focus();
    expect(await focusedAfter(() => button('2').remove())).toBe('Title');
    button('1').focus();
    expect(await focusedAfter(() => button('1').remove())).toBe('Title');
  });

  test('is nowhere once the reader has left what goes, and where another took it', async () => {
    page.innerHTML = '<button>1</button><button>2</button><button>3</button>';
    button('2').focus();
    button('2').blur();
    await Promise.resolve();
    await focusedAfter(() => button('2').remove());
    expect(document.activeElement).toBe(document.body);
    button('1').focus();
    const taken = focusedAfter(() => {
      button('1').remove();
      button('3').focus();
    });
    expect(await taken).toBe('3');
  });
});

test('what is undone to the end keeps the keyboard, and does nothing more', async () => {
  const given = {
    flips: [],
    canUndo: true,
    canRedo: false,
    wording: WORDING,
    onremove: vi.fn(),
    onclear: vi.fn(),
    onundo: vi.fn(),
    onredo: vi.fn(),
  };
  const { rerender } = render(FlipList, { props: given });
  const undo = button(WORDING.messages.lines.undo);
  await fireEvent.click(button(WORDING.messages.lines.redo));
  expect(given.onredo).not.toHaveBeenCalled();
  await fireEvent.click(undo);
  expect(given.onundo).toHaveBeenCalledOnce();
  undo.focus();
  await rerender({ canUndo: false });
  expect((undo as HTMLButtonElement).disabled).toBe(false);
  expect(undo.getAttribute('aria-disabled')).toBe('true');
  await fireEvent.click(undo);
  expect(given.onundo).toHaveBeenCalledOnce();
});

test.each([false, true])('a part that starts open or folded (%s) stays as the reader has it, in any language', async (startsOpen) => {
  const ontoggle = vi.fn();
  const children = createRawSnippet(() => ({ render: () => '<p>content</p>' }));
  const given = { title: 'Share', foldable: true, startsOpen, ontoggle, children };
  const { container, rerender } = render(Section, { props: given });
  const details = container.querySelector('details')!;
  expect(details.open).toBe(startsOpen);
  details.open = !startsOpen;
  await new Promise((resolve) => setTimeout(resolve));
  ontoggle.mockClear();
  await rerender({ title: 'Поділитися' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(container.querySelector('h2')?.textContent).toBe('Поділитися');
  expect(details.open).toBe(!startsOpen);
  expect(ontoggle).not.toHaveBeenCalled();
}); // prettier-ignore
