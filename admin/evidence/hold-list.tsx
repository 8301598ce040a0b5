import { useState } from 'preact/hooks';
import type { Hold, UserSummary } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import { usePages } from '../pages.ts';
import { Chip } from '../parts/chip.tsx';
import { Link } from '../parts/link.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { EmptyState, ErrorState } from '../parts/states.tsx';
import { Instant } from '../parts/time.tsx';
import { allCustomers } from '../place.ts';
import { api, asApiError, mayDecide } from '../session.ts';
import { CustomerField } from './customer-field.tsx';

/** What may not be deleted, neither by age nor by an erasure; and the places to say so and to take it back. */
export function HoldList({ user_id }: { user_id: string }) {
  const [state, setState] = useState<'open' | 'ended'>('open');
  const pages = usePages<Hold>('/operator/holds', { state, limit: '50' }, 'holds');
  const [error, setError] = useState<ApiError | null>(null);
  const send = async (path: string, body: object) => {
    setError(null);
    try {
      await api.post(path, body);
      pages.reload();
    } catch (thrown) {
      setError(asApiError(thrown));
    }
  };
  return (
    <div class="grid gap-4">
      {mayDecide.value && <PlaceHold user_id={user_id} place={(body) => send('/operator/holds', body)} />}
      {error && <ErrorState error={error} />}
      <select
        class="field w-fit pr-7"
        aria-label="Which holds"
        value={state}
        onChange={(event) => setState(event.currentTarget.value === 'ended' ? 'ended' : 'open')}
      >
        <option value="open">That hold now</option>
        <option value="ended">That have ended</option>
      </select>
      <Loaded resource={pages} label="Loading the holds" lines={4}>
        {(holds) =>
          holds.length === 0 ? (
            <div class="card">
              <EmptyState icon="lock" title={state === 'open' ? 'Nothing is held' : 'No hold has ended'}>
                A hold keeps what retention or an erasure would delete, until it is released.
              </EmptyState>
            </div>
          ) : (
            <ul class="grid gap-3">
              {holds.map((hold) => (
                <HoldItem
                  key={hold.hold_id}
                  hold={hold}
                  release={(reason) => void send(`/operator/holds/${hold.hold_id}/release`, { reason })}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      <MoreButton pages={pages} one="hold" />
    </div>
  );
}

function PlaceHold({ user_id, place }: { user_id: string; place: (body: object) => Promise<void> }) {
  const [customer, setCustomer] = useState<UserSummary | null>(null);
  const [reason, setReason] = useState('');
  return (
    <details class="card" open={user_id !== ''}>
      <summary class="px-4 py-3 font-medium">Place a hold</summary>
      <form
        class="grid max-w-2xl gap-3 px-4 pb-4"
        onSubmit={(event) => {
          event.preventDefault();
          void place({ user_id: customer?.user_id ?? (user_id || null), reason: reason.trim() });
          setReason('');
        }}
      >
        <CustomerField user_id={user_id} onChoose={setCustomer} />
        <label class="grid gap-1.5 font-medium">
          Reason
          <input
            class="field h-9 font-normal"
            maxLength={500}
            required
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <div>
          <button type="submit" class="button button-primary h-9" disabled={reason.trim() === ''}>
            Hold
          </button>
        </div>
      </form>
    </details>
  );
}

function HoldItem({ hold, release }: { hold: Hold; release: (reason: string) => void }) {
  const { hold_id, customer, reason, placed_by, placed_at, ends_at, released_by, released_at, release_reason } = hold;
  const [why, setWhy] = useState('');
  return (
    <li class="card grid gap-2 p-4">
      <p class="flex flex-wrap items-center gap-2">
        <Chip tone={released_at ? 'plain' : 'warn'} icon="lock">
          {released_at ? 'Released' : 'Held'}
        </Chip>
        {customer ? (
          <Link
            to={{ screen: 'customer', user_id: customer.user_id, filter: allCustomers }}
            class="font-medium hover:underline"
          >
            {customer.name || 'a customer who is gone'}
          </Link>
        ) : (
          <span class="font-medium">The whole bank</span>
        )}
      </p>
      <p class="break-words">“{reason}”</p>
      <p class="text-xs text-muted">
        placed by {placed_by.name}, <Instant at={placed_at} />
        {ends_at && (
          <>
            {' '}
            · ends <Instant at={ends_at} />
          </>
        )}
        {released_by && released_at && (
          <>
            {' '}
            · released by {released_by.name}, <Instant at={released_at} />: “{release_reason}”
          </>
        )}
      </p>
      {!released_at && mayDecide.value && (
        <form
          class="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            release(why.trim());
          }}
        >
          <label class="grid min-w-0 flex-1 basis-48 gap-1 text-xs text-muted" for={`release-${hold_id}`}>
            Reason to release it
            <input
              id={`release-${hold_id}`}
              class="field w-full min-w-0"
              maxLength={500}
              value={why}
              onInput={(event) => setWhy(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button" disabled={why.trim() === ''}>
            Release
          </button>
        </form>
      )}
    </li>
  );
}
