import { Router, type Request } from 'express';
import type { Application } from '../application.ts';
import { formatFact } from '../../plugins/kit/index.ts';
import { evidenceView } from '../conversation/evidence.ts';
import { isInDistress } from '../customer/distress.ts';
import { chooseNudges, decideNudges, nudgeId } from '../customer/nudges/index.ts';
import { chooseNudgeKind, readTold, recordNudge } from '../customer/nudge-store.ts';
import { today } from '../identity/bank-day.ts';
import { nudgeChoiceSchema, nudgeEvidenceQuerySchema, nudgesQuerySchema } from '../protocol/index.ts';
import { consentedSession, signedInSession } from './customer-session.ts';
import { HttpError, send } from './errors.ts';

/** Days after somebody told of a hard time in which they are told nothing unasked. */
const quietDays = 7;

/** What a customer is told before they ask, and what they do with it, under /users/me/nudges. */
export function nudgeRoutes(application: Application): Router {
  const { engines, ledgers, now } = application;
  const router = Router();

  /** What may be shown today. Nothing is kept of having asked. */
  async function read(request: Request, asked?: string) {
    const session = await consentedSession(application, request);
    const { customer, manager, granted } = session;
    const day = today(customer.bank.time_zone, now());
    const locale = asked ?? customer.locale;
    const { told, off } = await readTold(manager, customer.scope);
    const { ledger, refreshed_at } = await ledgers.of(manager, customer.scope, day);
    // Of bills and balances nobody is reminded who has just told of a hard time.
    const isAtRest = await isInDistress(manager, customer.scope, now(), quietDays);
    const basis = { ledger, granted, locale, refreshed_at: (refreshed_at ?? now()).toISOString() };
    return {
      session,
      day,
      locale,
      ledger,
      off,
      chosen: isAtRest ? [] : chooseNudges(decideNudges(basis), { told, off, day }),
    };
  }
  /** One of them. @throws HttpError NUDGE_NOT_FOUND */
  async function find(request: Request, locale?: string) {
    const found = await read(request, locale);
    const { nudge_id } = request.params;
    const one = found.chosen.find(({ nudge }) => nudgeId(nudge) === nudge_id);
    if (!one) throw new HttpError(404, 'NUDGE_NOT_FOUND', 'There is no such nudge for you today.');
    return { ...found, nudge: one.nudge };
  }

  router.get('/nudges', async (request, response) => {
    const { locale: asked } = nudgesQuerySchema.parse(request.query);
    const { chosen, off, locale } = await read(request, asked);
    const nudges = chosen.map(({ nudge, isNew }) => {
      const { kind, text, why, question } = nudge;
      const facts = nudge.facts
        .filter(({ id }) => [text, why].some((words) => words.includes(`{fact:${id}}`)))
        .map((fact) => ({ fact, text: formatFact(fact, locale) }));
      return { nudge_id: nudgeId(nudge), kind, is_new: isNew, text, why, question, facts };
    });
    send(response, { nudges, off });
  });
  router.get('/nudges/:nudge_id/evidence', async (request, response) => {
    const { figure, locale: asked } = nudgeEvidenceQuerySchema.parse(request.query);
    const { nudge, ledger, locale } = await find(request, asked);
    const { facts } = nudge;
    const fact = facts.find(({ id }) => id === figure);
    if (!fact) throw new HttpError(404, 'FACT_NOT_FOUND', 'There is no such figure.');
    const titleOf = (id: string) => engines.platform.knowledge.article(id)?.title;
    send(response, { evidence: evidenceView(ledger, { fact, facts, as_of: null, locale }, titleOf) });
  });
  for (const [action, answer] of [
    ['seen', 'seen'],
    ['dismiss', 'dismissed'],
  ] as const) {
    router.post(`/nudges/:nudge_id/${action}`, async (request, response) => {
      const { nudge, session, day } = await find(request);
      const { manager, customer } = session;
      const { kind } = nudge;
      await recordNudge(manager, customer.scope, { nudge_id: nudgeId(nudge), kind, response: answer, day });
      send(response, {});
    });
  }
  /** To want none needs no consent. */
  router.post('/nudges/choice', async (request, response) => {
    const { customer, manager } = await signedInSession(application, request);
    const choice = nudgeChoiceSchema.parse(request.body);
    send(response, { off: await chooseNudgeKind(manager, customer.scope, choice, now()) });
  });
  return router;
}
