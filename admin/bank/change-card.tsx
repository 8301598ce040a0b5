import { useState } from 'preact/hooks';
import type { Change, ChangeData } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import type { Tone } from '../format/words.ts';
import { words } from '../format/words.ts';
import { Chip } from '../parts/chip.tsx';
import type { IconName } from '../parts/icon.tsx';
import { ErrorState } from '../parts/states.tsx';
import { Instant } from '../parts/time.tsx';
import { api, asApiError } from '../session.ts';
import { DifferenceList } from './difference-list.tsx';
import { RehearsalBox } from './rehearsal-box.tsx';

interface Props {
  change: Change;
  /** Where changes are decided on. */
  path?: string;
  user_id: string;
  mayDecide: boolean;
  onDecided: () => void;
}

const states: Record<Change['state'], { tone: Tone; icon: IconName }> = {
  proposed: { tone: 'info', icon: 'question' },
  approved: { tone: 'good', icon: 'check' },
  applied: { tone: 'good', icon: 'check' },
  rejected: { tone: 'bad', icon: 'forbidden' },
  withdrawn: { tone: 'plain', icon: 'cross' },
  expired: { tone: 'warn', icon: 'warning' },
};

/** A change with what it does, who proposed it and who decided; an open one can be decided on here. */
export function ChangeCard({ change, path = '/operator/changes', user_id, mayDecide, onDecided }: Props) {
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState('');
  const [acknowledged, setAcknowledged] = useState<string | null>(null);
  const { change_id, kind, state, proposed_by, proposed_at, expires_at, decided_by, decided_at } = change;
  const isMine = proposed_by.user_id === user_id;
  const isOpen = state === 'proposed';
  const title = `change-${change_id}`;

  async function decide(act: 'approve' | 'reject' | 'withdraw'): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      const body = { approve: acknowledged === null ? {} : { acknowledged }, reject: { reason }, withdraw: {} }[act];
      await api.post<ChangeData>(`${path}/${change_id}/${act}`, body);
      onDecided();
    } catch (failure) {
      setError(asApiError(failure));
    }
    setBusy(false);
  }

  return (
    <article class="card grid gap-3 p-4" aria-labelledby={title}>
      <header class="flex flex-wrap items-center gap-2">
        <h2 id={title} class="font-semibold">
          {words(kind)}
        </h2>
        <Chip {...states[state]}>{words(state)}</Chip>
        <p class="text-xs break-words text-muted">
          by {proposed_by.email || proposed_by.name}, <Instant at={proposed_at} />
          {isOpen && (
            <>
              {' '}
              · to be decided by <Instant at={expires_at} />
            </>
          )}
        </p>
      </header>
      <DifferenceList differences={change.differences} />
      {decided_by && decided_at && (
        <p class="text-xs text-muted">
          {words(state)} by {decided_by.email || decided_by.name}, <Instant at={decided_at} />
          {change.reason && <>: “{change.reason}”</>}
        </p>
      )}
      {error && <ErrorState error={error} />}
      {isOpen && isMine && (
        <div class="flex flex-wrap items-center gap-3">
          <button type="button" class="button" disabled={busy} onClick={() => void decide('withdraw')}>
            Withdraw
          </button>
          <p class="text-muted">You proposed this: a colleague has to approve it.</p>
        </div>
      )}
      {isOpen && mayDecide && kind === 'bank-settings' && (
        <RehearsalBox change_id={change_id} onRead={setAcknowledged} />
      )}
      {isOpen && !isMine && mayDecide && (
        <div class="flex flex-wrap items-end gap-3">
          <button type="button" class="button button-primary" disabled={busy} onClick={() => void decide('approve')}>
            Approve and apply
          </button>
          <label class="grid min-w-0 flex-1 basis-48 gap-1 text-xs text-muted">
            Reason to reject
            <input
              class="field w-full min-w-0"
              value={reason}
              maxLength={500}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </label>
          <button
            type="button"
            class="button"
            disabled={busy || reason.trim() === ''}
            onClick={() => void decide('reject')}
          >
            Reject
          </button>
        </div>
      )}
    </article>
  );
}
