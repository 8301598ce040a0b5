import { useState } from 'preact/hooks';
import type { PurposeData, StatedPurpose } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import { Drawer } from '../parts/drawer.tsx';
import { Icon } from '../parts/icon.tsx';
import { ErrorState } from '../parts/states.tsx';
import { api, asApiError, isAuditorOnly } from '../session.ts';
import { purposes, purposeWords } from './purposes.ts';

/** Asks what content is looked at for. One click states it; breaking the glass asks why. */
export function PurposeForm({ onGiven, onClose }: { onGiven: () => void; onClose: () => void }) {
  const [breaking, setBreaking] = useState(isAuditorOnly.value);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  async function state(purpose: StatedPurpose): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      const given = purpose === 'break_glass' ? { purpose, reason: reason.trim() } : { purpose };
      const data = await api.post<PurposeData>('/operator/purpose', given);
      if (data.purpose) onGiven();
    } catch (thrown) {
      setError(asApiError(thrown));
    }
    setBusy(false);
  }
  return (
    <Drawer title="What do you look at this for?" shape="sheet" onClose={onClose}>
      <div class="grid gap-2 p-4">
        <p class="text-muted">It stands in the access log beside everything that you open, for eight hours.</p>
        {!breaking &&
          purposes.map((purpose) => {
            const { label, meaning, icon } = purposeWords[purpose];
            return (
              <button
                key={purpose}
                type="button"
                class="flex items-center gap-3 rounded-md border border-line px-3 py-2.5 text-left hover:border-edge"
                disabled={busy}
                onClick={() => (purpose === 'break_glass' ? setBreaking(true) : void state(purpose))}
              >
                <Icon name={icon} class={`size-4 ${purpose === 'break_glass' ? 'text-bad' : 'text-muted'}`} />
                <span>
                  <span class="block font-medium">{label}</span>
                  <span class="block text-xs text-muted">{meaning}</span>
                </span>
              </button>
            );
          })}
        {breaking && (
          <form
            class="grid gap-3"
            onSubmit={(event) => {
              event.preventDefault();
              void state('break_glass');
            }}
          >
            <p class="flex gap-2 rounded-md bg-warn-soft px-3 py-2 text-warn">
              <Icon name="warning" class="mt-0.5 size-4" /> For fifteen minutes you see content. The bank is told of
              each customer whom you open, with your name.
            </p>
            <label class="grid gap-1.5 font-medium">
              Why
              <textarea
                class="field h-20 py-1.5 font-normal"
                required
                maxLength={500}
                value={reason}
                onInput={(event) => setReason(event.currentTarget.value)}
              />
            </label>
            <button type="submit" class="button button-primary h-9" disabled={busy || reason.trim() === ''}>
              Break the glass
            </button>
          </form>
        )}
        {error && <ErrorState error={error} />}
      </div>
    </Drawer>
  );
}
