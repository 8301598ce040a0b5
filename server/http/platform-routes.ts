import { Router, type Request } from 'express';
import type { Application } from '../application.ts';
import { changeBank, readBank } from '../bank/administration.ts';
import { shownKey } from '../bank/bank-data.ts';
import { endChange, type ChangeContext } from '../bank/changes/changes.ts';
import { createSandbox } from '../bank/sandbox.ts';
import { Bank, BankSigningKey, UserProfile } from '../database/entities/index.ts';
import { checkBank } from '../identity/bank-check.ts';
import { createBank } from '../identity/banks.ts';
import { sharedKeySets } from '../identity/key-sets.ts';
import { recordAction } from '../identity/operator-actions.ts';
import { parseOrigin } from '../identity/origin.ts';
import { isActive } from '../identity/signing-keys.ts';
import {
  bankCheckRequestSchema,
  bankCreateRequestSchema,
  platformChangeRequestSchema,
  sandboxRequestSchema,
  type BankKeysData,
  type BankSummary,
  type CheckData,
  type SandboxData,
} from '../protocol/index.ts';
import { HttpError, send } from './errors.ts';
import { keepOf } from './idempotency.ts';
import { confirmedAccess, operatorAccess } from './operator-session.ts';
import { pathId } from './path-id.ts';
import { rateLimit } from './rate-limit.ts';

/**
 * Banks, for operators to whom the command line gave the platform's administration. They see that a bank is there and its keys, and
 * nothing of its customers: the role that the database runs these requests as cannot. What they do is in the audit of their own bank.
 */
export function platformRoutes(application: Application): Router {
  const { database, engines, limits, secrets, now } = application;
  const router = Router();
  const access = async (request: Request, accessOf = operatorAccess) => {
    const { operator, manager: own } = await accessOf(application, request, 'platform_administrator');
    const { bank_id: home, user_id: operator_id } = operator;
    const manager = database.administering({ bank_id: home, user_id: operator_id });
    const audit = (action: string, target: string) =>
      recordAction(manager, { bank_id: home, operator_id, action, target, now: now() });
    return { home, operator_id, manager, own, audit };
  };
  /** For acting on the bank in the path. @throws HttpError BANK_NOT_FOUND */
  const accessBank = async (request: Request, accessOf = operatorAccess) => {
    const session = await access(request, accessOf);
    const { home, operator_id, manager, own } = session;
    const bank_id = String(request.params['bank_id']);
    if (bank_id.includes('\0') || (await manager.count(Bank, { bank_id })) === 0) throw noBank();
    const { name, email } = await own.findOneOrFail(UserProfile, { bank_id: home, user_id: operator_id });
    // Who somebody of the bank is, is the bank's to know.
    const personOf: ChangeContext['personOf'] = async (user_id) =>
      user_id === operator_id ? { user_id, name, email: email ?? '' } : { user_id, name: 'Somebody else', email: '' };
    const tools = { manager, secrets, platform: engines.platform, now: now() };
    return { ...session, bank_id, context: { ...tools, bank_id, operator_id, audited_in: home, personOf } };
  };

  router.get('/banks', async (request, response) => {
    const { manager } = await access(request);
    const banks = await manager.find(Bank, {}, { orderBy: { bank_id: 'asc' } });
    const keys = await manager.find(BankSigningKey, {});
    send(response, { banks: banks.map((bank) => summaryOf(bank, keys, now())) });
  });
  router.post('/banks', async (request, response) => {
    const { manager, audit } = await access(request, confirmedAccess);
    const { origins, ...given } = bankCreateRequestSchema.parse(request.body);
    const fields = { ...given, allowed_origins: readOrigins(origins) };
    const bank = await createBank({ platform: () => manager }, fields, now());
    await audit('bank.create', bank.bank_id);
    response.status(201);
    send(response, { bank: summaryOf(bank, [], now()) });
  });
  router.get('/banks/:bank_id', async (request, response) => {
    const { bank_id, context, audit } = await accessBank(request);
    const data = await readBank(context);
    if (!data) throw noBank();
    await audit('bank.read', bank_id);
    send(response, data);
  });
  router.get('/banks/:bank_id/keys', async (request, response) => {
    const { bank_id, manager, audit } = await accessBank(request);
    const order = { orderBy: { created_at: 'asc', key_id: 'asc' } } as const;
    const keys = await manager.find(BankSigningKey, { bank_id }, order);
    await audit('bank-keys.read', bank_id);
    const data: BankKeysData = { keys: keys.map(shownKey) };
    send(response, data);
  });
  router.post('/banks/:bank_id/changes', async (request, response) => {
    const { context } = await accessBank(request, confirmedAccess);
    const data = await changeBank(platformChangeRequestSchema.parse(request.body), context);
    keepOf(response, { data: { ...data, secret: null } });
    response.status(201);
    send(response, data);
  });
  router.post('/banks/:bank_id/changes/:change_id/withdraw', async (request, response) => {
    const { context } = await accessBank(request);
    const change = await endChange(pathId(request, 'change_id'), { state: 'withdrawn', reason: null }, context);
    if (!change) throw new HttpError(404, 'CHANGE_NOT_FOUND', 'There is no such change.');
    send(response, { change });
  });
  router.post(
    '/banks/:bank_id/check',
    rateLimit(limits.limiter('bank-check', { points: 60, seconds: 60 })),
    async (request, response) => {
      const { bank_id, audit } = await accessBank(request);
      const given = bankCheckRequestSchema.parse(request.body);
      const tools = { database, secrets, keySets: sharedKeySets, now: now(), names_other_banks: true };
      const findings = await checkBank(tools, bank_id, given);
      await audit('bank.check', bank_id);
      const data: CheckData = { ok: findings.every(({ level }) => level !== 'problem'), findings };
      send(response, data);
    },
  );
  router.post(
    '/sandboxes',
    rateLimit(limits.limiter('sandbox', { points: 60, seconds: 60 })),
    async (request, response) => {
      const { audit } = await access(request, confirmedAccess);
      const { name } = sandboxRequestSchema.parse(request.body);
      const sandbox = await createSandbox(application, name);
      await audit('sandbox.create', sandbox.bank_id);
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

const noBank = () => new HttpError(404, 'BANK_NOT_FOUND', 'There is no such bank.');

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
