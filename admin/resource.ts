import { useEffect, useState } from 'preact/hooks';
import type { ApiError } from './api.ts';
import { api, asApiError } from './session.ts';

export interface Resource<T> {
  data: T | null;
  error: ApiError | null;
  loading: boolean;
  reload: () => void;
}

/**
 * What the server says at a path, null for nothing to ask. A new path starts empty, unless `keep` lets the old answer
 * stand until the new one is there; an answer that comes too late is dropped.
 */
export function useResource<T>(path: string | null, { keep = false } = {}): Resource<T> {
  const [state, setState] = useState<{ path: string | null; data: T | null; error: ApiError | null; loading: boolean }>(
    { path: null, data: null, error: null, loading: false },
  );
  const [version, setVersion] = useState(0);
  useEffect(() => {
    if (path === null) return;
    const controller = new AbortController();
    setState((before) => ({
      path,
      data: keep || before.path === path ? before.data : null,
      error: null,
      loading: true,
    }));
    api.get<T>(path, { signal: controller.signal }).then(
      (data) => setState({ path, data, error: null, loading: false }),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setState((before) => ({ ...before, error: asApiError(error), loading: false }));
      },
    );
    return () => controller.abort();
  }, [path, version]);
  const isCurrent = state.path === path;
  return {
    data: isCurrent || keep ? state.data : null,
    error: isCurrent ? state.error : null,
    loading: isCurrent ? state.loading : path !== null,
    reload: () => setVersion((number) => number + 1),
  };
}
