import type { OperatorDecision } from '../../server/protocol/index.ts';
import type { Tone } from '../format/words.ts';
import { Chip } from '../parts/chip.tsx';
import type { IconName } from '../parts/icon.tsx';

const decisions: Record<OperatorDecision, { label: string; tone: Tone; icon: IconName }> = {
  approve: { label: 'Approved', tone: 'good', icon: 'check' },
  flag: { label: 'Flagged', tone: 'warn', icon: 'flag' },
  override: { label: 'Taken away', tone: 'bad', icon: 'forbidden' },
};

/** What an operator decided, in a word. */
export function DecisionChip({ decision }: { decision: OperatorDecision }) {
  const { label, tone, icon } = decisions[decision];
  return (
    <Chip tone={tone} icon={icon}>
      {label}
    </Chip>
  );
}
