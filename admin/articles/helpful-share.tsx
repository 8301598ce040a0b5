import type { HelpfulCounts } from '../../server/protocol/index.ts';

/** Which share of those who said something an article helped, drawn and in words. */
export function HelpfulShare({ helpful: { yes, no } }: { helpful: HelpfulCounts }) {
  const all = yes + no;
  if (all === 0) return <span class="text-muted">nobody said</span>;
  const percent = Math.round((yes / all) * 100);
  return (
    <span class="inline-flex items-center gap-2 whitespace-nowrap">
      <svg class="h-2 w-16 rounded bg-plain-soft" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width={percent} height="8" class="fill-good" />
      </svg>
      {percent} % of {all}
    </span>
  );
}
