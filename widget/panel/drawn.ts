/** Milliseconds after which a page that is not drawn, because it is in the background, counts as if it were. */
const patience = 200;

/** Resolves in a task of its own once what was changed is on the screen. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, patience);
  });
}
