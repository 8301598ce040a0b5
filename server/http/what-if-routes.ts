import { Router, type Request } from 'express';
import { calculateForm } from '../../plugins/forms/index.ts';
import { formScopes } from '../../plugins/kit/index.ts';
import type { Application } from '../application.ts';
import { evidenceView } from '../conversation/evidence.ts';
import { figureOf } from '../customer/dashboard/figure.ts';
import { today } from '../identity/bank-day.ts';
import { whatIfEvidenceQuerySchema, whatIfQuerySchema, type WhatIfQuery } from '../protocol/index.ts';
import { consentedSession } from './customer-session.ts';
import { HttpError, send } from './errors.ts';

/** What a customer enters in a form beside an answer, worked out; nothing of it is kept. */
export function whatIfRoutes(application: Application): Router {
  const { engines, ledgers, now } = application;
  const router = Router();

  async function calculate(request: Request, { form, account_id, locale: asked, ...entered }: WhatIfQuery) {
    const { customer, manager } = await consentedSession(application, request, ...formScopes[form]);
    const day = today(customer.bank.time_zone, now());
    const { ledger, refreshed_at } = await ledgers.of(manager, customer.scope, day);
    if (account_id !== undefined && ledger.account(account_id)?.type !== 'credit') {
      throw new HttpError(404, 'ACCOUNT_NOT_FOUND', 'There is no such card among your own.');
    }
    const locale = asked ?? customer.locale;
    const session = { ledger, locale, refreshed_at: (refreshed_at ?? now()).toISOString() };
    return { ...calculateForm(form, entered, account_id ?? null, session), ledger, locale };
  }

  router.get('/what-if', async (request, response) => {
    const { facts, figures, note, assumptions, locale } = await calculate(
      request,
      whatIfQuerySchema.parse(request.query),
    );
    const shown = figures.flatMap((id) => facts.filter((fact) => fact.id === id));
    send(response, { figures: shown.map((fact) => figureOf(fact, locale)), note, assumptions });
  });
  router.get('/what-if/evidence', async (request, response) => {
    const { figure, ...query } = whatIfEvidenceQuerySchema.parse(request.query);
    const { facts, ledger, locale } = await calculate(request, query);
    const fact = facts.find(({ id }) => id === figure);
    if (!fact) throw new HttpError(404, 'FACT_NOT_FOUND', 'There is no such figure.');
    const titleOf = (id: string) => engines.platform.knowledge.article(id)?.title;
    send(response, { evidence: evidenceView(ledger, { fact, facts, as_of: null, locale }, titleOf) });
  });
  return router;
}
