import { signal } from '@preact/signals';
import { readPlace, writePlace, type Place } from './place.ts';

/** Where the operator is now; follows the address bar. */
export const place = signal<Place>(readPlace(location.pathname, location.search));

/** True once the operator moved inside the page: only then may a screen take the focus. */
export let hasMoved = false;

addEventListener('popstate', () => {
  hasMoved = true;
  place.value = readPlace(location.pathname, location.search);
});

/** Goes to a place. `replace` keeps the history short while somebody types in a filter or steps through spans. */
export function navigate(to: Place, { replace = false } = {}): void {
  const address = writePlace(to);
  if (address === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  hasMoved = true;
  const isNewScreen = to.screen !== place.value.screen;
  place.value = to;
  if (isNewScreen) scrollTo(0, 0);
}
