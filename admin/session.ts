import { computed, signal } from '@preact/signals';
import type { LoginData } from '../server/protocol/index.ts';
import { ApiError, createApi } from './api.ts';
import { ask } from './asking.ts';

/** Who is signed in. `starting` while the refresh cookie is tried, so that a reload never flashes the sign-in form. */
export type Session =
  | { state: 'starting' }
  | { state: 'unreachable'; error: ApiError }
  | { state: 'signed_out'; notice: string | null }
  /** Nothing is shown any more, but the server may still know the session. */
  | { state: 'not_ended'; error: ApiError }
  | { state: 'signed_in'; user: LoginData['user'] };

export const session = signal<Session>({ state: 'starting' });

/** The roles of whoever is signed in. */
export const roles = computed(() => (session.value.state === 'signed_in' ? session.value.user.operator_roles : []));

/** Whether they read logs and no content. */
export const isAuditorOnly = computed(() => roles.value.length > 0 && roles.value.every((role) => role === 'auditor'));

/** Whether they read the access log. */
export const mayAudit = computed(() => roles.value.some((role) => role === 'auditor' || role === 'administrator'));

/** Whether they decide: approve, close, review. */
export const mayDecide = computed(() => roles.value.some((role) => role === 'approver' || role === 'administrator'));

export const api = createApi({
  fetch: (input, init) => fetch(input, init),
  ask,
  onSignedOut: () => {
    session.value = { state: 'signed_out', notice: 'Your session has ended. Sign in to go on where you were.' };
  },
});

/** Takes up the session left by an earlier visit, if there is one. */
export async function resumeSession(): Promise<void> {
  session.value = { state: 'starting' };
  try {
    const data = await api.resume();
    session.value = data ? { state: 'signed_in', user: data.user } : { state: 'signed_out', notice: null };
  } catch (error) {
    session.value = { state: 'unreachable', error: asApiError(error) };
  }
}

/** @throws ApiError */
export async function signIn(email: string, password: string): Promise<void> {
  const { user } = await api.signIn(email, password);
  if (user.role !== 'operator') {
    await api.signOut().catch(() => undefined);
    throw new ApiError('NOT_AN_OPERATOR', 'This is the account of a customer. Sign in with one of an operator.', 403);
  }
  session.value = { state: 'signed_in', user };
}

export async function signOut(): Promise<void> {
  try {
    await api.signOut();
    session.value = { state: 'signed_out', notice: 'You have signed out.' };
  } catch (error) {
    session.value = { state: 'not_ended', error: asApiError(error) };
  }
}

/** What the screens show for any failure. */
export function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError('UNEXPECTED', 'Something went wrong in this page.', 0);
}
