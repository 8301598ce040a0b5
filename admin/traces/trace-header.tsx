import type { TraceDetail } from '../../server/protocol/index.ts';
import { formatDate } from '../../server/protocol/format.ts';
import { formatDuration } from '../format/time.ts';
import { count, kinds } from '../format/words.ts';
import { OutcomeChip } from '../parts/chip.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { Instant } from '../parts/time.tsx';
import { allCustomers, allTraces } from '../place.ts';
import { Answer } from './answer.tsx';
import { VerdictSummary } from './verdict-summary.tsx';

/** The question or title and what was answered, how it ended, who, when, and the verdicts at a glance. */
export function TraceHeader({ trace, openFact }: { trace: TraceDetail; openFact: (fact_id: string) => void }) {
  return (
    <header class="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.8125rem] text-muted">
        <OutcomeChip outcome={trace.outcome} />
        <span class="inline-flex items-center gap-1.5">
          <Icon name={kinds[trace.kind].icon} /> {kinds[trace.kind].label}
        </span>
        <Customer {...trace.customer} />
        <span>
          <Instant at={trace.started_at} /> (<Instant at={trace.started_at} relative />)
        </span>
        <span>{formatDuration(trace.duration_ms)}</span>
        <span>{count(trace.spans.length, 'span')}</span>
        {trace.as_of && <span>data as of {formatDate(trace.as_of)}</span>}
        {trace.run_id && <span title={trace.run_id}>run {trace.run_id.slice(0, 8)}</span>}
        <span class="inline-flex items-center gap-0.5">
          <span class="font-mono text-xs" title={trace.trace_id}>
            {trace.trace_id.slice(0, 8)}
          </span>
          <CopyButton text={trace.trace_id} label="Copy the trace id" />
        </span>
      </div>
      <ScreenTitle title={trace.title} class="max-w-4xl text-xl break-words" />
      {trace.answer ? (
        <Answer trace={trace} openFact={openFact} />
      ) : (
        <p class="text-muted">Nothing was shown to the customer.</p>
      )}
      <VerdictSummary spans={trace.spans} reasons={trace.reasons} />
    </header>
  );
}

function Customer({ user_id, name }: TraceDetail['customer']) {
  return (
    <span class="inline-flex items-center gap-1.5">
      <Icon name="user" />
      <Link to={{ screen: 'customer', user_id, filter: allCustomers }} class="link">
        {name}
      </Link>
      <span aria-hidden="true">·</span>
      <Link to={{ screen: 'traces', filter: { ...allTraces, user_id } }} class="link" label={`All traces of ${name}`}>
        all traces
      </Link>
    </span>
  );
}
