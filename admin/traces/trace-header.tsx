import type { TraceDetail } from '../../server/protocol/index.ts';
import { formatDuration } from '../format/time.ts';
import { count, kinds } from '../format/words.ts';
import { OutcomeChip, ReasonChip } from '../parts/chip.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { Instant } from '../parts/time.tsx';
import { allCustomers, allTraces } from '../place.ts';
import { VerdictSummary } from './verdict-summary.tsx';

/** The question or title, how it ended, who, when, and the verdicts at a glance. */
export function TraceHeader({ trace }: { trace: TraceDetail }) {
  const { user_id, name } = trace.customer;
  return (
    <header class="grid gap-2.5">
      <div class="flex flex-wrap items-center gap-2">
        <OutcomeChip outcome={trace.outcome} />
        {trace.reasons.map((code) => (
          <ReasonChip key={code} code={code} />
        ))}
      </div>
      <ScreenTitle title={trace.title} class="max-w-4xl text-xl break-words" />
      <div class="flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.8125rem] text-muted">
        <span class="inline-flex items-center gap-1.5">
          <Icon name={kinds[trace.kind].icon} /> {kinds[trace.kind].label}
        </span>
        <span class="inline-flex items-center gap-1.5">
          <Icon name="user" />
          <Link to={{ screen: 'customer', user_id, filter: allCustomers }} class="link">
            {name}
          </Link>
          <Link
            to={{ screen: 'traces', filter: { ...allTraces, user_id } }}
            class="link"
            label={`All traces of ${name}`}
          >
            all traces
          </Link>
        </span>
        <span>
          <Instant at={trace.started_at} /> (<Instant at={trace.started_at} relative />)
        </span>
        <span>{formatDuration(trace.duration_ms)}</span>
        <span>{count(trace.spans.length, 'span')}</span>
        {trace.as_of && <span>data as of {trace.as_of}</span>}
        <span class="inline-flex items-center gap-0.5">
          <span class="font-mono text-xs" title={trace.trace_id}>
            {trace.trace_id.slice(0, 8)}
          </span>
          <CopyButton text={trace.trace_id} label="Copy the trace id" />
        </span>
      </div>
      <VerdictSummary spans={trace.spans} />
    </header>
  );
}
