import { useState } from 'preact/hooks';
import type { SandboxData } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import { Drawer } from '../parts/drawer.tsx';
import { ErrorState } from '../parts/states.tsx';
import { api, asApiError } from '../session.ts';
import { TextField } from './text-field.tsx';

/** A bank for one developer, with test customers, a key and an operator. */
export function SandboxForm({ onClose, onCreated }: { onClose: () => void; onCreated: (made: SandboxData) => void }) {
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);

  async function create(event: Event): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      onCreated(await api.post<SandboxData>('/operator/sandboxes', { name: name.trim() }));
    } catch (failure) {
      setError(asApiError(failure));
      setBusy(false);
    }
  }

  return (
    <Drawer title="New sandbox" shape="sheet" onClose={onClose}>
      <form class="grid gap-4 p-4" onSubmit={(event) => void create(event)}>
        {error && <ErrorState error={error} />}
        <TextField
          label="Whose"
          value={name}
          onInput={setName}
          placeholder="maria"
          hint="It becomes sandbox-maria, with made-up customers and seven months of their money. Its secret and its operator’s password are shown once."
        />
        <div class="flex gap-2">
          <button type="submit" class="button button-primary" disabled={busy}>
            {busy ? 'Making it…' : 'Make the sandbox'}
          </button>
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Drawer>
  );
}
