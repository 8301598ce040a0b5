import type { Pages } from '../pages.ts';
import { count } from '../format/words.ts';
import { Icon } from './icon.tsx';

/** How many rows of a list are shown, and the button that fetches what follows. */
export function MoreButton({ pages, one, many }: { pages: Pages<unknown>; one: string; many?: string }) {
  if (!pages.more || !pages.data) return null;
  return (
    <div class="flex items-center justify-center gap-3 text-muted">
      <span>{count(pages.data.length, one, many)} shown</span>
      <button type="button" class="button" disabled={pages.loading} onClick={pages.more}>
        <Icon name="down" /> {pages.loading ? 'Loading…' : 'Show older'}
      </button>
    </div>
  );
}
