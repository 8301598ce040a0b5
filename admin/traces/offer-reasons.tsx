import type { TraceDetail } from '../../server/protocol/index.ts';
import { describeEvidence } from './facts-table.tsx';

/** Why an offer was shown or not: the sentence for people, the controlled code beside it. */
export function OfferReasons({ reasons }: { reasons: TraceDetail['offer_reasons'] }) {
  return (
    <ul class="card divide-y divide-line">
      {reasons.map((reason) => (
        <li key={reason.code} class="grid gap-0.5 px-3 py-2">
          <span>{reason.sentence}</span>
          <span class="text-xs text-muted">
            <code class="font-mono">{reason.code}</code>
            {reason.evidence.length > 0 && <> · {describeEvidence(reason)}</>}
          </span>
        </li>
      ))}
    </ul>
  );
}
