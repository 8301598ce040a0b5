/** Small screens get the whole screen, and a modal dialog. */
const smallScreen = '(max-width: 480px), (max-height: 480px)';

/**
 * Shows a dialog the way the screen asks for: beside the page on a desktop, over it on a phone, where it also keeps
 * clear of the keyboard, and where the customer wants it so. What had the focus in it keeps it; else `first` gets it.
 * Returns what undoes it.
 */
export function showPanel(dialog: HTMLDialogElement, first: HTMLElement): () => void {
  const query = matchMedia(smallScreen);
  const viewport = window.visualViewport;

  function show(): void {
    const root = dialog.getRootNode();
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    if (dialog.open) dialog.close();
    // Not its first button, which the browser would take.
    first.autofocus = true;
    if (query.matches || dialog.dataset['layout'] === 'full') dialog.showModal();
    else dialog.show();
    first.autofocus = false;
    fit();
    (focused instanceof HTMLElement ? focused : first).focus({ preventScroll: true });
  }
  // On iOS neither innerHeight nor dvh shrinks when the keyboard opens; the visual viewport does. Asking for it lays the page out,
  // so it is asked only where it is used.
  function fit(): void {
    if (!query.matches) return;
    dialog.style.setProperty('--view-height', `${viewport?.height ?? innerHeight}px`);
    dialog.style.setProperty('--view-top', `${viewport?.offsetTop ?? 0}px`);
  }

  show();
  query.addEventListener('change', show);
  viewport?.addEventListener('resize', fit);
  viewport?.addEventListener('scroll', fit);
  return () => {
    query.removeEventListener('change', show);
    viewport?.removeEventListener('resize', fit);
    viewport?.removeEventListener('scroll', fit);
    dialog.close();
  };
}

/** Whether a keyboard is likely at hand, so that focusing a field does not raise one over the screen. */
export function hasKeyboard(): boolean {
  return matchMedia('(hover: hover) and (pointer: fine)').matches;
}
