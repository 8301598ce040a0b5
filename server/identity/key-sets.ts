import { createRemoteJWKSet, customFetch } from 'jose';
import { CodedError } from '../../plugins/kit/index.ts';
import { fetchKeySet } from './fetch-key-set.ts';

type RemoteKeySet = ReturnType<typeof createRemoteJWKSet>;

/** Thrown when a bank's key set cannot be had: not reached, not answered in time, not a key set. Mends itself, or the bank mends it. */
export class KeySetError extends CodedError {}

/** How long a key set is used before it is asked for again, in milliseconds: a key that the bank takes away is gone by then. */
const freshFor = 10 * 60_000;
/** A token with a key that is not in the set has it asked for again, but not more often than this, in milliseconds. */
const cooldown = 30_000;
/** After a failure the address is left alone for this long, in milliseconds, so that strangers cannot have it asked on and on. */
const restAfterFailure = 10_000;

export interface KeySetOptions {
  /** Milliseconds that an answer may take, its body included. */
  readonly timeout?: number;
  /** For tests: key sets served over plain HTTP by this machine. */
  readonly allow_loopback_http?: boolean;
}

/** The key sets that banks publish (JWKS, RFC 7517), each fetched when it is first needed and then kept for ten minutes. */
export class KeySets {
  readonly #timeout: number;
  readonly #allowLoopbackHttp: boolean;
  readonly #sets = new Map<string, RemoteKeySet>();

  constructor({ timeout = 5_000, allow_loopback_http = false }: KeySetOptions = {}) {
    this.#timeout = timeout;
    this.#allowLoopbackHttp = allow_loopback_http;
  }

  /**
   * Finds the public key that a token's header names in the set at this address. The function it gives throws {@link KeySetError}
   * when the set cannot be had, and jose's `JWKSNoMatchingKey` when the key is not in it.
   */
  keysAt(address: string): RemoteKeySet {
    const known = this.#sets.get(address);
    if (known) return known;
    const url = keySetAddress(address, { allow_loopback_http: this.#allowLoopbackHttp });
    if (!url) throw new KeySetError('JWKS_URL_INVALID', `${address}: a key set must be at an https address.`);
    const set = createRemoteJWKSet(url, {
      timeoutDuration: this.#timeout,
      cacheMaxAge: freshFor,
      cooldownDuration: cooldown,
      [customFetch]: restingAfterFailure(this.#timeout),
    });
    this.#sets.set(address, set);
    return set;
  }
}

/** The one the server uses: what one request fetched serves the next. */
export const sharedKeySets = new KeySets();

/** An address that a key set may be fetched from, or null: https, without a name and password in it. */
export function keySetAddress(text: string, options: Pick<KeySetOptions, 'allow_loopback_http'> = {}): URL | null {
  const url = URL.parse(text);
  if (!url || url.username !== '' || url.password !== '' || url.hash !== '') return null;
  const isLoopback = url.protocol === 'http:' && url.hostname === '127.0.0.1';
  return url.protocol === 'https:' || (isLoopback && options.allow_loopback_http === true) ? url : null;
}

function restingAfterFailure(timeout: number): (url: string, request: RequestInit) => Promise<Response> {
  let failure: { error: KeySetError; until: number } | null = null;
  return async (url, request) => {
    if (failure && Date.now() < failure.until) throw failure.error;
    try {
      const keySet = await fetchKeySet(url, request, timeout);
      failure = null;
      return Response.json(keySet);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : 'failed';
      const error = new KeySetError('KEYS_UNREACHABLE', `The key set at ${url} ${why}.`, { cause, details: { url } });
      failure = { error, until: Date.now() + restAfterFailure };
      throw error;
    }
  };
}
