import { useState } from 'preact/hooks';
import type { Flip, Rehearsal, RehearsalData } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import { count } from '../format/words.ts';
import { Link } from '../parts/link.tsx';
import { ErrorState } from '../parts/states.tsx';
import { allTraces } from '../place.ts';
import { api, asApiError } from '../session.ts';

interface Props {
  change_id: string;
  /** The hash of what was read, null as long as something is unread. */
  onRead: (hash: string | null) => void;
}

/** Which of the newest decisions come out otherwise under a change: made again here, read and ticked before it is approved. */
export function RehearsalBox({ change_id, onRead }: Props) {
  const [rehearsal, setRehearsal] = useState<Rehearsal | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);

  async function rehearse(): Promise<void> {
    setBusy(true);
    setError(null);
    onRead(null);
    const again = rehearsal !== null;
    setRehearsal(null);
    try {
      let body: object = again ? { again } : {};
      for (let isFinished = false; !isFinished; body = {}) {
        const data = await api.post<RehearsalData>(`/operator/changes/${change_id}/rehearsal`, body);
        setRehearsal(data.rehearsal);
        isFinished = data.rehearsal.state === 'finished';
        if (isFinished && data.rehearsal.flip_count === 0) onRead(data.rehearsal.hash);
      }
    } catch (failure) {
      setError(asApiError(failure));
    }
    setBusy(false);
  }

  return (
    <div
      class="grid min-w-0 gap-2 rounded-md border border-line p-3"
      role="group"
      aria-label="What would come out otherwise"
    >
      <div class="flex flex-wrap items-center gap-3">
        <button type="button" class="button" disabled={busy} onClick={() => void rehearse()}>
          {rehearsal && !busy ? 'Rehearse again' : 'Rehearse with stored decisions'}
        </button>
        <p role="status" class="text-muted">
          {rehearsal ? progressOf(rehearsal) : busy ? 'Beginning…' : 'The newest decisions are made again under it.'}
        </p>
      </div>
      {rehearsal && busy && (
        <progress class="w-full" max={rehearsal.decisions} value={rehearsal.done} aria-label="Decisions made again" />
      )}
      {error && <ErrorState error={error} />}
      {rehearsal?.state === 'finished' && rehearsal.flip_count > 0 && (
        <>
          <FlipTable flips={rehearsal.flips} />
          <label class="flex items-start gap-2">
            <input
              type="checkbox"
              class="mt-0.5"
              onChange={(event) => onRead(event.currentTarget.checked ? rehearsal.hash : null)}
            />
            I have read what comes out otherwise ({rehearsal.flip_count}
            {rehearsal.flips.length < rehearsal.flip_count && `, the first ${rehearsal.flips.length} shown`})
          </label>
        </>
      )}
    </div>
  );
}

function progressOf({ state, decisions, done, not_replayable, flip_count }: Rehearsal): string {
  if (state === 'running') return `${done} of ${decisions} decisions made again`;
  const cut = done < decisions ? `, of ${decisions}: the time for it was over` : '';
  const left = not_replayable > 0 ? ` ${not_replayable} could not be made again.` : '';
  const flips = flip_count === 0 ? 'nothing comes out otherwise' : `${count(flip_count, 'verdict')} flipped`;
  return `${count(done, 'decision')} made again${cut}: ${flips}.${left}`;
}

function FlipTable({ flips }: { flips: readonly Flip[] }) {
  return (
    <div
      class="max-h-96 min-w-0 overflow-auto"
      tabIndex={0}
      role="group"
      aria-label="Decisions that come out otherwise"
    >
      <table class="w-full text-left text-xs">
        <thead>
          <tr class="text-muted">
            {['Decision', 'Of', 'From', 'To'].map((title) => (
              <th key={title} scope="col" class="py-1 pr-3 font-medium">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {flips.map(({ trace_id, kind, of, name, span_id, from, to }) => (
            <tr key={`${trace_id} ${of} ${name}`} class="border-t border-line align-top">
              <td class="py-1 pr-3">
                <Link
                  class="link"
                  to={{
                    screen: 'trace',
                    filter: allTraces,
                    trace_id,
                    tab: 'waterfall',
                    fact_id: '',
                    span_id: span_id ?? '',
                  }}
                  label={`The ${kind} ${trace_id.slice(0, 8)}, at the step that decided`}
                >
                  {kind} {trace_id.slice(0, 8)}
                </Link>
              </td>
              <td class="py-1 pr-3 break-words">
                {of} {name}
              </td>
              <td class="py-1 pr-3 break-words">{from}</td>
              <td class="py-1 pr-3 break-words">{to}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
