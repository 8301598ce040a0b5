import type { TraceDetail } from '../../server/protocol/index.ts';
import { words } from '../format/words.ts';
import { Chip } from '../parts/chip.tsx';
import { Instant } from '../parts/time.tsx';

/** What the customer said of the answer, in their own words where they left some. */
export function Feedback({ feedback }: { feedback: NonNullable<TraceDetail['feedback']> }) {
  const { rating, reason, comment, at } = feedback;
  return (
    <div class="card grid gap-1 px-3 py-2">
      <p class="flex flex-wrap items-center gap-2">
        {rating === 'up' ? (
          <Chip tone="good" icon="check">
            Good answer
          </Chip>
        ) : (
          <Chip tone="warn" icon="flag">
            Bad answer
          </Chip>
        )}
        {reason && <span>{words(reason)}</span>}
        <span class="text-xs text-muted">
          <Instant at={at} />
        </span>
      </p>
      {comment && <p class="break-words whitespace-pre-wrap">{comment}</p>}
    </div>
  );
}
