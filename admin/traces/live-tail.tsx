import { useEffect, useRef, useState } from 'preact/hooks';
import type { TraceFacetsData, TracesData, TraceSummary } from '../../server/protocol/index.ts';
import { count } from '../format/words.ts';
import { Icon } from '../parts/icon.tsx';
import { sameFilter, traceQuery, type TraceFilter } from '../place.ts';
import { api } from '../session.ts';
import { loadTraces, showNewer, traceList } from './trace-list.ts';

/** Milliseconds between two looks: soon enough to watch, a fortieth of what an operator may ask in a minute. */
const every = 4_000;
/** Traces that one look fetches. More may have come in while the page was not seen: then the list is read anew, so that none is left out between. */
const mostAtOnce = 50;

interface Waiting {
  readonly traces: readonly TraceSummary[];
  /** Whether there may be more between these and the list. */
  readonly isCut: boolean;
}
const nothing: Waiting = { traces: [], isCut: false };

/**
 * Follows what comes in: new traces appear on top by themselves, or while it is paused are counted and wait. Looks only while the page is
 * seen.
 */
export function LiveTail({ filter }: { filter: TraceFilter }) {
  const [state, setState] = useState<'off' | 'on' | 'paused'>('off');
  const [waiting, setWaiting] = useState(nothing);
  const seen = useRef<string | null>(null);
  useEffect(() => setWaiting(nothing), [filter]);
  useEffect(() => {
    if (state === 'off') return;
    const controller = new AbortController();
    const look = async () => {
      if (document.hidden) return;
      const { customer = '', search = '', ...narrowing } = traceQuery(filter);
      const query = { ...narrowing, user_id: customer };
      const { signal } = controller;
      // Titles are content, and each look at them is logged: first it is asked whether there is anything new.
      const { newest } = await api.get<TraceFacetsData>('/operator/trace-facets', { query, signal });
      if (newest === null || newest === seen.current) return;
      const { traces } = await api.get<TracesData>('/operator/traces', {
        query: { ...query, search, limit: String(mostAtOnce) },
        signal,
      });
      const list = traceList.peek();
      if (!list || !sameFilter(list.filter, filter)) return;
      seen.current = newest;
      const known = new Set(list.traces.map(({ trace_id }) => trace_id));
      const fresh = traces.filter(({ trace_id }) => !known.has(trace_id));
      const found = { traces: fresh, isCut: fresh.length === mostAtOnce };
      if (state === 'paused') setWaiting(found);
      else await show(filter, found);
    };
    // A look that fails is followed by the next one; the list itself says what is wrong when it is refreshed.
    const timer = setInterval(() => void look().catch(() => undefined), every);
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, [state, filter]);
  const resume = () => {
    void show(filter, waiting);
    setWaiting(nothing);
    setState('on');
  };
  if (state === 'off') {
    return (
      <button type="button" class="button" onClick={() => setState('on')}>
        <Icon name="right" /> Live
      </button>
    );
  }
  return (
    <span class="flex items-center gap-1.5" role="group" aria-label="Live">
      {state === 'on' ? (
        <button type="button" class="button" onClick={() => setState('paused')}>
          <span class="size-2 rounded-full bg-good" aria-hidden="true" /> Pause
        </button>
      ) : (
        <button type="button" class="button" onClick={resume}>
          <Icon name="right" /> {waiting.traces.length === 0 ? 'Go on' : `Show ${howMany(waiting, 'new one')}`}
        </button>
      )}
      <button
        type="button"
        class="button button-quiet"
        onClick={() => {
          setState('off');
          setWaiting(nothing);
        }}
      >
        Stop
      </button>
      <span class="sr-only" role="status">
        {state === 'paused' && waiting.traces.length > 0 ? `${howMany(waiting, 'new trace')} waiting` : ''}
      </span>
    </span>
  );
}

/** Puts what came in on top of the list. */
async function show(filter: TraceFilter, { traces, isCut }: Waiting): Promise<void> {
  if (isCut) await loadTraces(filter, { fresh: true });
  else showNewer(traces);
}

function howMany({ traces, isCut }: Waiting, noun: string): string {
  return isCut ? `more than ${count(traces.length, noun)}` : count(traces.length, noun);
}
