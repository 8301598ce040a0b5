import type { Span } from '../../server/protocol/index.ts';
import { verdicts as wordings, type Tone } from '../format/words.ts';

type Decision = NonNullable<Span['verdict']>['decision'];

/** How often a guardrail decided what: a bar, and the numbers in words. */
export function Verdicts({ verdicts }: { verdicts: Readonly<Record<string, number>> }) {
  const decided = (Object.keys(wordings) as Decision[]).flatMap((decision) =>
    verdicts[decision] ? [{ ...wordings[decision], decision, times: verdicts[decision] }] : [],
  );
  if (decided.length === 0) return <span class="text-muted">–</span>;
  const parts = decided.map(({ label, times }) => `${label} ${times.toLocaleString('en-US')}`);
  return (
    <div class="grid gap-1">
      <svg class="h-2 w-full" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <Bars decided={decided} />
      </svg>
      <p class="text-xs text-muted">{parts.join(' · ')}</p>
    </div>
  );
}

const fills: Record<Tone, string> = {
  good: 'fill-good',
  info: 'fill-info',
  warn: 'fill-warn',
  bad: 'fill-bad',
  plain: 'fill-plain',
};

function Bars({ decided }: { decided: readonly { decision: Decision; tone: Tone; times: number }[] }) {
  const all = decided.reduce((sum, { times }) => sum + times, 0);
  let from = 0;
  return (
    <>
      {decided.map(({ decision, tone, times }) => {
        const start = from;
        // What happened once among thousands is seen too.
        const width = Math.max(1.5, (100 * times) / all);
        from += width;
        return <rect key={decision} x={start} y="0" width={width} height="8" class={fills[tone]} />;
      })}
    </>
  );
}
