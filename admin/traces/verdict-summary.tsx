import type { Span } from '../../server/protocol/index.ts';
import { verdicts } from '../format/words.ts';
import { Chip } from '../parts/chip.tsx';
import { subjectOf } from './steps.ts';

const strictestFirst = ['block', 'escalate', 'rewrite', 'redact'] as const;

/** Every guardrail that ran: those that stepped in by name, those that allowed as a count. */
export function VerdictSummary({ spans }: { spans: readonly Span[] }) {
  const checks = spans.filter((span) => span.verdict);
  if (checks.length === 0) return null;
  const allowed = checks.filter((span) => span.verdict?.decision === 'allow').length;
  return (
    <ul class="flex flex-wrap gap-1.5" aria-label="Guardrail verdicts">
      {strictestFirst.flatMap((decision) => {
        const { label, tone, icon } = verdicts[decision];
        return checks
          .filter((span) => span.verdict?.decision === decision)
          .map((span) => (
            <li key={span.span_id}>
              <Chip tone={tone} icon={icon} title={span.name}>
                {label} by {subjectOf(span).toLowerCase()}
              </Chip>
            </li>
          ));
      })}
      {allowed > 0 && (
        <li>
          <Chip tone="good" icon="shield">
            {allowed === 1 ? '1 check allowed' : `${allowed} checks allowed`}
          </Chip>
        </li>
      )}
    </ul>
  );
}
