import { useId, useState } from 'preact/hooks';
import type { BankKey } from '../../server/protocol/index.ts';
import { now } from '../clock.ts';
import { Chip } from '../parts/chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { ErrorState } from '../parts/states.tsx';
import { Instant } from '../parts/time.tsx';
import { KeyForm } from './key-form.tsx';
import { keySource, keyState, purposes, successors } from './key-state.ts';
import { useChange, type Changed } from './use-change.ts';

interface Props {
  keys: readonly BankKey[];
  path: string;
  mayChange: boolean;
  onChanged: (changed: Changed) => void;
}

/** The keys that sign a bank's tokens: which are in use, until when, and used when last. A new one is added before an old one ends. */
export function KeysPanel({ keys, path, mayChange, onChanged }: Props) {
  const id = useId();
  const [adding, setAdding] = useState(false);
  const [retiring, setRetiring] = useState<string | null>(null);
  const newest = [...keys].reverse();
  return (
    <section class="card grid content-start gap-3 p-4" aria-labelledby={id}>
      <div class="flex flex-wrap items-center gap-2">
        <h2 id={id} class="flex-1 font-semibold">
          Signing keys
        </h2>
        {mayChange && !adding && (
          <button type="button" class="button" onClick={() => setAdding(true)}>
            <Icon name="lock" /> Add a key
          </button>
        )}
      </div>
      {adding && <KeyForm path={path} onChanged={onChanged} onClose={() => setAdding(false)} />}
      {keys.length === 0 && !adding && (
        <p class="text-muted">There is no key yet: nobody can sign in before one is added.</p>
      )}
      <ul class="grid divide-y divide-line">
        {newest.map((key) => {
          const state = keyState(key, now.value);
          const isEnding = state.label !== 'In use';
          return (
            <li key={key.key_id} class="grid gap-2 py-3 first:pt-0 last:pb-0">
              <div class="flex flex-wrap items-center gap-2">
                <code class="min-w-0 text-xs break-all">{key.key_id}</code>
                <Chip tone={state.tone} icon={state.icon}>
                  {state.label}
                </Chip>
                <Chip>{purposes[key.purpose]}</Chip>
                {mayChange && !isEnding && retiring !== key.key_id && (
                  <button
                    type="button"
                    class="button button-quiet ml-auto"
                    aria-label={`Retire ${key.key_id}`}
                    onClick={() => setRetiring(key.key_id)}
                  >
                    Retire
                  </button>
                )}
              </div>
              <dl class="grid gap-x-6 gap-y-1 text-xs sm:grid-cols-2">
                <Fact name={key.jwks_url ? 'Key set' : 'Secret'}>{keySource(key)}</Fact>
                <Fact name="Algorithms">{key.algorithms.join(', ')}</Fact>
                <Fact name="Valid">
                  from <Instant at={key.created_at} />
                  {key.expires_at && (
                    <>
                      {' '}
                      until <Instant at={key.expires_at} />
                    </>
                  )}
                </Fact>
                <Fact name="Last used">{key.last_used_at ? <Instant at={key.last_used_at} relative /> : 'never'}</Fact>
              </dl>
              {retiring === key.key_id && (
                <RetireForm
                  keys={keys}
                  target={key}
                  path={path}
                  onChanged={onChanged}
                  onClose={() => setRetiring(null)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div class="min-w-0">
      <dt class="text-muted">{name}</dt>
      <dd class="break-words">{children}</dd>
    </div>
  );
}

interface RetireProps {
  keys: readonly BankKey[];
  target: BankKey;
  path: string;
  onChanged: (changed: Changed) => void;
  onClose: () => void;
}

/** How long an old key is still accepted beside its successor. */
function RetireForm({ keys, target, path, onChanged, onClose }: RetireProps) {
  const id = useId();
  const [hours, setHours] = useState(24);
  const { busy, error, send } = useChange(path, onChanged);
  const others = successors(target, keys, now.value + hours * 3_600_000);

  async function retire(event: Event): Promise<void> {
    event.preventDefault();
    if (await send('signing-key-retire', { key_id: target.key_id, hours })) onClose();
  }

  return (
    <form class="grid gap-2 rounded-md bg-raised p-3" onSubmit={(event) => void retire(event)}>
      <label for={id} class="font-medium">
        Hours that it is still accepted
      </label>
      <div class="flex flex-wrap gap-2">
        <input
          id={id}
          class="field w-24"
          type="number"
          min={0}
          max={8_760}
          required
          value={hours}
          onInput={(event) => setHours(Number(event.currentTarget.value))}
        />
        <button type="submit" class="button button-primary" disabled={busy}>
          Retire
        </button>
        <button type="button" class="button" onClick={onClose}>
          Keep it
        </button>
      </div>
      {others === 0 && (
        <p class="flex gap-1.5 text-warn">
          <Icon name="warning" class="mt-0.5 size-4" /> No other key of this kind outlives it: after that nobody can
          sign in. Add one first.
        </p>
      )}
      {error && <ErrorState error={error} />}
    </form>
  );
}
