import { useState } from 'preact/hooks';
import type { DecideData, OperatorDecision } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import { count } from '../format/words.ts';
import { Drawer } from '../parts/drawer.tsx';
import { ErrorState } from '../parts/states.tsx';
import { api, asApiError } from '../session.ts';

interface Props {
  decision: OperatorDecision;
  items: readonly { customer: { user_id: string; name: string }; recommendation_id: string; title: string }[];
  onDecided: (data: DecideData) => void;
  onClose: () => void;
}

const wordings: Record<OperatorDecision, { title: string; effect: string; act: string }> = {
  approve: { title: 'Approve', effect: 'It goes on being shown, with your name behind it.', act: 'Approve' },
  flag: { title: 'Flag', effect: 'It goes on being shown until somebody takes it away.', act: 'Flag' },
  override: {
    title: 'Take away',
    effect: 'The customer is not shown it any more, for good. Something else may take its place.',
    act: 'Take away',
  },
};

/** Asks for the reason, says what will happen, and sends the decision. */
export function DecisionDialog({ decision, items, onDecided, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const { title, effect, act } = wordings[decision];
  const needsReason = decision !== 'approve';
  async function decide(): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      const recommendations = items.map(({ customer, recommendation_id }) => ({
        user_id: customer.user_id,
        recommendation_id,
      }));
      const body = { decision, reason: reason.trim() || null, recommendations };
      onDecided(await api.post<DecideData>('/operator/recommendations/decisions', body));
    } catch (thrown) {
      setError(asApiError(thrown));
      setBusy(false);
    }
  }
  return (
    <Drawer title={`${title}: ${count(items.length, 'recommendation')}`} shape="sheet" onClose={onClose}>
      <form
        class="grid gap-3 p-4"
        onSubmit={(event) => {
          event.preventDefault();
          void decide();
        }}
      >
        <ul class="grid max-h-48 gap-1 overflow-y-auto">
          {items.map(({ customer, recommendation_id, title: name }) => (
            <li key={`${customer.user_id} ${recommendation_id}`}>
              <span class="font-medium">{name}</span> <span class="text-muted">for {customer.name}</span>
            </li>
          ))}
        </ul>
        <p class="text-muted">{effect}</p>
        <label class="grid gap-1.5 font-medium">
          {needsReason ? 'Reason' : 'Reason, if there is something to say'}
          <textarea
            class="field h-20 py-1.5 font-normal"
            maxLength={500}
            required={needsReason}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <p class="text-xs text-muted">Kept with your name and the time. It cannot be changed afterwards.</p>
        {error && <ErrorState error={error} />}
        <button
          type="submit"
          class="button button-primary h-9"
          disabled={busy || (needsReason && reason.trim() === '')}
        >
          {busy ? 'Sending…' : act}
        </button>
      </form>
    </Drawer>
  );
}
