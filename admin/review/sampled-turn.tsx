import { useState } from 'preact/hooks';
import type { ReviewData, SampledTrace, TraceProblem } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import { words } from '../format/words.ts';
import { Chip, OutcomeChip, ReasonChip } from '../parts/chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { ErrorState } from '../parts/states.tsx';
import { Instant } from '../parts/time.tsx';
import { tracePlace } from '../place.ts';
import { api, asApiError, mayDecide } from '../session.ts';

const problems: Record<TraceProblem, string> = {
  wrong_answer: 'The answer is wrong',
  missing_answer: 'It should have known an answer',
  tone: 'The tone is wrong',
  advice: 'It advises',
  blocked_wrongly: 'It should not have been blocked',
  not_blocked: 'It should have been blocked',
  not_escalated: 'A person should have been told',
};

/** One turn of the sample: what was asked, what others said once one may know, and the reader's own verdict. */
export function SampledTurn({ turn, onReviewed }: { turn: SampledTrace; onReviewed: () => void }) {
  const { trace, reviews, reviewed, open } = turn;
  const [problem, setProblem] = useState<TraceProblem | ''>('');
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  async function say(verdict: 'right' | 'wrong'): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      const body = { verdict, problem: verdict === 'wrong' ? problem : null };
      await api.post<ReviewData>(`/operator/traces/${trace.trace_id}/review`, body);
      onReviewed();
    } catch (thrown) {
      setError(asApiError(thrown));
    }
    setBusy(false);
  }
  return (
    <li data-row class="grid gap-2 px-4 py-3">
      <div class="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div class="min-w-0 flex-1 basis-64">
          <Link to={tracePlace(trace.trace_id)} class="font-medium break-words hover:underline">
            {trace.title}
          </Link>
          <p class="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
            <OutcomeChip outcome={trace.outcome} />
            {trace.reasons.map((code) => (
              <ReasonChip key={code} code={code} />
            ))}
            {trace.customer.name} · <Instant at={trace.started_at} relative />
          </p>
        </div>
        <p class="flex flex-wrap gap-1.5 text-xs text-muted">
          {reviews.map(({ reviewed_by, verdict, problem: found }) => (
            <Chip
              key={reviewed_by.user_id}
              tone={verdict === 'right' ? 'good' : 'bad'}
              icon={verdict === 'right' ? 'check' : 'cross'}
            >
              {reviewed_by.name}: {found ? problems[found].toLowerCase() : 'right'}
            </Chip>
          ))}
          {reviews.length === 0 && reviewed > 0 && 'judged by one, hidden until you have answered'}
        </p>
      </div>
      {open && mayDecide.value && (
        <div class="flex flex-wrap items-center gap-2">
          <button type="button" class="button" disabled={busy} onClick={() => void say('right')}>
            <Icon name="check" /> Right
          </button>
          <select
            class="field min-w-0 pr-7"
            aria-label={`What is wrong with: ${trace.title}`}
            value={problem}
            onChange={(event) => setProblem(event.currentTarget.value as TraceProblem | '')}
          >
            <option value="">What is wrong…</option>
            {Object.entries(problems).map(([code, label]) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
          <button type="button" class="button" disabled={busy || problem === ''} onClick={() => void say('wrong')}>
            <Icon name="cross" /> Wrong
          </button>
          {trace.intent && <span class="text-xs text-muted">understood as {words(trace.intent).toLowerCase()}</span>}
        </div>
      )}
      {error && <ErrorState error={error} />}
    </li>
  );
}
