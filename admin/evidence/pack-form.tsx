import { useState } from 'preact/hooks';
import type { StatedPurpose, UserSummary } from '../../server/protocol/index.ts';
import { purposes, purposeWords } from '../access/purposes.ts';
import type { ApiError } from '../api.ts';
import { addDays } from '../format/days.ts';
import { Icon } from '../parts/icon.tsx';
import { saveFile } from '../parts/save-file.ts';
import { ErrorState } from '../parts/states.tsx';
import { api, asApiError, mayDecide } from '../session.ts';
import { CustomerField } from './customer-field.tsx';

/** What `POST /operator/packs` answers. */
interface PackAnswer {
  pack: { name: string; zip: string };
}

/** Makes an evidence pack and hands it to the browser: records, the chain they stand in, and a program that checks it all. */
export function PackForm({ user_id, onMade }: { user_id: string; onMade: () => void }) {
  const today = new Date().toISOString().slice(0, 10);
  const [customer, setCustomer] = useState<UserSummary | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState('');
  async function make(form: HTMLFormElement): Promise<void> {
    const fields = new FormData(form);
    const text = (name: string) => {
      const value = fields.get(name);
      return typeof value === 'string' ? value : '';
    };
    setBusy(true);
    setError(null);
    setMade('');
    try {
      const { pack } = await api.post<PackAnswer>('/operator/packs', {
        user_id: customer?.user_id ?? (user_id || null),
        from: `${text('from')}T00:00:00Z`,
        // The day that is named is in it.
        to: `${addDays(text('to'), 1)}T00:00:00Z`,
        content: fields.get('content') === 'on',
        purpose: text('purpose'),
      });
      save(pack);
      setMade(pack.name);
      onMade();
    } catch (thrown) {
      setError(asApiError(thrown));
    }
    setBusy(false);
  }
  return (
    <form
      class="card grid max-w-2xl gap-4 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void make(event.currentTarget);
      }}
    >
      <p class="text-muted">
        A zip file that anybody can check with Node alone, who trusts neither the bank nor this server: a page to read,
        the records, the chain they stand in, signed checkpoints, and the program that verifies them.
      </p>
      <CustomerField user_id={user_id} onChoose={setCustomer} />
      <div class="grid gap-4 sm:grid-cols-2">
        <label class="grid gap-1.5 font-medium">
          From
          <input class="field h-9 font-normal" type="date" name="from" required defaultValue={addDays(today, -90)} />
        </label>
        <label class="grid gap-1.5 font-medium">
          To, this day too
          <input class="field h-9 font-normal" type="date" name="to" required defaultValue={today} />
        </label>
      </div>
      <label class="grid gap-1.5 font-medium">
        What for
        <select class="field h-9 pr-7 font-normal" name="purpose" required>
          {purposes.filter(isOfPack).map((purpose) => (
            <option key={purpose} value={purpose}>
              {purposeWords[purpose].label}
            </option>
          ))}
        </select>
      </label>
      {mayDecide.value && (
        <label class="flex items-start gap-2">
          <input type="checkbox" class="mt-0.5 size-4 accent-accent" name="content" />
          <span>
            With what was said
            <span class="block text-xs text-muted">Questions, answers, inputs and outputs, in plain text.</span>
          </span>
        </label>
      )}
      {error && <ErrorState error={error} />}
      <div class="flex flex-wrap items-center gap-3">
        <button type="submit" class="button button-primary h-9" disabled={busy}>
          <Icon name="down" /> {busy ? 'Making the pack…' : 'Make the pack'}
        </button>
        <p role="status" class="text-good">
          {made && `${made} was made. That it was is in the access log.`}
        </p>
      </div>
    </form>
  );
}

function isOfPack(purpose: StatedPurpose): boolean {
  return purpose !== 'break_glass';
}

function save({ name, zip }: PackAnswer['pack']): void {
  const bytes = Uint8Array.from(atob(zip), (letter) => letter.charCodeAt(0));
  saveFile(new Blob([bytes], { type: 'application/zip' }), name);
}
