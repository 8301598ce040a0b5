import { useState } from 'preact/hooks';
import type { ReviewItemsData } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import { words } from '../format/words.ts';
import { useRowKeys } from '../move-focus.ts';
import { usePages } from '../pages.ts';
import { Chip } from '../parts/chip.tsx';
import { ExportButtons } from '../parts/export-buttons.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { EmptyState, ErrorState } from '../parts/states.tsx';
import { Instant } from '../parts/time.tsx';
import { allCustomers, tracePlace } from '../place.ts';
import { api, asApiError, mayDecide } from '../session.ts';

type Item = ReviewItemsData['items'][number];

/** Trouble that cannot wait comes in red. */
const urgent = new Set(['self_harm', 'abuse', 'unauthorized']);

/** Customers who want to hear from a person, or wrote what the bank has to act on; newest first. */
export function WaitingList({ state }: { state: 'open' | 'closed' }) {
  const pages = usePages<Item>('/operator/review-items', { state, limit: '50' }, 'items');
  const [error, setError] = useState<ApiError | null>(null);
  useRowKeys('review-items', 'customer');
  const close = async ({ review_item_id }: Item) => {
    setError(null);
    try {
      await api.post(`/operator/review-items/${review_item_id}/close`, {});
      pages.reload();
    } catch (thrown) {
      setError(asApiError(thrown));
    }
  };
  return (
    <div class="grid gap-4">
      {error && <ErrorState error={error} />}
      <Loaded resource={pages} label="Loading the queue">
        {(items) =>
          items.length === 0 ? (
            <div class="card">
              <EmptyState icon="check" title={state === 'open' ? 'Nobody is waiting' : 'Nothing was closed yet'}>
                A customer who asks for a person, or tells of trouble that the bank has to act on, shows up here.
              </EmptyState>
            </div>
          ) : (
            <ul id="review-items" class="grid gap-2">
              {items.map((item) => (
                <Row key={item.review_item_id} item={item} close={() => void close(item)} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <ExportButtons list="review-items" query={{ state }} />
      <MoreButton pages={pages} one="item" />
    </div>
  );
}

function Row({ item, close }: { item: Item; close: () => void }) {
  const { customer, reason, trace_id, created_at, closed_at } = item;
  return (
    <li data-row class="card flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <Chip tone={urgent.has(reason) ? 'bad' : 'warn'} icon="flag">
        {words(reason)}
      </Chip>
      <Link
        to={{ screen: 'customer', user_id: customer.user_id, filter: allCustomers }}
        class="font-medium hover:underline"
      >
        {customer.name}
      </Link>
      <span class="text-xs text-muted">
        <Instant at={created_at} relative />
        {closed_at && (
          <>
            {' '}
            · closed <Instant at={closed_at} relative />
          </>
        )}
      </span>
      <span class="ml-auto flex gap-2">
        <Link to={tracePlace(trace_id)} class="button" label={`What was written, by ${customer.name}`}>
          <Icon name="chat" /> What was written
        </Link>
        {!closed_at && mayDecide.value && (
          <button type="button" class="button" aria-label={`Close: ${customer.name} was helped`} onClick={close}>
            <Icon name="check" /> Close
          </button>
        )}
      </span>
    </li>
  );
}
