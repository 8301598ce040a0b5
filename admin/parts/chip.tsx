import type { ComponentChildren } from 'preact';
import type { Span, TraceSummary } from '../../server/protocol/index.ts';
import { outcomes, verdicts, words, type Tone } from '../format/words.ts';
import { Icon, type IconName } from './icon.tsx';

/** Text and its soft ground, by tone. */
export const toneClasses: Record<Tone, string> = {
  good: 'bg-good-soft text-good',
  info: 'bg-info-soft text-info',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
  plain: 'bg-plain-soft text-plain',
};

interface ChipProps {
  tone?: Tone;
  icon?: IconName;
  title?: string;
  children: ComponentChildren;
}

/** A short word with its tone; the icon says the same as the colour. */
export function Chip({ tone = 'plain', icon, title, children }: ChipProps) {
  return (
    <span
      title={title}
      class={`inline-flex max-w-full items-center gap-1 rounded px-1.5 py-0.5 text-xs font-medium ${toneClasses[tone]}`}
    >
      {icon && <Icon name={icon} class="size-3.5" />}
      <span class="truncate">{children}</span>
    </span>
  );
}

export function OutcomeChip({ outcome }: { outcome: TraceSummary['outcome'] }) {
  const { label, tone, icon } = outcomes[outcome];
  return (
    <Chip tone={tone} icon={icon}>
      {label}
    </Chip>
  );
}

export function VerdictChip({ verdict }: { verdict: NonNullable<Span['verdict']> }) {
  const { label, tone, icon } = verdicts[verdict.decision];
  return (
    <Chip tone={tone} icon={icon}>
      {label}
    </Chip>
  );
}

/** A reason code in words; the code itself on hover. */
export function ReasonChip({ code, tone = 'plain' }: { code: string; tone?: Tone }) {
  return (
    <Chip tone={tone} title={code}>
      {words(code)}
    </Chip>
  );
}
