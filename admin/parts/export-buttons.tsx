import { useState } from 'preact/hooks';
import type { ExportedListName } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import { api, asApiError } from '../session.ts';
import { Icon } from './icon.tsx';
import { saveFile } from './save-file.ts';
import { ErrorState } from './states.tsx';

/** Takes a list away as a file: what the filter shows, every page of it. */
export function ExportButtons({ list, query = {} }: { list: ExportedListName; query?: Record<string, string> }) {
  const [state, setState] = useState<{ busy: boolean; said: string; error: ApiError | null }>(idle);
  const save = async (format: 'csv' | 'json') => {
    setState({ ...idle, busy: true });
    try {
      const file = await api.download(`/operator/list-exports/${list}`, { ...query, format });
      saveFile(file, `spendsense-${list}.${format}`);
      const isCut = /CUT:|"cut":true\}$/.test(await file.slice(-100).text());
      setState({ ...idle, said: isCut ? 'Only the first 10,000 rows: narrow the filter for the rest.' : 'Saved.' });
    } catch (error) {
      setState({ ...idle, error: asApiError(error) });
    }
  };
  return (
    <div class="flex flex-wrap items-center justify-end gap-2 text-muted">
      {state.error && <ErrorState error={state.error} />}
      <p role="status">{state.busy ? 'Exporting…' : state.said}</p>
      {(['csv', 'json'] as const).map((format) => (
        <button key={format} type="button" class="button" disabled={state.busy} onClick={() => void save(format)}>
          <Icon name="download" /> <span class="sr-only">Export as </span>
          {format.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

const idle = { busy: false, said: '', error: null };
