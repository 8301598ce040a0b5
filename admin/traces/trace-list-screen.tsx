import { useEffect, useRef, useState } from 'preact/hooks';
import { now } from '../clock.ts';
import { count } from '../format/words.ts';
import { ExportButtons } from '../parts/export-buttons.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { EmptyState, ErrorState, Waiting } from '../parts/states.tsx';
import { allTraces, sameFilter, type TraceFilter } from '../place.ts';
import { useShortcuts } from '../shortcuts.ts';
import { LiveTail } from './live-tail.tsx';
import { TraceFacets } from './trace-facets.tsx';
import { TraceFilters } from './trace-filters.tsx';
import { loadOlderTraces, loadTraces, traceList } from './trace-list.ts';
import { lastOpened, TraceTable } from './trace-table.tsx';

/** Every turn and recommendation, newest first. */
export function TraceListScreen({ filter }: { filter: TraceFilter }) {
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    void loadTraces(filter);
  }, [filter]);
  useEffect(() => {
    // Coming back from a trace: the focus goes to where it was.
    const opened = lastOpened.peek();
    if (opened) document.getElementById(`trace-${opened}`)?.focus();
  }, []);

  const [hasFacets, setHasFacets] = useState(filter.reason !== '' || filter.intent !== '');
  const stored = traceList.value;
  const list = stored && sameFilter(stored.filter, filter) ? stored : null;
  const refresh = () => {
    now.value = Date.now();
    void loadTraces(filter, { fresh: true });
  };
  const step = (by: 1 | -1) => moveFocus(table.current, by);
  useShortcuts([
    { key: 'j', label: 'Next trace', run: () => step(1) },
    { key: 'k', label: 'Previous trace', run: () => step(-1) },
    { key: '/', label: 'Search', run: () => search.current?.focus() },
    { key: 'r', label: 'Refresh', run: refresh },
    { key: 'f', label: 'Facets', run: () => setHasFacets(!hasFacets) },
  ]);

  const isFiltered = !sameFilter(filter, allTraces);
  const customer = list?.traces.find((trace) => trace.customer.user_id === filter.user_id)?.customer.name;
  return (
    <div class="grid gap-4">
      <div class="flex items-center gap-3">
        <ScreenTitle
          title={filter.kind === 'turn' ? 'Conversations' : 'Traces'}
          class="flex-1"
          takesFocus={lastOpened.peek() === null}
        />
        <LiveTail filter={filter} />
        <button type="button" class="button" onClick={refresh} disabled={list?.loading === 'first'}>
          <Icon name="refresh" /> Refresh
        </button>
      </div>
      <TraceFilters
        filter={filter}
        search={search}
        customer={customer ?? filter.user_id}
        hasFacets={hasFacets}
        toggleFacets={() => setHasFacets(!hasFacets)}
      />
      {hasFacets && <TraceFacets filter={filter} />}
      <p class="sr-only" role="status">
        {list && !list.loading && !list.error
          ? `${count(list.traces.length, 'trace')}${list.next ? ', and older ones' : ''}`
          : ''}
      </p>
      {list?.error && <ErrorState error={list.error} retry={refresh} />}
      <div class="card overflow-clip empty:hidden" aria-busy={list?.loading !== null}>
        {list && list.traces.length > 0 && <TraceTable tableRef={table} traces={list.traces} filter={filter} />}
        {list?.traces.length === 0 && !list.loading && !list.error && (
          <EmptyState icon="traces" title={emptyTitle(isFiltered, list.next !== null)}>
            {isFiltered ? (
              <Link to={{ screen: 'traces', filter: allTraces }} class="link">
                Show all traces
              </Link>
            ) : (
              'As soon as a customer asks something, the turn shows up here.'
            )}
          </EmptyState>
        )}
        {(!list || (list.loading === 'first' && list.traces.length === 0)) && (
          <Waiting label="Loading traces" lines={9} />
        )}
      </div>
      {list && list.traces.length > 0 && <ExportButtons list="traces" query={{ ...filter }} />}
      {list?.next && (
        <div class="flex items-center justify-center gap-3 text-muted">
          <span>{count(list.traces.length, 'trace')} shown</span>
          <button type="button" class="button" disabled={list.loading !== null} onClick={() => void loadOlderTraces()}>
            <Icon name="down" /> {list.loading === 'older' ? 'Loading…' : 'Show older'}
          </button>
        </div>
      )}
    </div>
  );
}

/** A search hands over what it found so far, even nothing, and goes on where it stopped. */
function emptyTitle(isFiltered: boolean, hasOlder: boolean): string {
  if (hasOlder) return 'None among the newest traces';
  return isFiltered ? 'No trace matches these filters' : 'No traces yet';
}

/** Moves the focus from trace to trace; the first key press starts at the top. */
function moveFocus(table: HTMLTableElement | null, by: 1 | -1): void {
  const links = [...(table?.querySelectorAll<HTMLAnchorElement>('a[id^="trace-"]') ?? [])];
  const at = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
  const link = links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))];
  link?.focus();
  link?.closest('tr')?.scrollIntoView({ block: 'nearest' });
}
