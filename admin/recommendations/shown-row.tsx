import type { OperatorDecision, ShownRecommendation } from '../../server/protocol/index.ts';
import { words } from '../format/words.ts';
import { Chip } from '../parts/chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { Instant } from '../parts/time.tsx';
import { allCustomers } from '../place.ts';
import { mayDecide } from '../session.ts';
import { DecisionChip } from './decision-chip.tsx';

interface Props {
  row: ShownRecommendation;
  isSelected: boolean;
  toggle: () => void;
  decide: (decision: OperatorDecision) => void;
}

/** One recommendation with its reason, what was decided about it, and what can be. */
export function ShownRow({ row, isSelected, toggle, decide }: Props) {
  const { customer, recommendation_id, kind, title, rationale, persona, computed_at, decision, computed_since } = row;
  const name = `${title}, for ${customer.name}`;
  return (
    <li
      data-row
      class="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-2 px-4 py-3 lg:grid-cols-[auto_minmax(0,1fr)_auto]"
    >
      {mayDecide.value ? (
        <input
          type="checkbox"
          class="mt-1 size-4 accent-accent"
          aria-label={`Choose ${name}`}
          checked={isSelected}
          onChange={toggle}
        />
      ) : (
        <span />
      )}
      <div class="grid min-w-0 gap-1">
        <p class="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Link
            to={{ screen: 'why', user_id: customer.user_id, recommendation_id }}
            class="font-medium hover:underline"
          >
            {title}
          </Link>
          <Chip tone={kind === 'offer' ? 'info' : 'plain'} icon={kind === 'offer' ? 'recommendation' : 'document'}>
            {kind === 'offer' ? 'Offer' : 'Education'}
          </Chip>
          {decision && <DecisionChip decision={decision.decision} />}
        </p>
        <p class="text-muted">{rationale}</p>
        <p class="text-xs text-muted">
          <Link to={{ screen: 'customer', user_id: customer.user_id, filter: allCustomers }} class="link">
            {customer.name}
          </Link>{' '}
          · {words(persona)} · computed <Instant at={computed_at} relative />
        </p>
        {decision && (
          <p class="text-xs text-muted">
            {decision.decided_by.email}, <Instant at={decision.decided_at} />
            {decision.reason && <>: “{decision.reason}”</>}
            {computed_since && ' · computed again since'}
          </p>
        )}
      </div>
      {mayDecide.value && (
        <div class="col-start-2 flex items-start gap-1 lg:col-start-3">
          <button type="button" class="button" aria-label={`Approve ${name}`} onClick={() => decide('approve')}>
            <Icon name="check" /> Approve
          </button>
          <button type="button" class="button" aria-label={`Flag ${name}`} onClick={() => decide('flag')}>
            <Icon name="flag" /> Flag
          </button>
          <button type="button" class="button" aria-label={`Take away ${name}`} onClick={() => decide('override')}>
            <Icon name="forbidden" /> Take away
          </button>
        </div>
      )}
    </li>
  );
}
