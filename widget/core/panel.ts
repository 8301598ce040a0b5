/** Small screens get the whole screen, and a modal dialog. */
const smallScreen = '(max-width: 480px), (max-height: 480px)';

/**
 * Shows a dialog the way the screen asks for: beside the page on a desktop, over it on a phone, where it also keeps
 * clear of the keyboard, and where the customer wants it so. Returns what undoes it.
 */
export function showPanel(dialog: HTMLDialogElement): () => void {
  const query = matchMedia(smallScreen);
  const viewport = window.visualViewport;

  function show(): void {
    const focused = dialog.getRootNode();
    const element = focused instanceof ShadowRoot ? focused.activeElement : null;
    if (dialog.open) dialog.close();
    if (query.matches || dialog.dataset['layout'] === 'full') dialog.showModal();
    else dialog.show();
    // Not its first button, which the browser would take: where to begin is not known yet.
    (element instanceof HTMLElement ? element : dialog).focus({ preventScroll: true });
  }
  // On iOS neither innerHeight nor dvh shrinks when the keyboard opens; the visual viewport does.
  function fit(): void {
    dialog.style.setProperty('--view-height', `${viewport?.height ?? innerHeight}px`);
    dialog.style.setProperty('--view-top', `${viewport?.offsetTop ?? 0}px`);
  }

  show();
  fit();
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
