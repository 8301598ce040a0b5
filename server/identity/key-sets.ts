import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  type CryptoKey,
  type FlattenedJWSInput,
  type JWSHeaderParameters,
} from 'jose';
import { CodedError } from '../../plugins/kit/index.ts';
import { fetchKeySet, type KeySet } from './fetch-key-set.ts';

type FindKey = (header?: JWSHeaderParameters, input?: FlattenedJWSInput) => Promise<CryptoKey>;
/** Finds the key that a token's header names; `reload` and `jwks` speak of the set as its address has it. */
export type KeySetAt = FindKey & Pick<ReturnType<typeof createRemoteJWKSet>, 'reload' | 'jwks'>;

/** Thrown when a bank's key set cannot be had: not reached, not answered in time, not a key set. Mends itself, or the bank mends it. */
export class KeySetError extends CodedError {}

/** How long a key set is used before it is asked for again, in milliseconds: a key that the bank takes away is gone by then. */
const freshFor = 10 * 60_000;
/** A token with a key that is not in the set has it asked for again, but not more often than this, in milliseconds. */
const cooldown = 30_000;
/** After a failure the address is left alone for this long, in milliseconds, so that strangers cannot have it asked on and on. */
const restAfterFailure = 10_000;
/** While the address cannot be reached, the last set that it answered with is used until it is this old, in milliseconds. */
const usableFor = 60 * 60_000;

export interface KeySetOptions {
  /** Milliseconds that an answer may take, its body included. */
  readonly timeout?: number;
  /** For tests: key sets served over plain HTTP by this machine. */
  readonly allow_loopback_http?: boolean;
}

/** The key sets that banks publish (JWKS, RFC 7517), each fetched when it is first needed and then kept for ten minutes, or for an hour while it cannot be fetched. */
export class KeySets {
  readonly #timeout: number;
  readonly #allowLoopbackHttp: boolean;
  readonly #sets = new Map<string, KeySetAt>();

  constructor({ timeout = 5_000, allow_loopback_http = false }: KeySetOptions = {}) {
    this.#timeout = timeout;
    this.#allowLoopbackHttp = allow_loopback_http;
  }

  /**
   * Finds the public key that a token's header names in the set at this address. The function it gives throws {@link KeySetError}
   * when the set cannot be had, and jose's `JWKSNoMatchingKey` when the key is not in it.
   */
  keysAt(address: string): KeySetAt {
    const known = this.#sets.get(address);
    if (known) return known;
    const url = keySetAddress(address, { allow_loopback_http: this.#allowLoopbackHttp });
    if (!url) throw new KeySetError('JWKS_URL_INVALID', `${address}: a key set must be at an https address.`);
    const source = new Source(this.#timeout);
    const set = createRemoteJWKSet(url, {
      timeoutDuration: this.#timeout,
      cacheMaxAge: freshFor,
      cooldownDuration: cooldown,
      [customFetch]: (at, request) => source.fetch(at, request),
    });
    const findKey: FindKey = async (header, input) => {
      try {
        return await set(header, input);
      } catch (error) {
        if (error instanceof KeySetError) return source.lastKey(error, header, input);
        throw error;
      }
    };
    const keySet = Object.assign(findKey, { reload: () => set.reload(), jwks: () => set.jwks() });
    this.#sets.set(address, keySet);
    return keySet;
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

/** An address of a key set: what it answered last, and when it was last out of reach. */
class Source {
  readonly #timeout: number;
  #failure: { error: KeySetError; until: number } | null = null;
  #last: { findKey: FindKey; until: number } | null = null;

  constructor(timeout: number) {
    this.#timeout = timeout;
  }

  /** @throws KeySetError KEYS_UNREACHABLE, the same one for a while without asking again */
  async fetch(url: string, request: RequestInit): Promise<Response> {
    if (this.#failure && Date.now() < this.#failure.until) throw this.#failure.error;
    try {
      const keySet: KeySet = await fetchKeySet(url, request, this.#timeout);
      this.#failure = null;
      this.#last = { findKey: createLocalJWKSet(keySet), until: Date.now() + usableFor };
      return Response.json(keySet);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : 'failed';
      const error = new KeySetError('KEYS_UNREACHABLE', `The key set at ${url} ${why}.`, { cause, details: { url } });
      this.#failure = { error, until: Date.now() + restAfterFailure };
      throw error;
    }
  }

  /** The key as the last answer has it, so that a short outage at the bank signs nobody out. @throws the failure when it does not help */
  async lastKey(failure: KeySetError, ...[header, input]: Parameters<FindKey>): Promise<CryptoKey> {
    if (!this.#last || Date.now() >= this.#last.until) throw failure;
    try {
      return await this.#last.findKey(header, input);
    } catch (error) {
      // It may have been published since: only the bank's server can tell.
      throw error instanceof errors.JWKSNoMatchingKey ? failure : error;
    }
  }
}
