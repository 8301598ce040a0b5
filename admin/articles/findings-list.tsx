import type { OwnArticleFinding } from '../../server/protocol/index.ts';
import { Icon } from '../parts/icon.tsx';

const levels = {
  problem: { tone: 'text-bad', icon: 'forbidden', label: 'Problem' },
  warning: { tone: 'text-warn', icon: 'warning', label: 'Warning' },
} as const;

/** What is wrong with a draft: problems keep it from being published, warnings are for whoever decides. */
export function FindingsList({ findings }: { findings: readonly OwnArticleFinding[] }) {
  if (findings.length === 0) {
    return (
      <p class="flex gap-2 text-good">
        <Icon name="check" class="mt-0.5 size-4" /> It keeps all the rules that the library keeps.
      </p>
    );
  }
  return (
    <ul class="grid gap-1.5">
      {findings.map(({ level, rule, message }, index) => (
        <li key={index} class="flex gap-2">
          <Icon name={levels[level].icon} class={`mt-0.5 size-4 shrink-0 ${levels[level].tone}`} />
          <span class="min-w-0 break-words">
            <strong class={`font-medium ${levels[level].tone}`}>
              {levels[level].label}, {rule}:
            </strong>{' '}
            {message}
          </span>
        </li>
      ))}
    </ul>
  );
}
