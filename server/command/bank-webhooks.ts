import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { CodedError, InputError } from '../../plugins/kit/index.ts';
import { readConfiguration } from '../configuration/configuration.ts';
import { findBank } from '../identity/banks.ts';
import { Secrets } from '../identity/secrets.ts';
import { webhookEventTypes, webhookRequestSchema, type WebhookEventType } from '../protocol/index.ts';
import { sendEvent } from '../webhooks/deliver.ts';
import { addWebhook, findWebhook, listWebhooks, removeWebhook } from '../webhooks/webhooks.ts';
import { wrong } from './bank-options.ts';
import { withDatabase } from './stopped-server.ts';

type Json = { json?: boolean };

/** `spendsense bank webhook add BANK --url URL --event NAME...`: its secret is printed once, unless it is kept elsewhere. @throws InputError */
export async function bankWebhookAddCommand(
  [bank_id = '']: readonly string[],
  options: { url: string; event: readonly string[]; secret?: string } & Json,
): Promise<string> {
  const events = readEvents(options.event);
  const secret_reference = options.secret === undefined ? undefined : readReference(options.secret);
  const { configuration, secrets } = await ownTools();
  return withDatabase(async (database) => {
    await findBank(database, bank_id);
    const tools = { manager: database.platform(), secrets, now: new Date(), allow_loopback: configuration.demo };
    const given = { bank_id, url: options.url, events, ...(secret_reference !== undefined && { secret_reference }) };
    const { webhook, secret } = await asInput(addWebhook(tools, given));
    // A secret that is kept elsewhere is known there.
    const shown = secret_reference === undefined ? secret : null;
    if (options.json) return JSON.stringify({ ...webhook, secret: shown }, null, 2);
    const lines = [`webhook  ${webhook.webhook_id}`, `events   ${webhook.events.join(' ')}`];
    if (shown === null) return lines.join('\n');
    return [...lines, `secret   ${shown}`, '', 'The secret is shown only now. Check with it what comes.'].join('\n');
  });
}

/** `spendsense bank webhook list BANK`. @throws InputError BANK_UNKNOWN */
export async function bankWebhookListCommand([bank_id = '']: readonly string[], options: Json): Promise<string> {
  return withDatabase(async (database) => {
    await findBank(database, bank_id);
    const webhooks = await listWebhooks(database.platform(), bank_id);
    if (options.json) return JSON.stringify(webhooks, null, 2);
    const lines = webhooks.map(({ webhook_id, url, events }) => `${webhook_id}  ${url}  ${events.join(' ')}`);
    return lines.join('\n') || `${bank_id} has no webhook. Make one with: bank webhook add ${bank_id}`;
  });
}

/** `spendsense bank webhook remove WEBHOOK`. @throws InputError WEBHOOK_NOT_FOUND */
export async function bankWebhookRemoveCommand([id = '']: readonly string[], options: Json): Promise<string> {
  const webhook_id = readId(id);
  return withDatabase(async (database) => {
    const manager = database.platform();
    const { bank_id, url } = await asInput(findWebhook(manager, { webhook_id }));
    await removeWebhook(manager, bank_id, webhook_id);
    return options.json ? JSON.stringify({ webhook_id, bank_id }, null, 2) : `${bank_id} is told no more at ${url}.`;
  });
}

/** `spendsense bank webhook test WEBHOOK`: sends an event of the type `webhook.test`, once. @throws InputError; CodedError WEBHOOK_FAILED */
export async function bankWebhookTestCommand([id = '']: readonly string[], options: Json): Promise<string> {
  const webhook_id = readId(id);
  const { configuration, secrets } = await ownTools();
  return withDatabase(async (database) => {
    const webhook = await asInput(findWebhook(database.platform(), { webhook_id }));
    const event = { event_id: randomUUID(), type: 'webhook.test', data: {}, created_at: new Date() };
    const outcome = await sendEvent({ secrets, configuration, now: () => new Date() }, webhook, event);
    if (outcome.problem !== null) {
      const words = `The receiver at ${webhook.url} ${outcome.problem}.`;
      throw new CodedError('WEBHOOK_FAILED', words, { details: { webhook_id, status: outcome.status } });
    }
    if (options.json) return JSON.stringify({ webhook_id, event_id: event.event_id, ...outcome }, null, 2);
    return `The receiver at ${webhook.url} answers with status ${outcome.status}.`;
  });
}

async function ownTools() {
  const configuration = readConfiguration(process.env);
  return { configuration, secrets: await Secrets.open(configuration.secrets_dir) };
}

function readEvents(texts: readonly string[]): WebhookEventType[] {
  const known: readonly string[] = webhookEventTypes;
  const unknown = texts.find((text) => !known.includes(text));
  if (unknown !== undefined) {
    throw wrong(
      'EVENT_INVALID',
      '--event',
      unknown,
      `is nothing that a bank can be told; write one of: ${known.join(', ')}`,
    );
  }
  return webhookRequestSchema.shape.events.parse(texts);
}

function readReference(text: string): string {
  if (/^env:\w+$/.test(text)) return text;
  throw wrong(
    'SECRET_REFERENCE_INVALID',
    '--secret',
    text,
    'must be env: and the name of a variable, such as env:ACME_WEBHOOK',
  );
}

function readId(text: string): string {
  const id = z.uuid().safeParse(text);
  if (id.success) return id.data;
  throw new InputError('WEBHOOK_NOT_FOUND', 'WEBHOOK: there is no such webhook; see them with: bank webhook list BANK');
}

/** What cannot be used was typed. */
async function asInput<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (!CodedError.isInstance(cause)) throw cause;
    throw new InputError(cause.code, cause.message, { cause, details: { ...cause.details } });
  }
}
