import { focusQuietly } from './sheet.ts';

/** Whether it is in the page and shown, as far as the page's own attributes say; asking for its box would lay everything out. */
const isShown = (element: Element): boolean => element.isConnected && !element.closest('[hidden]');

/**
 * Draws, and when that takes away what had the focus, moves the focus to the nearest thing around it that is still there and
 * can have it. Without that the browser gives it to the page behind, where neither Escape nor Tab does what the customer means.
 */
export function keepFocus(root: Node, draw: () => void): void {
  const held = root instanceof ShadowRoot ? root.activeElement : null;
  const around: Element[] = [];
  for (let place = held; place; place = place.parentElement) around.push(place);
  draw();
  if (held && !isShown(held))
    focusQuietly(around.find((each) => each.hasAttribute('tabindex') && isShown(each)) ?? null);
}
