import type { Database } from '../database/database.ts';
import { Bank } from '../database/entities/index.ts';

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

/** Whether some bank allows pages of an origin; whether it is the bank of this customer is checked with the token. */
export async function isAllowedBySomeBank(database: Database, origin: string | undefined): Promise<boolean> {
  if (origin === undefined) return false;
  return (await database.platform().count(Bank, { allowed_origins: { $contains: [origin] } })) > 0;
}
