import { Router, type Request } from 'express';
import type { Application } from '../application.ts';
import { evidenceOf } from '../conversation/evidence.ts';
import { signalFact } from '../customer/signal-evidence.ts';
import { Bank } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { signalEvidenceQuerySchema } from '../protocol/index.ts';
import { readRecommendationTrace, readSpanBody, readTrace } from '../trace/store.ts';
import { HttpError, send } from './errors.ts';
import { contentAccess, readContent } from './operator-session.ts';
import { readHistory, readUser } from './operator-users.ts';
import { pathId } from './path-id.ts';

/** What customers said, were told and own, under /operator: each look at it leaves an audit row with its purpose. */
export function contentRoutes(application: Application): Router {
  const { vault } = application;
  const router = Router();
  const accessOf = (request: Request) => contentAccess(application, request);
  const traceOf = async (manager: SqlEntityManager, request: Request) => {
    const trace = await readTrace({ manager, vault }, pathId(request, 'trace_id'));
    if (!trace) throw new HttpError(404, 'TRACE_NOT_FOUND', 'There is no such trace.');
    return trace;
  };
  const userOf = async (manager: SqlEntityManager, bank_id: string, request: Request) => {
    const user = await readUser({ manager, vault }, bank_id, pathId(request, 'user_id'));
    if (!user) throw new HttpError(404, 'CUSTOMER_NOT_FOUND', 'There is no such customer.');
    return user;
  };

  router.get('/traces/:trace_id', async (request, response) => {
    const trace = await readContent(application, await accessOf(request), 'trace.read', async (manager) => {
      const data = await traceOf(manager, request);
      return { data, user_id: data.customer.user_id, target: data.trace_id };
    });
    send(response, { trace });
  });
  router.get('/traces/:trace_id/spans/:span_id', async (request, response) => {
    const { span_id } = request.params;
    const body = await readContent(application, await accessOf(request), 'span.read', async (manager) => {
      const { trace_id, customer } = await traceOf(manager, request);
      const data = await readSpanBody({ manager, vault }, trace_id, span_id);
      if (!data) throw new HttpError(404, 'SPAN_NOT_FOUND', 'There is no such span in this trace.');
      return { data, user_id: customer.user_id, target: `${trace_id} ${span_id}` };
    });
    send(response, { body });
  });
  router.get('/traces/:trace_id/facts/:fact_id', async (request, response) => {
    const access = await accessOf(request);
    const { trace, fact } = await readContent(application, access, 'evidence.read', async (manager) => {
      const found = await traceOf(manager, request);
      const shown = found.facts.find(({ fact: { id } }) => id === request.params.fact_id);
      if (!shown) throw new HttpError(404, 'FACT_NOT_FOUND', 'There is no such figure in this trace.');
      const data = { trace: found, fact: shown.fact };
      return { data, user_id: found.customer.user_id, target: `${found.trace_id} ${shown.fact.id}` };
    });
    const scope = { bank_id: access.operator.bank_id, user_id: trace.customer.user_id };
    const facts = trace.facts.map((each) => each.fact);
    const evidence = await evidenceOf(application, scope, { fact, facts, as_of: trace.as_of, locale: 'en-US' });
    send(response, { evidence });
  });
  router.get('/users/:user_id', async (request, response) => {
    const access = await accessOf(request);
    const user = await readContent(application, access, 'customer.read', async (manager) => {
      const data = await userOf(manager, access.operator.bank_id, request);
      return { data, user_id: data.user.user_id, target: null };
    });
    send(response, user);
  });
  router.get('/users/:user_id/signals', async (request, response) => {
    const access = await accessOf(request);
    const signals = await readContent(application, access, 'customer.read', async (manager) => {
      const found = await userOf(manager, access.operator.bank_id, request);
      return { data: found.signals, user_id: found.user.user_id, target: 'signals' };
    });
    send(response, { signals });
  });
  router.get('/users/:user_id/signals/:signal_id/evidence', async (request, response) => {
    const access = await accessOf(request);
    const { bank_id } = access.operator;
    const { window, account_id } = signalEvidenceQuerySchema.parse(request.query);
    const { signal_id } = request.params;
    const read = await readContent(application, access, 'evidence.read', async (manager) => {
      const { user } = await userOf(manager, bank_id, request);
      const { currency, locale } = await manager.findOneOrFail(Bank, { bank_id });
      const scope = { bank_id, user_id: user.user_id };
      const found = await signalFact(manager, scope, { signal_id, window, account_id, currency });
      if (!found) throw new HttpError(404, 'SIGNAL_NOT_FOUND', 'Nothing like this is computed about the customer.');
      return { data: { scope, locale, ...found }, user_id: user.user_id, target: `${window} ${found.fact.id}` };
    });
    const { scope, fact, as_of, locale } = read;
    send(response, { evidence: await evidenceOf(application, scope, { fact, facts: [], as_of, locale }) });
  });
  router.get('/users/:user_id/history', async (request, response) => {
    const access = await accessOf(request);
    const { bank_id } = access.operator;
    const history = await readContent(application, access, 'customer.read', async (manager) => {
      const { user } = await userOf(manager, bank_id, request);
      const data = await readHistory(manager, { bank_id, user_id: user.user_id });
      return { data, user_id: user.user_id, target: 'history' };
    });
    send(response, history);
  });
  router.get('/users/:user_id/traces/:recommendation_id', async (request, response) => {
    const access = await accessOf(request);
    const { bank_id } = access.operator;
    const trace = await readContent(application, access, 'trace.read', async (manager) => {
      const { user } = await userOf(manager, bank_id, request);
      const scope = { bank_id, user_id: user.user_id };
      const data = await readRecommendationTrace({ manager, vault }, scope, request.params.recommendation_id);
      if (!data) throw new HttpError(404, 'TRACE_NOT_FOUND', 'There is no such trace.');
      return { data, user_id: user.user_id, target: data.trace_id };
    });
    send(response, { trace });
  });
  return router;
}
