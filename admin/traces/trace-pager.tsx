import { useEffect } from 'preact/hooks';
import type { TraceSummary } from '../../server/protocol/index.ts';
import { navigate } from '../location.ts';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { allTraces, sameFilter, type Place } from '../place.ts';
import { useShortcuts } from '../shortcuts.ts';
import { findTrace, neighbours, traceList } from './trace-list.ts';

/** Back to the list, and on to the next or previous trace of the same filter, in the same tab. */
export function TracePager({ at }: { at: Extract<Place, { screen: 'trace' }> }) {
  useEffect(() => {
    void findTrace(at.filter, at.trace_id);
  }, [at.trace_id, at.filter]);
  const list = traceList.value;
  const traces = list && sameFilter(list.filter, at.filter) ? list.traces : [];
  const { index, newer, older } = neighbours(traces, at.trace_id);
  const open = (trace: TraceSummary | null) => {
    if (trace) navigate({ ...at, trace_id: trace.trace_id, span_id: '', fact_id: '' }, { replace: true });
  };
  const back = { screen: 'traces', filter: at.filter } as const;
  useShortcuts([
    { key: 'j', label: 'Next trace (older)', run: () => open(older) },
    { key: 'k', label: 'Previous trace (newer)', run: () => open(newer) },
    { key: 'u', label: 'Back to the list', run: () => navigate(back) },
    {
      key: 'c',
      label: 'Conversation',
      run: () => navigate({ ...at, tab: 'conversation', span_id: '' }, { replace: true }),
    },
    { key: 'w', label: 'Waterfall', run: () => navigate({ ...at, tab: 'waterfall' }, { replace: true }) },
  ]);
  const isFiltered = !sameFilter(at.filter, allTraces);
  return (
    <div class="flex items-center gap-2">
      <Link to={back} class="button button-quiet -ml-2.5">
        <Icon name="left" /> {isFiltered ? 'Filtered traces' : 'Traces'}
      </Link>
      <span class="ml-auto text-xs text-muted">
        {index !== null &&
          `${index + 1} of ${traces.length}${list?.next ? '+' : ''}${isFiltered ? ' in this filter' : ''}`}
      </span>
      <div class="flex" role="group" aria-label="Other traces">
        <button
          type="button"
          class="button w-9 rounded-r-none px-0"
          aria-label="Previous trace"
          title="Previous trace (k)"
          disabled={!newer}
          onClick={() => open(newer)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          class="button -ml-px w-9 rounded-l-none px-0"
          aria-label="Next trace"
          title="Next trace (j)"
          disabled={!older}
          onClick={() => open(older)}
        >
          <Icon name="down" />
        </button>
      </div>
    </div>
  );
}
