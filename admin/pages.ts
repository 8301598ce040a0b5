import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApiError } from './api.ts';
import type { Resource } from './resource.ts';
import { api, asApiError } from './session.ts';

export interface Pages<T> extends Resource<T[]> {
  /** Fetches what follows; null when nothing does. */
  more: (() => void) | null;
}

type Answer<T> = { next: string | null } & { [list: string]: readonly T[] };

/** A list that comes in pages, each appended to those before; `list` is what an answer calls its rows, `next` the cursor of what follows. */
export function usePages<T>(path: string, query: Record<string, string>, list: string): Pages<T> {
  const [state, setState] = useState<{
    data: T[] | null;
    next: string | null;
    error: ApiError | null;
    loading: boolean;
  }>({ data: null, next: null, error: null, loading: true });
  const [version, setVersion] = useState(0);
  const running = useRef(new AbortController());
  const key = JSON.stringify([path, query]);
  const load = (before: string | null, earlier: readonly T[]) => {
    running.current.abort();
    const { signal } = (running.current = new AbortController());
    setState((now) => ({ ...now, loading: true, error: null }));
    api.get<Answer<T>>(path, { query: { ...query, ...(before !== null && { before }) }, signal }).then(
      ({ next, ...answer }) =>
        setState({ data: [...earlier, ...(answer[list] ?? [])], next, error: null, loading: false }),
      (error: unknown) => {
        if (!signal.aborted) setState((now) => ({ ...now, error: asApiError(error), loading: false }));
      },
    );
  };
  useEffect(() => {
    setState((now) => ({ ...now, data: null, next: null }));
  }, [key]);
  useEffect(() => {
    load(null, []);
    return () => running.current.abort();
  }, [key, version]);
  const { data, next } = state;
  return {
    data,
    error: state.error,
    loading: state.loading,
    reload: () => setVersion((number) => number + 1),
    more: next === null || data === null ? null : () => load(next, data),
  };
}
