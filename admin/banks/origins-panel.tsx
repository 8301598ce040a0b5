import { useId, useState } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { ErrorState } from '../parts/states.tsx';
import { useChange, type Changed } from './use-change.ts';

interface Props {
  origins: readonly string[];
  path: string;
  mayChange: boolean;
  onChanged: (changed: Changed) => void;
}

/** Pages that may use the assistant, by origin. */
export function OriginsPanel({ origins, path, mayChange, onChanged }: Props) {
  const id = useId();
  const [origin, setOrigin] = useState('');
  const { busy, error, send } = useChange(path, onChanged);
  const change = (add: string[], remove: string[]) => send('allowed-origins', { add, remove });

  async function add(event: Event): Promise<void> {
    event.preventDefault();
    if (await change([origin.trim()], [])) setOrigin('');
  }

  return (
    <section class="card grid content-start gap-3 p-4" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="font-semibold">
        Pages that may use it
      </h2>
      {origins.length === 0 ? (
        <p class="text-muted">Only pages that this server itself serves.</p>
      ) : (
        <ul class="grid gap-1">
          {origins.map((each) => (
            <li key={each} class="flex items-center gap-2">
              <code class="min-w-0 flex-1 text-xs break-all">{each}</code>
              {mayChange && (
                <button
                  type="button"
                  class="button button-quiet w-8 px-0"
                  aria-label={`Remove ${each}`}
                  title={`Remove ${each}`}
                  disabled={busy}
                  onClick={() => void change([], [each])}
                >
                  <Icon name="cross" />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {error && <ErrorState error={error} />}
      {mayChange && (
        <form class="grid gap-1" onSubmit={(event) => void add(event)}>
          <label for={id} class="font-medium">
            Another origin
          </label>
          <div class="flex gap-2">
            <input
              id={id}
              class="field min-w-0 flex-1"
              type="url"
              placeholder="https://www.bank.example"
              aria-describedby={`${id}-hint`}
              value={origin}
              onInput={(event) => setOrigin(event.currentTarget.value)}
            />
            <button type="submit" class="button" disabled={busy || origin.trim() === ''}>
              Add
            </button>
          </div>
          <p id={`${id}-hint`} class="text-xs text-muted">
            Scheme, host and port, without a path. https, or http for localhost.
          </p>
        </form>
      )}
    </section>
  );
}
