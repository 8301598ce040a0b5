import type { UserData } from '../../server/protocol/index.ts';
import { words } from '../format/words.ts';
import { Chip } from '../parts/chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { describeEvidence } from '../traces/facts-table.tsx';

interface Props {
  recommendation: UserData['recommendations'][number];
  user_id: string;
}

/** What the customer is shown: the item, why, what stands behind it, and the words that must stand with it. */
export function RecommendationCard({ recommendation, user_id }: Props) {
  const {
    recommendation_id,
    kind,
    title,
    summary,
    partner,
    disclosure,
    rationale,
    disclaimer,
    persona,
    signal,
    reasons,
  } = recommendation;
  return (
    <article class="card grid gap-2.5 p-4">
      <header class="grid gap-1">
        <div class="flex flex-wrap items-center gap-2">
          <Chip tone={kind === 'offer' ? 'info' : 'plain'} icon={kind === 'offer' ? 'recommendation' : 'document'}>
            {kind === 'offer' ? 'Offer' : 'Education'}
          </Chip>
          {partner && <span class="text-xs text-muted">{partner}</span>}
        </div>
        <h3 class="font-semibold text-balance">{title}</h3>
        <p class="text-muted">{summary}</p>
      </header>
      <p class="rounded-md bg-info-soft px-3 py-2 text-info">{rationale}</p>
      <p class="text-xs text-muted">
        {words(persona)} · <code class="font-mono">{signal}</code> · {describeEvidence(recommendation)}
      </p>
      {reasons.length > 0 && (
        <details>
          <summary class="text-muted">Why it may be shown</summary>
          <ul class="mt-1.5 grid gap-1 pl-4">
            {reasons.map((reason) => (
              <li key={reason.code} class="list-disc">
                {reason.sentence} <code class="font-mono text-xs text-muted">{reason.code}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      <footer class="grid gap-1.5 border-t border-line pt-2.5 text-xs text-muted">
        {disclosure && <p>{disclosure}</p>}
        <p>{disclaimer}</p>
        <Link to={{ screen: 'why', user_id, recommendation_id }} class="link inline-flex items-center gap-1">
          <Icon name="traces" class="size-3.5" /> Why this is shown
        </Link>
      </footer>
    </article>
  );
}
