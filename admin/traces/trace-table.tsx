import { signal } from '@preact/signals';
import type { Ref } from 'preact';
import type { TraceSummary } from '../../server/protocol/index.ts';
import { now } from '../clock.ts';
import { formatClock, formatDay, formatDuration, formatInstant } from '../format/time.ts';
import { kinds, words } from '../format/words.ts';
import { navigate } from '../location.ts';
import { OutcomeChip, ReasonChip } from '../parts/chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { Instant } from '../parts/time.tsx';
import { tracePlace, type TraceFilter } from '../place.ts';

/** The trace that was open last: its row takes the focus again when the operator comes back. */
export const lastOpened = signal<string | null>(null);

interface Props {
  traces: readonly TraceSummary[];
  filter: TraceFilter;
  tableRef: Ref<HTMLTableElement>;
}

/** One row a trace. Narrow screens fold the smaller columns into the title's cell. */
export function TraceTable({ traces, filter, tableRef }: Props) {
  return (
    <table ref={tableRef} class="table">
      <thead class="sr-only bg-raised md:not-sr-only md:table-header-group">
        <tr>
          <th scope="col" class="hidden w-36 md:table-cell">
            Time
          </th>
          <th scope="col" class="hidden w-40 xl:table-cell">
            Customer
          </th>
          <th scope="col">Question or title</th>
          <th scope="col" class="hidden w-36 md:table-cell">
            Outcome
          </th>
          <th scope="col" class="hidden w-56 xl:table-cell">
            Reasons
          </th>
          <th scope="col" class="end hidden w-24 sm:table-cell">
            Duration
          </th>
          <th scope="col" class="end hidden w-16 lg:table-cell">
            Spans
          </th>
        </tr>
      </thead>
      <tbody>
        {traces.map((trace) => (
          <TraceRow key={trace.trace_id} trace={trace} filter={filter} />
        ))}
      </tbody>
    </table>
  );
}

function TraceRow({ trace, filter }: { trace: TraceSummary; filter: TraceFilter }) {
  const to = tracePlace(trace.trace_id, filter);
  const { icon, label } = kinds[trace.kind];
  return (
    <tr
      class="cursor-pointer hover:bg-raised has-[a[id]:focus-visible]:bg-accent-soft/60"
      onClick={(event) => {
        const isText = String(getSelection()) !== '';
        if (event.target instanceof Element && !event.target.closest('a, button') && !isText) navigate(to);
      }}
    >
      <td class="hidden whitespace-nowrap md:table-cell" title={formatInstant(trace.started_at)}>
        {formatDay(trace.started_at, now.value)}, {formatClock(trace.started_at)}
        <span class="block text-xs text-muted">
          <Instant at={trace.started_at} relative />
        </span>
      </td>
      <td class="hidden xl:table-cell">
        <CustomerName trace={trace} filter={filter} />
      </td>
      <td>
        <Link id={`trace-${trace.trace_id}`} to={to} class="font-medium text-pretty break-words hover:underline">
          {trace.title}
        </Link>
        <span class="mt-0.5 flex items-center gap-1.5 text-xs text-muted">
          <Icon name={icon} class="size-3.5" /> {label}
          {trace.intent && <> · {words(trace.intent)}</>}
          <span class="hidden md:inline xl:hidden">· {trace.customer.name}</span>
        </span>
        <span class="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted md:hidden">
          <OutcomeChip outcome={trace.outcome} />
          <span>{trace.customer.name}</span>
          <Instant at={trace.started_at} relative />
        </span>
        <span class="mt-1.5 block empty:hidden xl:hidden">
          <Reasons codes={trace.reasons} />
        </span>
      </td>
      <td class="hidden md:table-cell">
        <OutcomeChip outcome={trace.outcome} />
      </td>
      <td class="hidden xl:table-cell">
        <Reasons codes={trace.reasons} />
      </td>
      <td class="end hidden whitespace-nowrap sm:table-cell">{formatDuration(trace.duration_ms)}</td>
      <td class="end hidden text-muted lg:table-cell">{trace.span_count}</td>
    </tr>
  );
}

function CustomerName({ trace, filter }: { trace: TraceSummary; filter: TraceFilter }) {
  const { user_id, name } = trace.customer;
  return (
    <span class="group/name flex items-start gap-1">
      <span class="min-w-0 break-words">{name}</span>
      {filter.user_id !== user_id && (
        <Link
          to={{ screen: 'traces', filter: { ...filter, user_id } }}
          label={`Only traces of ${name}`}
          class="rounded p-0.5 text-muted opacity-0 group-hover/name:opacity-100 hover:text-accent focus-visible:opacity-100"
        >
          <Icon name="filter" class="size-3.5" />
        </Link>
      )}
    </span>
  );
}

function Reasons({ codes }: { codes: readonly string[] }) {
  if (codes.length === 0) return null;
  return (
    <span class="flex flex-wrap gap-1">
      {codes.slice(0, 3).map((code) => (
        <ReasonChip key={code} code={code} />
      ))}
      {codes.length > 3 && <span class="text-xs text-muted">+{codes.length - 3}</span>}
    </span>
  );
}
