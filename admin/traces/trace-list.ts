import { signal } from '@preact/signals';
import type { TracesData, TraceSummary } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import { sameFilter, type TraceFilter } from '../place.ts';
import { api, asApiError } from '../session.ts';

/** The traces of one filter, newest first, as far as they were asked for. Shared by the list and the trace's pager. */
export interface TraceList {
  filter: TraceFilter;
  traces: readonly TraceSummary[];
  /** Cursor of the older ones; null when these are all. */
  next: string | null;
  loading: 'first' | 'older' | null;
  error: ApiError | null;
}

export const traceList = signal<TraceList | null>(null);

const pageSize = 50;
const largestPage = 200;
let running = new AbortController();

/** Loads the newest traces of a filter; what is already there for that filter stays unless `fresh`. */
export async function loadTraces(filter: TraceFilter, { fresh = false } = {}): Promise<void> {
  const before = traceList.peek();
  const same = before !== null && sameFilter(before.filter, filter);
  if (same && !fresh && !before.error) return;
  const kept = same ? before : null;
  const limit = Math.min(largestPage, Math.max(pageSize, kept?.traces.length ?? 0));
  traceList.value = { filter, traces: kept?.traces ?? [], next: kept?.next ?? null, loading: 'first', error: null };
  await load({ limit }, (data) => ({ traces: data.traces, next: data.next }));
}

/** Adds the next older page to the list. */
export async function loadOlderTraces(limit = pageSize): Promise<void> {
  const before = traceList.peek();
  if (!before?.next || before.loading) return;
  traceList.value = { ...before, loading: 'older', error: null };
  await load({ limit, before: before.next }, (data) => ({
    traces: [...before.traces, ...data.traces],
    next: data.next,
  }));
}

/** Puts traces that came in meanwhile on top of the list. */
export function showNewer(traces: readonly TraceSummary[]): void {
  const list = traceList.peek();
  if (!list || list.loading || traces.length === 0) return;
  traceList.value = { ...list, traces: [...traces, ...list.traces] };
}

/** Forgets the list, so that the next operator on this page never sees it. */
export function clearTraces(): void {
  running.abort();
  traceList.value = null;
}

/**
 * Pages on until a trace is in the list, so that next and previous work on a link into the middle of it.
 * Gives up after a thousand: then the trace has no neighbours to offer.
 */
export async function findTrace(filter: TraceFilter, trace_id: string): Promise<void> {
  await loadTraces(filter);
  for (let page = 0; page < 5; page += 1) {
    const list = traceList.peek();
    if (!list?.next || !sameFilter(list.filter, filter) || hasNext(list.traces, trace_id)) return;
    await loadOlderTraces(largestPage);
    if (traceList.peek()?.error) return;
  }
}

/** The traces beside one: `newer` above it in the list, `older` below. */
export function neighbours(traces: readonly TraceSummary[], trace_id: string) {
  const index = traces.findIndex((trace) => trace.trace_id === trace_id);
  if (index === -1) return { index: null, newer: null, older: null };
  return { index, newer: traces[index - 1] ?? null, older: traces[index + 1] ?? null };
}

function hasNext(traces: readonly TraceSummary[], trace_id: string): boolean {
  return neighbours(traces, trace_id).older !== null;
}

async function load(
  { limit, before }: { limit: number; before?: string },
  take: (data: TracesData) => Pick<TraceList, 'traces' | 'next'>,
): Promise<void> {
  running.abort();
  const { signal } = (running = new AbortController());
  const list = traceList.peek();
  if (!list) return;
  const query = { ...list.filter, limit: String(limit), ...(before !== undefined && { before }) };
  try {
    const data = await api.get<TracesData>('/operator/traces', { query, signal });
    traceList.value = { filter: list.filter, ...take(data), loading: null, error: null };
  } catch (error) {
    if (signal.aborted) return;
    traceList.value = { ...list, loading: null, error: asApiError(error) };
  }
}
