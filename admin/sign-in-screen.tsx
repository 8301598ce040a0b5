import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApiError } from './api.ts';
import { Icon } from './parts/icon.tsx';
import type { SignInOptionsData } from '../server/protocol/index.ts';
import { api, asApiError, signIn } from './session.ts';
import { Mark } from './shell.tsx';

/** Signing in. The URL stays as it is: after it, the operator is where the link pointed to. */
export function SignInScreen({ notice }: { notice: string | null }) {
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const [returned] = useState(whyReturned);
  const [shown, setShown] = useState(false);
  const bank = useBankWithOwnAccounts();
  const password = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (password.current) password.current.type = shown ? 'text' : 'password';
  }, [shown]);
  useEffect(() => {
    document.title = 'Sign in · SpendSense admin';
  }, []);

  async function submit(form: HTMLFormElement): Promise<void> {
    const fields = new FormData(form);
    setBusy(true);
    setError(null);
    try {
      await signIn(text(fields.get('email')).trim(), text(fields.get('password')));
    } catch (failure) {
      setBusy(false);
      setError(asApiError(failure));
      password.current?.select();
    }
  }

  return (
    <main class="grid min-h-dvh place-items-center p-4">
      <div class="w-full max-w-sm pb-[12vh]">
        <div class="mb-6 flex items-center gap-3">
          <Mark />
          <h1 class="text-lg font-semibold tracking-tight">SpendSense admin</h1>
        </div>
        <form
          class="card grid gap-4 p-6"
          method="post"
          onSubmit={(event) => {
            event.preventDefault();
            void submit(event.currentTarget);
          }}
        >
          {notice && !error && <p class="text-muted">{notice}</p>}
          {bank && (
            <a class="button button-primary h-10" href={`/api/v1/auth/oidc/${encodeURIComponent(bank)}`}>
              Sign in with your bank’s account
            </a>
          )}
          <label class="grid gap-1.5 font-medium">
            Email
            <input
              class="field h-10 font-normal"
              type="email"
              name="email"
              autocomplete="username"
              required
              autofocus
            />
          </label>
          <div class="grid gap-1.5">
            <label for="password" class="font-medium">
              Password
            </label>
            <div class="relative">
              <input
                ref={password}
                id="password"
                class="field h-10 w-full pr-11"
                type="password"
                name="password"
                autocomplete="current-password"
                required
                aria-describedby="sign-in-error"
              />
              <button
                type="button"
                class="absolute inset-y-1 right-1 grid w-9 place-items-center rounded text-muted hover:text-ink"
                aria-label="Show the password"
                aria-pressed={shown}
                onClick={() => setShown(!shown)}
              >
                <Icon name={shown ? 'hidden' : 'eye'} />
              </button>
            </div>
          </div>
          <div id="sign-in-error" role="alert" class="empty:hidden">
            {!error && returned && (
              <p class="flex gap-2 rounded-md bg-bad-soft px-3 py-2 text-bad">
                <Icon name="warning" class="mt-0.5 size-4" /> {returned}
              </p>
            )}
            {error && (
              <p class="flex gap-2 rounded-md bg-bad-soft px-3 py-2 text-bad">
                <Icon name="warning" class="mt-0.5 size-4" /> {explain(error)}
              </p>
            )}
          </div>
          <button type="submit" class="button button-primary h-10" disabled={busy}>
            {busy ? 'Signing in…' : 'Sign in'}
          </button>
        </form>
        <p class="mt-4 text-xs text-muted">
          For operators of the bank. The first password is printed once when the server starts; a new one comes from the
          command line.
        </p>
      </div>
    </main>
  );
}

/** The bank that the page's address names, `?bank=acme`, once it is known that its operators have accounts of the bank's own. */
function useBankWithOwnAccounts(): string | null {
  const [bank, setBank] = useState<string | null>(null);
  useEffect(() => {
    const named = new URLSearchParams(location.search).get('bank');
    if (!named) return;
    api.get<SignInOptionsData>('/auth/options', { query: { bank: named } }).then(
      ({ single_sign_on }) => setBank(single_sign_on ? named : null),
      // Without an answer there is still the password.
      () => setBank(null),
    );
  }, []);
  return bank;
}

/** Why the bank's identity provider sent somebody back who is not signed in. */
function whyReturned(): string | null {
  const code = new URLSearchParams(location.search).get('sign_in_error');
  if (code === null) return null;
  if (code === 'SIGN_IN_REFUSED')
    return 'Your account at the bank may not use this admin. Ask whoever gives out access.';
  if (code === 'OIDC_UNKNOWN') return 'Operators of this bank sign in with a password.';
  if (code === 'OIDC_UNAVAILABLE') return 'Your bank’s sign-in cannot be reached at the moment. Try again in a minute.';
  return 'Signing in did not work. Try again.';
}

function text(entry: FormDataEntryValue | null): string {
  return typeof entry === 'string' ? entry : '';
}

function explain(error: ApiError): string {
  if (error.status === 401) return 'This email and password do not belong together. Check both and try again.';
  if (error.status === 429) return 'Too many tries in a short time. Wait a minute, then try again.';
  if (error.status === 0) return 'The server cannot be reached. Check the connection and try again.';
  return error.message;
}
