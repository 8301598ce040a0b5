import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface DrawerProps {
  title: ComponentChildren;
  onClose: () => void;
  children: ComponentChildren;
  /** `drawer` slides in from the right over the full height; `sheet` stands in the middle. */
  shape?: 'drawer' | 'sheet';
}

/** A modal on the native dialog: the browser keeps the focus inside, closes on Escape and gives the focus back. */
export function Drawer({ title, onClose, children, shape = 'drawer' }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={shape}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div class="flex max-h-dvh flex-col">
        <header class="flex items-center gap-3 border-b border-line px-4 py-3">
          <h2 id={titleId} class="min-w-0 flex-1 font-semibold">
            {title}
          </h2>
          <button type="button" class="button button-quiet w-8 px-0" aria-label="Close" onClick={onClose}>
            <Icon name="cross" />
          </button>
        </header>
        <div class="min-h-0 overflow-y-auto focus-visible:-outline-offset-2" tabIndex={0}>
          {children}
        </div>
      </div>
    </dialog>
  );
}
