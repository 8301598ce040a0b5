import { useState } from 'preact/hooks';
import type { BankSummary } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import { Drawer } from '../parts/drawer.tsx';
import { ErrorState } from '../parts/states.tsx';
import { api, asApiError } from '../session.ts';
import { TextField } from './text-field.tsx';

/** What a new bank is called and where it is. Keys come after it. */
export function BankForm({ onClose, onCreated }: { onClose: () => void; onCreated: (bank_id: string) => void }) {
  const [value, setValue] = useState({
    bank_id: '',
    name: '',
    time_zone: 'America/New_York',
    currency: 'USD',
    locale: 'en-US',
    origins: '',
  });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const problems = problemsOf(error);
  const field = (name: keyof typeof value) => ({
    value: value[name],
    problem: problems.get(name),
    onInput: (text: string) => setValue((before) => ({ ...before, [name]: text })),
  });

  async function create(event: Event): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      const origins = value.origins.split(/\s+/).filter(Boolean);
      const { bank } = await api.post<{ bank: BankSummary }>('/operator/banks', { ...value, origins });
      onCreated(bank.bank_id);
    } catch (failure) {
      setError(asApiError(failure));
      setBusy(false);
    }
  }

  return (
    <Drawer title="New bank" onClose={onClose}>
      <form class="grid gap-4 p-4" onSubmit={(event) => void create(event)}>
        {error && <ErrorState error={error} />}
        <TextField label="Name" {...field('name')} placeholder="First Bank" />
        <TextField
          label="Id"
          {...field('bank_id')}
          placeholder="first-bank"
          hint="Letters a-z, digits and hyphens; in every token and for good."
        />
        <TextField
          label="Time zone"
          {...field('time_zone')}
          hint="Decides which day it is, such as America/New_York."
        />
        <div class="grid grid-cols-2 gap-3">
          <TextField label="Currency" {...field('currency')} />
          <TextField label="Language" {...field('locale')} />
        </div>
        <TextField
          label="Pages that may use it"
          {...field('origins')}
          required={false}
          placeholder="https://www.bank.example"
          hint="Origins with a blank between them; may be left out."
        />
        <div class="flex gap-2">
          <button type="submit" class="button button-primary" disabled={busy}>
            {busy ? 'Making it…' : 'Make the bank'}
          </button>
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Drawer>
  );
}

/** What the server said against a field, the first of several. */
function problemsOf(error: ApiError | null): ReadonlyMap<string, string> {
  const fields = error?.details['fields'];
  if (!Array.isArray(fields)) return new Map(error?.code === 'BANK_EXISTS' ? [['bank_id', 'is taken already']] : []);
  return new Map(
    fields
      .map(({ field, message }: { field: string; message: string }) => [field.split('.')[0] ?? '', message] as const)
      .reverse(),
  );
}
