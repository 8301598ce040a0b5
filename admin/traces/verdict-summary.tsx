import type { Span } from '../../server/protocol/index.ts';
import { count, verdicts, words } from '../format/words.ts';
import { Chip, ReasonChip } from '../parts/chip.tsx';
import { subjectOf } from './steps.ts';

const strictestFirst = ['block', 'escalate', 'rewrite', 'redact'] as const;

/** Every guardrail that ran: those that stepped in with their reasons, those that allowed as a count. */
export function VerdictSummary({ spans, reasons }: { spans: readonly Span[]; reasons: readonly string[] }) {
  const checks = spans.filter((span) => span.verdict);
  const allowed = checks.filter((span) => span.verdict?.decision === 'allow').length;
  const stepped = strictestFirst.flatMap((decision) => checks.filter((span) => span.verdict?.decision === decision));
  const told = new Set(stepped.flatMap((span) => span.verdict?.reasons ?? []));
  const others = reasons.filter((code) => !told.has(code));
  if (checks.length === 0 && others.length === 0) return null;
  return (
    <ul class="flex flex-wrap gap-1.5" aria-label="Verdicts">
      {stepped.map((span) => (
        <li key={span.span_id} class="max-w-full">
          <Intervention span={span} />
        </li>
      ))}
      {others.map((code) => (
        <li key={code}>
          <ReasonChip code={code} />
        </li>
      ))}
      {allowed > 0 && (
        <li>
          <Chip tone="good" icon="shield">
            {count(allowed, 'check')} allowed
          </Chip>
        </li>
      )}
    </ul>
  );
}

function Intervention({ span }: { span: Span }) {
  if (!span.verdict) return null;
  const { label, tone, icon } = verdicts[span.verdict.decision];
  const because = span.verdict.reasons.map((code) => words(code).toLowerCase()).join(', ');
  return (
    <Chip tone={tone} icon={icon} title={span.verdict.reasons.join(', ')}>
      {label} by {subjectOf(span).toLowerCase()}
      {because && `: ${because}`}
    </Chip>
  );
}
