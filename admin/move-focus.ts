import { useShortcuts } from './shortcuts.ts';

/** `j` and `k` move the focus from row to row of the list with this id; the first key press starts at the top. */
export function useRowKeys(listId: string, one: string): void {
  useShortcuts([
    { key: 'j', label: `Next ${one}`, run: () => step(listId, 1) },
    { key: 'k', label: `Previous ${one}`, run: () => step(listId, -1) },
  ]);
}

function step(listId: string, by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(`#${listId} [data-row]`)];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const row = rows[at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
  row?.querySelector<HTMLElement>('a, button, input')?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}
