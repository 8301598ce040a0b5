import { useState } from 'preact/hooks';
import type { Replay, ReplayData, TraceDetail } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import { count, outcomes, words } from '../format/words.ts';
import { Chip } from '../parts/chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { JsonView } from '../parts/json-view.tsx';
import { ErrorState } from '../parts/states.tsx';
import { api, asApiError } from '../session.ts';

/** How often the models are asked anew: few enough to wait for, enough to see one that wavers. */
const times = 5;

/** Why a decision cannot be made again, by the server's code. */
const reasons: Record<string, string> = {
  INPUT_MISSING: 'It was recorded before everything needed for it was kept, or what was kept was cut short.',
  WORDS_NOT_KEPT: 'What the customer wrote was blocked at once and never kept.',
  STOPPED: 'The customer stopped it before it was done.',
  DATA_GONE: 'The rows that it looked at are not there any more.',
  ERASED: 'What was said was erased.',
};

interface Props {
  trace: TraceDetail;
  openSpan: (span_id: string) => void;
}

/** Makes the decision again, from what was kept of it, and shows the first step that comes out otherwise. */
export function ReplayBox({ trace, openSpan }: Props) {
  const [busy, setBusy] = useState<'recorded' | 'requery' | null>(null);
  const [data, setData] = useState<ReplayData | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const replay = async (mode: 'recorded' | 'requery') => {
    setBusy(mode);
    setData(null);
    setError(null);
    try {
      const body = mode === 'requery' ? { mode, times } : { mode };
      setData(await api.post<ReplayData>(`/operator/traces/${encodeURIComponent(trace.trace_id)}/replay`, body));
    } catch (failure) {
      setError(asApiError(failure));
    }
    setBusy(null);
  };
  return (
    <section class="card grid min-w-0 gap-3 p-3" aria-label="Replay">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-2">
        <button type="button" class="button" disabled={busy !== null} onClick={() => void replay('recorded')}>
          <Icon name="refresh" /> Replay
        </button>
        {trace.kind === 'turn' && (
          <button type="button" class="button" disabled={busy !== null} onClick={() => void replay('requery')}>
            <Icon name="model" /> Ask the model {times} times more
          </button>
        )}
        {!data && !error && (
          <p class="min-w-0 flex-1 basis-64 text-muted" role="status">
            {busy
              ? 'Being made again…'
              : 'Makes it again with the rules, settings and rows of its time, and compares every step.'}
          </p>
        )}
        {data && <Result replay={data.replay} steps={trace.spans.length} openSpan={openSpan} />}
      </div>
      {error && <ErrorState error={error} />}
      {data?.match && (
        <p role="status">
          Asked anew, the model came to the same outcome and the same figures{' '}
          <strong>
            {data.match.matched} of {count(data.match.of, 'time')}
          </strong>
          . That is a rate and no proof: a model need not repeat itself.
        </p>
      )}
    </section>
  );
}

function Result({ replay, steps, openSpan }: { replay: Replay; steps: number; openSpan: Props['openSpan'] }) {
  const { state, reason, difference, recorded_outcome, replayed_outcome } = replay;
  if (state === 'identical') {
    return (
      <p role="status" class="flex flex-wrap items-center gap-2">
        <Chip tone="good" icon="check">
          Identical
        </Chip>
        {steps === 1 ? 'Its one step' : `All ${steps} steps`} came out as they did.
      </p>
    );
  }
  if (state === 'not_replayable' || !difference) {
    return (
      <p role="status" class="flex flex-wrap items-center gap-2">
        <Chip icon="forbidden" title={reason ?? ''}>
          Cannot be made again
        </Chip>
        {reasons[reason ?? ''] ?? words(reason ?? '')}
      </p>
    );
  }
  return (
    <div role="status" class="grid min-w-0 basis-full gap-2">
      <p class="flex flex-wrap items-center gap-2">
        <Chip tone="warn" icon="warning">
          Different
        </Chip>
        <span>
          The first step that came out otherwise is{' '}
          <button
            type="button"
            class="text-accent underline underline-offset-2"
            onClick={() => openSpan(difference.span_id)}
          >
            {difference.name}
          </button>
          , in <code class="font-mono text-xs">{difference.field}</code>.
        </span>
        {replayed_outcome !== null && replayed_outcome !== recorded_outcome && (
          <span>
            It ended as {labelOf(recorded_outcome)} then, as {labelOf(replayed_outcome)} now.
          </span>
        )}
      </p>
      <div class="grid min-w-0 gap-3 md:grid-cols-2">
        {(['recorded', 'replayed'] as const).map((side) => (
          <div key={side} class="grid min-w-0 content-start gap-1">
            <p class="text-xs font-medium text-muted">{side === 'recorded' ? 'As recorded' : 'Made again'}</p>
            <JsonView value={difference[side]} label={side === 'recorded' ? 'what was recorded' : 'what came out'} />
          </div>
        ))}
      </div>
    </div>
  );
}

const labels: Readonly<Record<string, { label: string }>> = outcomes;

function labelOf(outcome: string): string {
  return `“${labels[outcome]?.label ?? words(outcome)}”`;
}
