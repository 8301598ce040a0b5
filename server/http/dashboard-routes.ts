import { Router, type Request } from 'express';
import { detectSignals } from '../analysis/signals.ts';
import type { Application } from '../application.ts';
import { evidenceView } from '../conversation/evidence.ts';
import { categoriesIn } from '../customer/categories.ts';
import { dashboardOf } from '../customer/dashboard/index.ts';
import { pluginContext } from '../host/host.ts';
import { today } from '../identity/bank-day.ts';
import {
  categoriesQuerySchema,
  dashboardEvidenceQuerySchema,
  dashboardQuerySchema,
  type DashboardQuery,
} from '../protocol/index.ts';
import { consentedSession, signedInSession } from './customer-session.ts';
import { HttpError, send } from './errors.ts';

/** A customer's money at a glance and what proves its figures, under /users/me. */
export function dashboardRoutes(application: Application): Router {
  const { engines, ledgers, now } = application;
  const router = Router();

  async function read(request: Request, { period, locale: asked }: DashboardQuery) {
    const session = await consentedSession(application, request, 'accounts', 'income', 'spending');
    const { customer, manager, granted } = session;
    const day = today(customer.bank.time_zone, now());
    const { ledger, refreshed_at } = await ledgers.of(manager, customer.scope, day);
    const { host } = await engines.of(customer.bank.bank_id);
    const context = pluginContext(now().toISOString(), 1);
    const { signals } = detectSignals(ledger, { host, context, recorder: null });
    const days = ({ '30d': '30', '90d': '90', '180d': '180' } as const)[period];
    const locale = asked ?? customer.locale;
    const made = dashboardOf({
      ledger,
      window: ledger.windows[days],
      signals: signals['180'],
      granted,
      locale,
      refreshed_at: (refreshed_at ?? now()).toISOString(),
    });
    return { ...made, ledger, locale };
  }

  router.get('/dashboard', async (request, response) => {
    send(response, (await read(request, dashboardQuerySchema.parse(request.query))).data);
  });
  router.get('/dashboard/evidence', async (request, response) => {
    const { figure, ...query } = dashboardEvidenceQuerySchema.parse(request.query);
    const { facts, ledger, locale } = await read(request, query);
    const fact = facts.find(({ id }) => id === figure);
    if (!fact) throw new HttpError(404, 'FACT_NOT_FOUND', 'There is no such figure.');
    const titleOf = (id: string) => engines.platform.knowledge.article(id)?.title;
    send(response, { evidence: evidenceView(ledger, { fact, facts, as_of: null, locale }, titleOf) });
  });
  router.get('/categories', async (request, response) => {
    const { customer } = await signedInSession(application, request);
    const { locale = customer.locale } = categoriesQuerySchema.parse(request.query);
    send(response, { categories: categoriesIn(locale) });
  });
  return router;
}
