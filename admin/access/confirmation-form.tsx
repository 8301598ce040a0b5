import { useState } from 'preact/hooks';
import type { ApiError } from '../api.ts';
import { Drawer } from '../parts/drawer.tsx';
import { Icon } from '../parts/icon.tsx';
import { api, asApiError, session, signOut } from '../session.ts';

interface Props {
  by: 'password' | 'sign_in';
  onGiven: () => void;
  onClose: () => void;
}

/** Asks whoever approves something to prove again who they are. */
export function ConfirmationForm({ by, onGiven, onClose }: Props) {
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const email = session.value.state === 'signed_in' ? session.value.user.email : '';
  async function confirm(form: HTMLFormElement): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      await api.post('/auth/confirm', { password: new FormData(form).get('password') });
      onGiven();
    } catch (thrown) {
      setError(asApiError(thrown));
    }
    setBusy(false);
  }
  return (
    <Drawer title="Is it still you?" shape="sheet" onClose={onClose}>
      {by === 'sign_in' ? (
        <div class="grid gap-3 p-4">
          <p class="text-muted">
            What you approve carries your name. Sign in once more with your bank’s account, then approve it.
          </p>
          <button type="button" class="button button-primary h-9" onClick={() => void signOut()}>
            Sign in again
          </button>
        </div>
      ) : (
        <form
          class="grid gap-3 p-4"
          onSubmit={(event) => {
            event.preventDefault();
            void confirm(event.currentTarget);
          }}
        >
          <p class="text-muted">What you approve carries your name: it asks for your password once in ten minutes.</p>
          <input type="hidden" name="username" autocomplete="username" value={email} />
          <label class="grid gap-1.5 font-medium">
            Password
            <input
              class="field h-10 font-normal"
              type="password"
              name="password"
              autocomplete="current-password"
              required
              autofocus
            />
          </label>
          {error && (
            <p role="alert" class="flex gap-2 rounded-md bg-bad-soft px-3 py-2 text-bad">
              <Icon name="warning" class="mt-0.5 size-4" />{' '}
              {error.status === 401 ? 'This is not your password.' : error.message}
            </p>
          )}
          <button type="submit" class="button button-primary h-9" disabled={busy}>
            {busy ? 'Checking…' : 'Go on'}
          </button>
        </form>
      )}
    </Drawer>
  );
}
