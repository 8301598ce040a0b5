import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A key that does something on the present screen. */
export interface Shortcut {
  key: string;
  label: string;
  run: () => void;
}

const stored = 'spendsense-admin-shortcuts';

/** Single-key shortcuts can be turned off (WCAG 2.1.4): speech input would set them off by accident. */
export const shortcutsOn = signal(localStorage.getItem(stored) !== 'off');

/** What is active now, for the list that `?` shows. */
export const activeShortcuts = signal<readonly Shortcut[]>([]);

export function setShortcutsOn(on: boolean): void {
  shortcutsOn.value = on;
  localStorage.setItem(stored, on ? 'on' : 'off');
}

const groups = new Map<object, readonly Shortcut[]>();

/** Makes keys work while the component is on screen. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const group = useRef({}).current;
  // Before the screen is painted: a key pressed as soon as something shows must work.
  useLayoutEffect(() => {
    groups.set(group, shortcuts);
    activeShortcuts.value = [...groups.values()].flat();
  });
  useLayoutEffect(
    () => () => {
      groups.delete(group);
      activeShortcuts.value = [...groups.values()].flat();
    },
    [],
  );
}

addEventListener('keydown', (event) => {
  if (!shortcutsOn.peek() || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
  const shortcut = activeShortcuts.peek().find(({ key }) => key === event.key);
  if (!shortcut) return;
  event.preventDefault();
  shortcut.run();
});

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input:not([type=checkbox], [type=radio]), textarea, select') || target.isContentEditable)
  );
}
