import express, { Router, type Request } from 'express';
import * as z from 'zod';
import type { Application } from '../application.ts';
import type { Scope } from '../database/tenancy.ts';
import { checkAdmitted } from '../identity/admitted.ts';
import { findCustomer, saveCustomer, shownCustomer } from '../identity/bank-customers.ts';
import { readImport } from '../ingestion/imports.ts';
import { largestFile, receiveFile } from '../ingestion/receive-file.ts';
import { saveBatch } from '../ingestion/save-batch.ts';
import { transactionBatchSchema } from '../ingestion/transaction-batch.ts';
import { customerIdSchema, customerRequestSchema, fileQuerySchema } from '../protocol/index.ts';
import { bankPrivacyRoutes } from './bank-privacy-routes.ts';
import { bankOnly, bankSession } from './bank-session.ts';
import { bankWebhookRoutes } from './bank-webhook-routes.ts';
import { send } from './errors.ts';
import { digestOf, fileBody } from './file-body.ts';
import { idempotency, keepOf } from './idempotency.ts';
import type { Caller } from './idempotency-store.ts';
import { pathId } from './path-id.ts';
import { rateLimit } from './rate-limit.ts';

const parametersSchema = z.object({ customer_id: customerIdSchema });

/** What a bank's own servers may do under /bank: bring in customers and what changed in their accounts. */
export function bankRoutes(application: Application): Router {
  const { database, jobs, now } = application;
  const router = Router();
  const rate = { points: 600, seconds: 60 };
  router.use(
    rateLimit(application.limits.limiter('bank', rate)),
    bankOnly(application),
    // The servers of a bank together, from however many addresses.
    rateLimit(application.limits.limiter('bank-calls', rate), (request) => [bankSession(request).bank.bank_id]),
  );
  const json = express.json({ limit: '64kb' });
  const batch = express.json({ limit: '5mb' });
  const once = idempotency(application, (request): Caller => {
    const { bank_id } = bankSession(request).bank;
    return { scope: { bank_id, user_id: '*' }, name: 'bank' };
  });

  const customerIdOf = (request: Request) => parametersSchema.parse(request.params).customer_id;
  const scopeOf = async (request: Request): Promise<Scope> => {
    const { bank, manager } = bankSession(request);
    const { user_id } = await findCustomer(manager, bank.bank_id, customerIdOf(request));
    return { bank_id: bank.bank_id, user_id };
  };
  const admittedScopeOf = async (request: Request): Promise<Scope> => {
    const { bank, manager } = bankSession(request);
    await checkAdmitted(manager, { bank_id: bank.bank_id, subject: customerIdOf(request) });
    return scopeOf(request);
  };
  // What is answered about a customer is the customer's: sealed with their key, and erased with them.
  const customerCallerOf = async (request: Request): Promise<Caller> => {
    const scope = await scopeOf(request);
    return { scope, name: `bank ${scope.user_id}` };
  };
  const customerOnce = idempotency(application, customerCallerOf);
  const fileOnce = idempotency(application, customerCallerOf, (request) => digestOf(fileBody(request, largestFile)));

  router.get('/customers/:customer_id', async (request, response) => {
    const { bank, manager } = bankSession(request);
    const customer = await findCustomer(manager, bank.bank_id, customerIdOf(request));
    send(response, { customer: shownCustomer(customer) });
  });
  router.put('/customers/:customer_id', json, async (request, response) => {
    const { bank, manager } = bankSession(request);
    const key = { bank_id: bank.bank_id, subject: customerIdOf(request) };
    const given = customerRequestSchema.parse(request.body);
    const { customer, created } = await manager.transactional((inner) => saveCustomer(inner, key, given, now()));
    send(response, { customer: shownCustomer(customer), created });
  });
  router.post('/customers/:customer_id/transactions', batch, customerOnce, async (request, response) => {
    const scope = await admittedScopeOf(request);
    const given = transactionBatchSchema.parse(request.body);
    const saved = await saveBatch(database.scoped(scope), scope, given, now());
    await jobs.recompute(scope);
    send(response, saved);
  });
  router.post('/customers/:customer_id/files', fileOnce, async (request, response) => {
    const scope = await admittedScopeOf(request);
    const { file_name, ...options } = fileQuerySchema.parse(request.query);
    const given = { file_name, options, now: now() };
    const { import_id, digest } = await receiveFile(application, scope, fileBody(request, largestFile), given);
    await jobs.importFile({ ...scope, import_id });
    keepOf(response, { digest });
    response.status(202);
    send(response, { import_id });
  });
  router.get('/customers/:customer_id/imports/:import_id', async (request, response) => {
    const scope = await scopeOf(request);
    send(response, { import: await readImport(database.scoped(scope), scope, pathId(request, 'import_id')) });
  });
  router.use(bankPrivacyRoutes(application, { once, customerOnce, customerIdOf, scopeOf }));
  router.use(bankWebhookRoutes(application, once));
  return router;
}
