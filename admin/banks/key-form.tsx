import { useId, useState } from 'preact/hooks';
import type { BankKey } from '../../server/protocol/index.ts';
import { ErrorState } from '../parts/states.tsx';
import { purposes } from './key-state.ts';
import { useChange, type Changed } from './use-change.ts';

interface Props {
  path: string;
  onChanged: (changed: Changed) => void;
  onClose: () => void;
}

const sources = {
  secret: { label: 'A new shared secret', hint: 'Made here and shown once, for HS256.' },
  key_set: {
    label: 'A key set of the bank',
    hint: 'Public keys at an https address (JWKS). Nothing secret is shared.',
  },
  environment: { label: 'A secret in the environment', hint: 'That every server has already, by its name.' },
} as const;
type Source = keyof typeof sources;

/** What the new key is for, and where its keys or its secret are. */
export function KeyForm({ path, onChanged, onClose }: Props) {
  const id = useId();
  const [purpose, setPurpose] = useState<BankKey['purpose']>('customer-tokens');
  const [source, setSource] = useState<Source>('secret');
  const [place, setPlace] = useState('');
  const { busy, error, send } = useChange(path, onChanged);

  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const text = place.trim();
    const from = source === 'key_set' ? { jwks_url: text } : source === 'environment' ? { secret_reference: text } : {};
    if (await send('signing-key-add', { purpose, ...from })) onClose();
  }

  return (
    <form class="grid gap-3 rounded-md bg-raised p-3" onSubmit={(event) => void add(event)}>
      <fieldset class="grid gap-1">
        <legend class="mb-1 font-medium">For tokens of</legend>
        {(Object.keys(purposes) as BankKey['purpose'][]).map((each) => (
          <label key={each} class="flex items-center gap-2">
            <input
              type="radio"
              name={`${id}-purpose`}
              class="size-4 accent-accent"
              checked={purpose === each}
              onChange={() => setPurpose(each)}
            />
            {purposes[each]}
          </label>
        ))}
      </fieldset>
      <fieldset class="grid gap-1.5">
        <legend class="mb-1 font-medium">Signed with</legend>
        {(Object.keys(sources) as Source[]).map((each) => (
          <label key={each} class="flex items-start gap-2">
            <input
              type="radio"
              name={`${id}-source`}
              class="mt-0.5 size-4 shrink-0 accent-accent"
              checked={source === each}
              onChange={() => {
                setSource(each);
                setPlace('');
              }}
            />
            <span>
              {sources[each].label}
              <span class="block text-xs text-muted">{sources[each].hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {source !== 'secret' && (
        <label class="grid gap-1 font-medium">
          {source === 'key_set' ? 'Address' : 'Reference'}
          <input
            class="field w-full font-normal"
            required
            placeholder={source === 'key_set' ? 'https://login.bank.example/jwks.json' : 'env:BANK_KEY_…'}
            value={place}
            onInput={(event) => setPlace(event.currentTarget.value)}
          />
        </label>
      )}
      {error && <ErrorState error={error} />}
      <div class="flex gap-2">
        <button type="submit" class="button button-primary" disabled={busy}>
          Add
        </button>
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  );
}
