import type { Difference } from '../../server/protocol/index.ts';

/** What would be, or was, other than before: a line a field, said in words and not by colour alone. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  return (
    <dl class="grid min-w-0 gap-2">
      {differences.map(({ field, before, after }) => (
        <div key={field} class="grid min-w-0 gap-0.5">
          <dt class="font-mono text-xs break-all text-muted">{field}</dt>
          <dd class="flex min-w-0 flex-wrap items-baseline gap-x-2">
            <del class="min-w-0 rounded bg-bad-soft px-1 break-all text-bad">
              <span class="sr-only">before: </span>
              {shown(before)}
            </del>
            <span aria-hidden="true">→</span>
            <ins class="min-w-0 rounded bg-good-soft px-1 break-all text-good no-underline">
              <span class="sr-only">after: </span>
              {shown(after)}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'not set';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
