import { Router, type Request } from 'express';
import type { Application } from '../application.ts';
import { shownKey } from '../bank/bank-data.ts';
import { createSandbox } from '../bank/sandbox.ts';
import { Bank, BankSigningKey } from '../database/entities/index.ts';
import { createBank } from '../identity/banks.ts';
import { recordAction } from '../identity/operator-actions.ts';
import { parseOrigin } from '../identity/origin.ts';
import { isActive } from '../identity/signing-keys.ts';
import {
  bankCreateRequestSchema,
  sandboxRequestSchema,
  type BankKeysData,
  type BankSummary,
  type SandboxData,
} from '../protocol/index.ts';
import { HttpError, send } from './errors.ts';
import { keepOf } from './idempotency.ts';
import { operatorAccess, type OperatorAccess } from './operator-session.ts';
import { rateLimit } from './rate-limit.ts';

/**
 * Banks, for operators to whom the command line gave the platform's administration. They see that a bank is there and its keys, and
 * nothing of its customers. What they do is in the audit of their own bank.
 */
export function platformRoutes(application: Application): Router {
  const { database, limits, now } = application;
  const router = Router();
  const access = (request: Request) => operatorAccess(application, request, 'platform_administrator');
  const audit = ({ operator, manager }: OperatorAccess, action: string, target: string) =>
    recordAction(manager, { bank_id: operator.bank_id, operator_id: operator.user_id, action, target, now: now() });

  router.get('/banks', async (request, response) => {
    await access(request);
    const banks = await database.platform().find(Bank, {}, { orderBy: { bank_id: 'asc' } });
    const keys = await database.platform().find(BankSigningKey, {});
    send(response, { banks: banks.map((bank) => summaryOf(bank, keys, now())) });
  });
  router.post('/banks', async (request, response) => {
    const session = await access(request);
    const { origins, ...given } = bankCreateRequestSchema.parse(request.body);
    const bank = await createBank(database, { ...given, allowed_origins: readOrigins(origins) }, now());
    await audit(session, 'bank.create', bank.bank_id);
    response.status(201);
    send(response, { bank: summaryOf(bank, [], now()) });
  });
  router.get('/banks/:bank_id/keys', async (request, response) => {
    const session = await access(request);
    const { bank_id } = request.params;
    if ((await database.platform().count(Bank, { bank_id })) === 0) {
      throw new HttpError(404, 'BANK_NOT_FOUND', 'There is no such bank.');
    }
    const order = { orderBy: { created_at: 'asc', key_id: 'asc' } } as const;
    const keys = await database.platform().find(BankSigningKey, { bank_id }, order);
    await audit(session, 'bank-keys.read', bank_id);
    const data: BankKeysData = { keys: keys.map(shownKey) };
    send(response, data);
  });
  router.post(
    '/sandboxes',
    rateLimit(limits.limiter('sandbox', { points: 60, seconds: 60 })),
    async (request, response) => {
      const session = await access(request);
      const { name } = sandboxRequestSchema.parse(request.body);
      const sandbox = await createSandbox(application, name);
      await audit(session, 'sandbox.create', sandbox.bank_id);
      const { bank_id, key_id, secret: key, operator, customers, allowed_origins } = sandbox;
      const data: SandboxData = {
        bank_id,
        key_id,
        secret: { key, password: operator.password },
        operator: operator.email,
        customers: [...customers],
        allowed_origins: [...allowed_origins],
      };
      keepOf(response, { data: { ...data, secret: null } });
      response.status(201);
      send(response, data);
    },
  );
  return router;
}

function summaryOf(bank: Bank, keys: readonly BankSigningKey[], now: Date): BankSummary {
  const { bank_id, name, sandbox, allowed_origins, created_at } = bank;
  const active_keys = keys.filter((key) => key.bank_id === bank_id && isActive(key, now)).length;
  return { bank_id, name, sandbox, allowed_origins, active_keys, created_at: created_at.toISOString() };
}

/** @throws HttpError SETTINGS_INVALID */
function readOrigins(texts: readonly string[]): string[] {
  return texts.map((text) => {
    const parsed = parseOrigin(text);
    if ('origin' in parsed) return parsed.origin;
    const fields = [{ field: 'origins', message: `${text} ${parsed.wrong}` }];
    throw new HttpError(400, 'SETTINGS_INVALID', 'An origin cannot be used.', { fields });
  });
}
