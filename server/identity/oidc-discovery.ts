import * as oidc from 'openid-client';
import type { BankOidc } from '../database/entities/index.ts';
import { issuerAddress } from './oidc-settings.ts';

/** Seconds that an identity provider may take to answer. */
const timeout = 5;
/** Minutes for which what it says of itself is believed; its keys are asked for again by themselves when an unknown one signs. */
const keptMinutes = 10;
/** More providers than a server has banks with one; the oldest goes first. */
const most = 1_000;

interface Known {
  readonly until: Date;
  readonly configuration: oidc.Configuration;
}
const known = new Map<string, Known>();

/** What a bank's identity provider says of itself, asked at most every ten minutes. @throws when it cannot be reached */
export async function discover(
  settings: Pick<BankOidc, 'issuer' | 'client_id'>,
  secret: string | null,
  now: Date,
): Promise<oidc.Configuration> {
  const key = JSON.stringify([settings.issuer, settings.client_id, secret]);
  const found = known.get(key);
  if (found && found.until > now) return found.configuration;
  const issuer = issuerAddress(settings.issuer);
  if (!issuer) throw new Error('The issuer is no address.');
  const authentication = secret ? oidc.ClientSecretPost(secret) : oidc.None();
  const configuration = await oidc.discovery(issuer, settings.client_id, undefined, authentication, {
    timeout,
    // Signatures of id tokens are checked too, though they come over TLS.
    execute: [oidc.enableNonRepudiationChecks, ...(issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [])],
  });
  known.delete(key);
  known.set(key, { until: new Date(now.getTime() + keptMinutes * 60_000), configuration });
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return configuration;
}

/** Asks the provider anew the next time. */
export function forgetProvider(configuration: oidc.Configuration): void {
  for (const [key, { configuration: one }] of known) if (one === configuration) known.delete(key);
}
