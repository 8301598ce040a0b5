import type { Span } from '../../server/protocol/index.ts';
import { formatDuration } from '../format/time.ts';
import { spanKinds, verdicts, type Tone } from '../format/words.ts';
import { toneClasses } from '../parts/chip.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import type { SpanNode } from './span-tree.ts';
import { barPlace, type TimeScale } from './time-scale.ts';

interface Props {
  node: SpanNode;
  scale: TimeScale;
  isCollapsed: boolean;
  isSelected: boolean;
  /** The one row that the tab key reaches. */
  isFocusable: boolean;
  select: (span_id: string) => void;
  setOpen: (span_id: string, isOpen: boolean) => void;
}

/** Columns of the grid: name, time line, duration, self time. Narrow screens keep the first three. */
export const columns =
  'grid grid-cols-[minmax(0,1fr)_minmax(0,6rem)_4.5rem] @xl:grid-cols-[minmax(0,5fr)_minmax(0,6fr)_4.5rem] @2xl:grid-cols-[minmax(0,5fr)_minmax(0,7fr)_4.75rem_4.75rem]';

export const kindClasses: Record<Span['kind'], { text: string; bar: string }> = {
  AGENT: { text: 'text-kind-agent', bar: 'bg-kind-agent' },
  CHAIN: { text: 'text-kind-chain', bar: 'bg-kind-chain' },
  LLM: { text: 'text-kind-llm', bar: 'bg-kind-llm' },
  TOOL: { text: 'text-kind-tool', bar: 'bg-kind-tool' },
  RETRIEVER: { text: 'text-kind-retriever', bar: 'bg-kind-retriever' },
  GUARDRAIL: { text: 'text-kind-guardrail', bar: 'bg-kind-guardrail' },
  EVALUATOR: { text: 'text-kind-evaluator', bar: 'bg-kind-evaluator' },
};

/** Depth beyond which the indentation stops growing, so that deep names stay readable. */
const deepest = 8;

export function SpanRow({ node, scale, isCollapsed, isSelected, isFocusable, select, setOpen }: Props) {
  const { span, depth, children, self_ms } = node;
  const hasChildren = children.length > 0;
  const isBad = span.status === 'error' || span.verdict?.decision === 'block';
  const kind = kindClasses[span.kind];
  return (
    <div
      role="row"
      data-span={span.span_id}
      aria-level={depth + 1}
      aria-expanded={hasChildren ? !isCollapsed : undefined}
      aria-selected={isSelected}
      tabIndex={isFocusable ? 0 : -1}
      class={`${columns} cursor-pointer items-center border-t border-line [contain-intrinsic-size:auto_2.25rem] [content-visibility:auto] first-of-type:border-t-0 hover:bg-raised focus-visible:-outline-offset-2 aria-selected:bg-accent-soft`}
      onClick={(event) => {
        event.currentTarget.focus();
        select(isSelected ? '' : span.span_id);
      }}
    >
      <span
        role="gridcell"
        class="flex min-w-0 items-center gap-1.5 py-1.5 pr-1 pl-2"
        style={{ paddingLeft: `${0.5 + Math.min(depth, deepest) * 0.875}rem` }}
      >
        {hasChildren ? (
          <span
            class="grid size-5 shrink-0 place-items-center rounded text-muted hover:bg-plain-soft"
            aria-hidden="true"
            onClick={(event) => {
              event.stopPropagation();
              setOpen(span.span_id, isCollapsed);
            }}
          >
            <Icon name={isCollapsed ? 'right' : 'down'} class="size-3" />
          </span>
        ) : (
          <span class="w-5 shrink-0" />
        )}
        <span class={kind.text} title={spanKinds[span.kind].label}>
          <Icon name={spanKinds[span.kind].icon} />
        </span>
        <span class="sr-only">{spanKinds[span.kind].label}: </span>
        <SpanName name={span.name} isSkipped={span.status === 'skipped'} />
        <SpanMark span={span} />
      </span>
      <span role="gridcell" class="relative mx-2 h-full @xl:mx-3">
        <span class="sr-only">starts at {formatDuration(span.start_ms)}</span>
        {scale.ticks.map((tick, index) => (
          <span
            key={index}
            aria-hidden="true"
            class="absolute inset-y-0 w-px bg-line"
            style={{ left: `${tick.share * 100}%` }}
          />
        ))}
        <span class="absolute inset-y-0 right-[3px] left-0">
          <span
            class={`absolute top-1/2 h-3 min-w-[3px] -translate-y-1/2 rounded-[2px] ${isBad ? 'bar-bad bg-bad' : kind.bar} ${span.status === 'skipped' ? 'opacity-40' : ''}`}
            style={barPlace(span, scale)}
          />
        </span>
      </span>
      <span role="gridcell" class="pr-3 text-right whitespace-nowrap">
        {span.status === 'skipped' ? <span class="text-muted">skipped</span> : formatDuration(span.duration_ms)}
      </span>
      <span role="gridcell" class="hidden pr-3 text-right whitespace-nowrap text-muted @2xl:block">
        {hasChildren ? formatDuration(self_ms) : ''}
      </span>
    </div>
  );
}

/** The OpenTelemetry name: its operation muted where there is room, what it is about in full. */
function SpanName({ name, isSkipped }: { name: string; isSkipped: boolean }) {
  const [operation = '', ...rest] = name.split(' ');
  const kind = operation.slice(operation.lastIndexOf('.') + 1);
  // `guardrail guardrail.consent` says guardrail once.
  const subject = rest.join(' ').replace(`${kind}.`, '') || operation;
  return (
    <span class={`truncate ${isSkipped ? 'text-muted line-through' : ''}`} title={name}>
      {rest.length > 0 && <span class="hidden text-muted @5xl:inline">{operation} </span>}
      <span class="font-medium">{subject}</span>
    </span>
  );
}

/** What to notice about a span: its verdict, allow too, or its error. */
function SpanMark({ span }: { span: Span }) {
  if (span.status === 'error') {
    return <Mark tone="bad" icon="warning" label={span.error_code ?? 'Error'} />;
  }
  if (!span.verdict) return null;
  const { tone, icon, label } = verdicts[span.verdict.decision];
  return <Mark tone={tone} icon={icon} label={label} isQuiet={span.verdict.decision === 'allow'} />;
}

interface MarkProps {
  tone: Tone;
  icon: IconName;
  label: string;
  /** Keeps its words for where there is plenty of room. */
  isQuiet?: boolean;
}

function Mark({ tone, icon, label, isQuiet = false }: MarkProps) {
  return (
    <span
      class={`ml-auto inline-flex shrink-0 items-center gap-1 rounded px-1 py-px text-xs font-medium ${toneClasses[tone]}`}
      title={label}
    >
      <Icon name={icon} class="size-3" />
      <span class={isQuiet ? 'sr-only @4xl:not-sr-only' : 'sr-only @md:not-sr-only'}>{label}</span>
    </span>
  );
}
