import { useEffect, useRef, useState } from 'preact/hooks';
import type { TraceFacetsData, TracesData, TraceSummary } from '../../server/protocol/index.ts';
import { count } from '../format/words.ts';
import { Icon } from '../parts/icon.tsx';
import { sameFilter, traceQuery, type TraceFilter } from '../place.ts';
import { api } from '../session.ts';
import { showNewer, traceList } from './trace-list.ts';

/** Milliseconds between two looks: soon enough to watch, a fortieth of what an operator may ask in a minute. */
const every = 4_000;

/**
 * Follows what comes in: new traces appear on top by themselves, or while it is paused are counted and wait. Looks only while the page is
 * seen.
 */
export function LiveTail({ filter }: { filter: TraceFilter }) {
  const [state, setState] = useState<'off' | 'on' | 'paused'>('off');
  const [waiting, setWaiting] = useState<readonly TraceSummary[]>([]);
  const seen = useRef<string | null>(null);
  useEffect(() => setWaiting([]), [filter]);
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
      seen.current = newest;
      const { traces } = await api.get<TracesData>('/operator/traces', {
        query: { ...query, search, limit: '50' },
        signal,
      });
      const list = traceList.peek();
      if (!list || !sameFilter(list.filter, filter)) return;
      const known = new Set(list.traces.map(({ trace_id }) => trace_id));
      const fresh = traces.filter(({ trace_id }) => !known.has(trace_id));
      if (state === 'paused') setWaiting(fresh);
      else showNewer(fresh);
    };
    // A look that fails is followed by the next one; the list itself says what is wrong when it is refreshed.
    const timer = setInterval(() => void look().catch(() => undefined), every);
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, [state, filter]);
  const resume = () => {
    showNewer(waiting);
    setWaiting([]);
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
          <Icon name="right" /> {waiting.length === 0 ? 'Go on' : `Show ${count(waiting.length, 'new one')}`}
        </button>
      )}
      <button
        type="button"
        class="button button-quiet"
        onClick={() => {
          setState('off');
          setWaiting([]);
        }}
      >
        Stop
      </button>
      <span class="sr-only" role="status">
        {state === 'paused' && waiting.length > 0 ? `${count(waiting.length, 'new trace')} waiting` : ''}
      </span>
    </span>
  );
}
