/** Up and down arrows step from button to button of a table, past those in a closed fold. */
export function stepButtons(event: KeyboardEvent, table: HTMLElement | undefined): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || !table) return;
  const buttons = [...table.querySelectorAll('button')].filter(
    (button) => button.closest('details:not([open])') === null,
  );
  const next = buttons[buttons.indexOf(event.currentTarget as HTMLButtonElement) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
