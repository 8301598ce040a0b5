import { routes, type Operations } from './api.ts';
import { send, type Route, type Sent } from './send.ts';

export interface ClientOptions {
  /** Where the server is, such as `https://assistant.example`. */
  readonly url: string;
  /**
   * Asked before every call that needs a token. `expired` is true when the last one was refused because it had run out: a token
   * that was kept must then be replaced. A bank's own token is good for one call.
   */
  readonly token: (expired: boolean) => string | Promise<string>;
  /** How often a call that was refused with 429 or 503 is made again; 2 unless said otherwise. */
  readonly retries?: number;
  /** Seconds that a call waits at most before it is made again; 30 unless said otherwise. A longer wait is left to the caller. */
  readonly longestWait?: number;
  readonly fetch?: typeof fetch;
}

interface CallOptions {
  readonly signal?: AbortSignal;
}

type Name = keyof Operations;
type Who = (typeof routes)[Name]['caller'];
type NameOf<Callers extends Who> = { [N in Name]: (typeof routes)[N]['caller'] extends Callers ? N : never }[Name];
type Input<N extends Name> = Operations[N]['input'];

/** The input may be left out when no part of it is needed. */
type Call<N extends Name> =
  Input<N> extends { readonly path: unknown } | { readonly query: unknown } | { readonly body: unknown }
    ? (input: Input<N>, options?: CallOptions) => Promise<Operations[N]['data']>
    : (input?: Input<N>, options?: CallOptions) => Promise<Operations[N]['data']>;

/** One function for each call. It throws an ApiError when it is refused, and what `signal` was aborted with. */
export type Client<Callers extends Who> = { readonly [N in NameOf<Callers | 'anyone'>]: Call<N> };

/** The calls of a customer, with the token that their bank signed for them. */
export const customerClient = (options: ClientOptions): Client<'customer' | 'customerSession' | 'account'> =>
  clientFor(['customer', 'customerSession', 'account', 'anyone'], options);

/** The calls of an operator, with the token of {@link Operations.signIn}. */
export const operatorClient = (options: ClientOptions): Client<'operator' | 'session' | 'account'> =>
  clientFor(['operator', 'session', 'account', 'anyone'], options);

/** The calls of a bank's own server. */
export const bankClient = (options: ClientOptions): Client<'bank'> => clientFor(['bank', 'anyone'], options);

function clientFor<Callers extends Who>(callers: readonly string[], options: ClientOptions): Client<Callers> {
  const own = Object.entries<Route>(routes).filter(([, { caller }]) => callers.includes(caller));
  const calls = own.map(([name, route]) => [
    name,
    (input: Sent = {}, { signal }: CallOptions = {}) => send(route, input, { ...options, signal }),
  ]);
  return Object.fromEntries(calls) as Client<Callers>;
}
