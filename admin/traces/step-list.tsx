import { useMemo } from 'preact/hooks';
import type { Span } from '../../server/protocol/index.ts';
import { formatDuration } from '../format/time.ts';
import { ReasonChip, toneClasses } from '../parts/chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { stepsOf } from './steps.ts';

/** What happened, in order; each step leads to its span. */
export function StepList({ spans, openSpan }: { spans: readonly Span[]; openSpan: (span_id: string) => void }) {
  const steps = useMemo(() => stepsOf(spans), [spans]);
  if (steps.length === 0) return <p class="text-muted">Nothing was recorded.</p>;
  return (
    <ol class="card divide-y divide-line">
      {steps.map((step) => (
        <li key={step.spans[0]?.span_id}>
          <button
            type="button"
            class="group grid w-full grid-cols-[1.25rem_minmax(0,1fr)_auto] items-start gap-x-2.5 px-3 py-2 text-left hover:bg-raised"
            title="Open in the waterfall"
            onClick={() => step.spans[0] && openSpan(step.spans[0].span_id)}
          >
            <span class={`mt-px grid size-5 place-items-center rounded ${toneClasses[step.tone]}`}>
              <Icon name={step.icon} class="size-3.5" />
            </span>
            <span class="min-w-0">
              <span class="font-medium group-hover:underline">{step.text}</span>
              {step.items.length > 0 && <span class="text-muted"> · {step.items.join(', ').toLowerCase()}</span>}
              {step.tone === 'good' && <span class="text-good"> · allowed</span>}
              {step.reasons.length > 0 && (
                <span class="mt-1 flex flex-wrap gap-1">
                  {step.reasons.map((code) => (
                    <ReasonChip key={code} code={code} tone={step.tone} />
                  ))}
                </span>
              )}
            </span>
            <span class="pt-0.5 text-xs text-muted">{formatDuration(step.duration_ms)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
