import type { Database } from '../database/database.ts';

/** An origin as a browser writes it in its `Origin` header, or what is wrong with it and what would be right. */
export type ParsedOrigin = { readonly origin: string } | { readonly wrong: string };

/** Reads an origin that a bank allows: https, or http on localhost for development; no path, no wildcard. */
export function parseOrigin(text: string): ParsedOrigin {
  const url = URL.parse(text);
  if (!url || url.origin === 'null') return { wrong: 'is not an address; write one such as https://www.bank.example' };
  if (url.hostname.includes('*')) return { wrong: 'has a wildcard; give every host by its own' };
  if (url.username !== '' || url.password !== '') return { wrong: `has a user in it; write ${url.origin}` };
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    return { wrong: `has more than an origin has; write ${url.origin}` };
  }
  const isAllowed = url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost');
  if (!isAllowed) return { wrong: `must be https (http only for localhost); write https://${url.host}` };
  return { origin: url.origin };
}

/** True for a page that this server itself sent. */
export function isSameOrigin(origin: string, host: string | undefined): boolean {
  return URL.parse(origin)?.host === host;
}

/**
 * Whether some bank allows pages of an origin; whether it is the bank of this customer is checked with the token. Anybody may ask: pages of
 * banks are known for some seconds, and all strangers together have one connection to the database at a time.
 */
export async function isAllowedBySomeBank(database: Database, origin: string | undefined): Promise<boolean> {
  if (origin === undefined) return false;
  const origins = known.get(database) ?? new AllowedOrigins(database);
  known.set(database, origins);
  return origins.has(origin);
}

const known = new WeakMap<Database, AllowedOrigins>();

/** Milliseconds for which an origin that was allowed is believed to be: whoever it is a bank's no more is refused by that bank's token. */
const believed = 10_000;

/** The origins that banks allow. */
class AllowedOrigins {
  readonly #database: Database;
  #allowed: ReadonlySet<string> = new Set();
  #until = -Infinity;
  #reading: Promise<ReadonlySet<string>> | null = null;
  #next: Promise<ReadonlySet<string>> | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  /** One that was allowed a moment ago is found. */
  async has(origin: string): Promise<boolean> {
    if (performance.now() < this.#until && this.#allowed.has(origin)) return true;
    return (await this.#readNow()).has(origin);
  }

  /** Read after this is called: whoever comes while others are answered shares the next answer. */
  #readNow(): Promise<ReadonlySet<string>> {
    if (!this.#reading) return this.#begin();
    this.#next ??= this.#reading
      .catch(() => {})
      .then(() => {
        this.#next = null;
        return this.#reading ?? this.#begin();
      });
    return this.#next;
  }

  #begin(): Promise<ReadonlySet<string>> {
    this.#reading = this.#read().finally(() => (this.#reading = null));
    return this.#reading;
  }

  async #read(): Promise<ReadonlySet<string>> {
    const rows = await this.#database
      .platform()
      .execute<{ origin: string }[]>('select distinct unnest(allowed_origins) as origin from banks');
    this.#allowed = new Set(rows.map(({ origin }) => origin));
    this.#until = performance.now() + believed;
    return this.#allowed;
  }
}
