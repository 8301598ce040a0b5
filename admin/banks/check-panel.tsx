import { useId, useState } from 'preact/hooks';
import type { CheckData } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import type { Tone } from '../format/words.ts';
import { toneClasses } from '../parts/chip.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { ErrorState } from '../parts/states.tsx';
import { api, asApiError } from '../session.ts';

const levels: Record<CheckData['findings'][number]['level'], { tone: Tone; icon: IconName; word: string }> = {
  ok: { tone: 'good', icon: 'check', word: 'Right' },
  note: { tone: 'warn', icon: 'warning', word: 'Note' },
  problem: { tone: 'bad', icon: 'forbidden', word: 'Problem' },
};

/** Asks what keeps customers of a bank from signing in, and says it in words. */
export function CheckPanel({ path, origin: first }: { path: string; origin: string }) {
  const id = useId();
  const [origin, setOrigin] = useState(first);
  const [token, setToken] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const [result, setResult] = useState<CheckData | null>(null);

  async function check(event: Event): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      const given = { origin: origin.trim(), ...(token.trim() !== '' && { token: token.trim() }) };
      setResult(await api.post<CheckData>(path, given));
    } catch (failure) {
      setError(asApiError(failure));
    }
    setBusy(false);
  }

  return (
    <section class="card grid content-start gap-3 p-4" aria-labelledby={id}>
      <h2 id={id} class="font-semibold">
        Does it work?
      </h2>
      <form
        class="grid gap-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] md:items-end"
        onSubmit={(event) => void check(event)}
      >
        <label class="grid min-w-0 gap-1 font-medium">
          The bank’s page
          <input
            class="field w-full font-normal"
            required
            placeholder="https://www.bank.example"
            value={origin}
            onInput={(event) => setOrigin(event.currentTarget.value)}
          />
        </label>
        <label class="grid min-w-0 gap-1 font-medium">
          A token that its server made (may be left out)
          <input
            class="field w-full font-mono font-normal"
            autocomplete="off"
            spellcheck={false}
            value={token}
            onInput={(event) => setToken(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button button-primary" disabled={busy}>
          {busy ? 'Checking…' : 'Check'}
        </button>
      </form>
      {error && <ErrorState error={error} />}
      <div role="status">
        {result && (
          <div class="grid gap-2">
            <p class="font-medium">
              {result.ok ? 'Nothing keeps customers from signing in.' : 'Customers cannot sign in from this page.'}
            </p>
            <ul class="grid gap-1.5">
              {result.findings.map(({ level, code, message }) => (
                <li
                  key={`${code} ${message}`}
                  class={`flex gap-2 rounded-md px-3 py-2 ${toneClasses[levels[level].tone]}`}
                >
                  <Icon name={levels[level].icon} class="mt-0.5 size-4 shrink-0" />
                  <span class="min-w-0 break-words">
                    <span class="sr-only">{levels[level].word}: </span>
                    {message}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
