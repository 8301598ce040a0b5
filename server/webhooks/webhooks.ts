import { randomUUID } from 'node:crypto';
import { CodedError } from '../../plugins/kit/index.ts';
import { WebhookEndpoint } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import type { Secrets } from '../identity/secrets.ts';
import type { Webhook, WebhookEventType } from '../protocol/index.ts';
import { webhookUrl, type AddressRules } from './address.ts';
import { secretOf, shownSecret } from './signature.ts';

/** More than any bank has systems to tell. */
const most = 20;

/**
 * Tells a bank at this address from now on.
 * @returns the webhook and its secret, which is shown once
 * @throws AddressError WEBHOOK_URL_INVALID; CodedError TOO_MANY_WEBHOOKS, WEBHOOK_SECRET_INVALID; SecretError
 */
export async function addWebhook(
  { manager, secrets, now, ...rules }: { manager: SqlEntityManager; secrets: Secrets; now: Date } & AddressRules,
  given: { bank_id: string; url: string; events: readonly WebhookEventType[]; secret_reference?: string },
): Promise<{ webhook: Webhook; secret: string }> {
  const { bank_id, events, secret_reference = null } = given;
  const { href: url } = await webhookUrl(given.url, rules);
  const webhook_id = randomUUID();
  const secret = await secretOf({ webhook_id, secret_reference }, secrets);
  if ((await manager.count(WebhookEndpoint, { bank_id })) >= most) {
    throw new CodedError('TOO_MANY_WEBHOOKS', `A bank has ${most} webhooks at most; remove one first.`);
  }
  const row = { webhook_id, bank_id, url, events: [...events], secret_reference, created_at: now };
  await manager.insert(WebhookEndpoint, row);
  return { webhook: shownWebhook(row), secret: shownSecret(secret) };
}

/** The webhooks of a bank, oldest first. */
export async function listWebhooks(manager: SqlEntityManager, bank_id: string): Promise<Webhook[]> {
  const orderBy = { created_at: 'asc', webhook_id: 'asc' } as const;
  return (await manager.find(WebhookEndpoint, { bank_id }, { orderBy })).map(shownWebhook);
}

/** Tells no more at an address; what waited for it is dropped. @throws CodedError WEBHOOK_NOT_FOUND */
export async function removeWebhook(manager: SqlEntityManager, bank_id: string, webhook_id: string): Promise<void> {
  if ((await manager.nativeDelete(WebhookEndpoint, { bank_id, webhook_id })) === 0) throw notFound();
}

/** @throws CodedError WEBHOOK_NOT_FOUND */
export async function findWebhook(
  manager: SqlEntityManager,
  key: { webhook_id: string; bank_id?: string },
): Promise<WebhookEndpoint> {
  const found = await manager.findOne(WebhookEndpoint, key);
  if (!found) throw notFound();
  return found;
}

function notFound(): CodedError {
  return new CodedError('WEBHOOK_NOT_FOUND', 'There is no such webhook.');
}

type Shown = Pick<WebhookEndpoint, 'webhook_id' | 'url' | 'events' | 'created_at'>;

function shownWebhook({ webhook_id, url, events, created_at }: Shown): Webhook {
  return { webhook_id, url, events, created_at: created_at.toISOString() };
}
