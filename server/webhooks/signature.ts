import { createHmac, hkdfSync } from 'node:crypto';
import { CodedError } from '../../plugins/kit/index.ts';
import type { WebhookEndpoint } from '../database/entities/index.ts';
import type { Secrets } from '../identity/secrets.ts';

const prefix = 'whsec_';

/** A secret as Standard Webhooks has it, to be shown once. */
export function shownSecret(secret: Uint8Array): string {
  return `${prefix}${Buffer.from(secret).toString('base64')}`;
}

/**
 * The secret that a bank checks deliveries with. Unless it is kept elsewhere it follows from the server's own secret and the webhook's
 * id, so that no row holds it and every server with the same `secrets.json` has it.
 * @throws SecretError SECRET_MISSING; CodedError WEBHOOK_SECRET_INVALID
 */
export async function secretOf(
  { webhook_id, secret_reference }: Pick<WebhookEndpoint, 'webhook_id' | 'secret_reference'>,
  secrets: Secrets,
): Promise<Uint8Array> {
  if (secret_reference) return readSecret(new TextDecoder().decode(secrets.get(secret_reference)));
  const own = await secrets.ensure('webhooks');
  return new Uint8Array(hkdfSync('sha256', own, webhook_id, 'spendsense webhook secret', 32));
}

/** @throws CodedError WEBHOOK_SECRET_INVALID */
function readSecret(text: string): Uint8Array {
  const secret = text.startsWith(prefix) ? Buffer.from(text.slice(prefix.length), 'base64') : Buffer.alloc(0);
  if (secret.length >= 24 && secret.length <= 64) return secret;
  const words = 'The secret of a webhook must be whsec_ and 24 to 64 bytes in base64.';
  throw new CodedError('WEBHOOK_SECRET_INVALID', words);
}

/** The headers that prove who sends and when, as Standard Webhooks has them: HMAC-SHA256 over id, time and body. */
export function signedHeaders(
  secret: Uint8Array,
  { id, body, now }: { id: string; body: string; now: Date },
): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
