import { useState } from 'preact/hooks';
import type { MadeSecret } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import { api, asApiError } from '../session.ts';

/** What came of a change: done at once, or waiting for somebody of the bank; with the secret that is shown once. */
export interface Changed {
  readonly isDone: boolean;
  readonly secret: MadeSecret;
}

/** Sends changes one at a time and keeps the last refusal. */
export function useChange(path: string, onChanged: (changed: Changed) => void) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  return {
    busy,
    error,
    /** True when it was taken. */
    send: async (kind: string, payload: object): Promise<boolean> => {
      setBusy(true);
      setError(null);
      try {
        const { change, secret } = await api.post<{ change: object | null; secret: MadeSecret }>(path, {
          kind,
          payload,
        });
        onChanged({ isDone: change === null, secret });
        return true;
      } catch (failure) {
        setError(asApiError(failure));
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
