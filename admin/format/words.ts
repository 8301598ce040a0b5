import type { Span, TraceSummary } from '../../server/protocol/index.ts';
import type { IconName } from '../parts/icon.tsx';

/** How much something matters, never said by colour alone: every tone comes with an icon and words. */
export type Tone = 'good' | 'info' | 'warn' | 'bad' | 'plain';

interface Wording {
  label: string;
  tone: Tone;
  icon: IconName;
}

export const outcomes: Record<TraceSummary['outcome'], Wording> = {
  answered: { label: 'Answered', tone: 'good', icon: 'check' },
  clarified: { label: 'Asked back', tone: 'info', icon: 'question' },
  consent_required: { label: 'Consent asked', tone: 'warn', icon: 'lock' },
  sign_in_required: { label: 'Sign-in asked', tone: 'warn', icon: 'lock' },
  escalated: { label: 'Passed to a person', tone: 'warn', icon: 'warning' },
  blocked: { label: 'Blocked', tone: 'bad', icon: 'forbidden' },
  stopped: { label: 'Stopped', tone: 'plain', icon: 'stop' },
  failed: { label: 'Failed', tone: 'bad', icon: 'warning' },
  shown: { label: 'Shown', tone: 'good', icon: 'check' },
  not_shown: { label: 'Not shown', tone: 'plain', icon: 'hidden' },
};

export const kinds: Record<TraceSummary['kind'], { label: string; icon: IconName }> = {
  turn: { label: 'Turn', icon: 'chat' },
  recommendation: { label: 'Recommendation', icon: 'recommendation' },
};

type Decision = NonNullable<Span['verdict']>['decision'];
export const verdicts: Record<Decision, Wording> = {
  allow: { label: 'Allowed', tone: 'good', icon: 'check' },
  redact: { label: 'Redacted', tone: 'info', icon: 'redact' },
  rewrite: { label: 'Rewritten', tone: 'warn', icon: 'pencil' },
  escalate: { label: 'Escalated', tone: 'warn', icon: 'flag' },
  block: { label: 'Blocked', tone: 'bad', icon: 'forbidden' },
};

export const spanKinds: Record<Span['kind'], { label: string; icon: IconName }> = {
  AGENT: { label: 'Agent', icon: 'agent' },
  CHAIN: { label: 'Step', icon: 'chain' },
  LLM: { label: 'Model', icon: 'model' },
  TOOL: { label: 'Tool', icon: 'tool' },
  RETRIEVER: { label: 'Retrieval', icon: 'search' },
  GUARDRAIL: { label: 'Guardrail', icon: 'shield' },
  EVALUATOR: { label: 'Evaluation', icon: 'gauge' },
};

/** Names and codes as words: `guardrail.personal-data` -> `Personal data`, `INCOME_TOO_LOW` -> `Income too low`. */
export function words(name: string): string {
  const text = name
    .replace(/^[a-z]+\./, '')
    .replaceAll(/[-_.]+/g, ' ')
    .trim()
    .toLowerCase();
  return (text.charAt(0).toUpperCase() + text.slice(1)).replaceAll(/\bapr\b/gi, 'APR');
}

/** `1 span`, `20 spans`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}
