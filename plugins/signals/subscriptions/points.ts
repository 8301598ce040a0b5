import type { DataPoint, Ledger, Signals, Window } from '../../kit/index.ts';
import { idPart, PointMaker } from '../shared/points.ts';

/** What can be said of subscriptions: how many, what they cost, their share, prices that changed, bills beside them. */
export function subscriptionPoints(
  signals: Signals['subscriptions'],
  ledger: Ledger,
  window: Window,
  now: string,
): DataPoint[] {
  const maker = new PointMaker(ledger, window, now);
  const { recurring_merchants, monthly_recurring_cents, subscription_share, monthly_bills_cents, evidence } = signals;
  const count = maker.standing(
    'subscriptions.count',
    { en: 'Merchants with an active subscription', es: 'Comercios con una suscripción activa' },
    recurring_merchants?.length ?? null,
    'count',
    evidence['recurring_merchants'],
  );
  const monthly = maker.standing(
    'subscriptions.monthly',
    { en: 'Subscriptions a month', es: 'Suscripciones al mes' },
    monthly_recurring_cents,
    'money',
    evidence['monthly_recurring_cents'],
    { en: 'sum of each subscription per year / 12', es: 'suma de cada suscripción al año / 12' },
  );
  const merchants = recurring_merchants?.length ?? 0;
  if (merchants > 1) {
    maker.add(
      'subscriptions.recurring_merchants',
      merchants / 6,
      {
        en: 'you have subscriptions with {fact:subscriptions.count} merchants that come to {fact:subscriptions.monthly} a month',
        es: 'tienes suscripciones con {fact:subscriptions.count} comercios que suman {fact:subscriptions.monthly} al mes',
      },
      count,
      monthly,
    );
  }
  if (merchants > 0) {
    maker.add(
      'subscriptions.monthly_recurring_cents',
      (monthly_recurring_cents ?? 0) / 15_000,
      {
        en: 'your subscriptions come to {fact:subscriptions.monthly} a month',
        es: 'tus suscripciones suman {fact:subscriptions.monthly} al mes',
      },
      monthly,
    );
  }
  if (subscription_share !== null && subscription_share > 0) {
    const id = `subscriptions.share.${window.days}`;
    maker.add(
      'subscriptions.subscription_share',
      subscription_share * 4,
      {
        en: `subscriptions made up {fact:${id}} of your spending in {fact:${id}#period}`,
        es: `las suscripciones fueron el {fact:${id}} de tu gasto en {fact:${id}#period}`,
      },
      maker.during(
        id,
        { en: 'Subscriptions as a share of spending', es: 'Suscripciones como parte del gasto' },
        subscription_share,
        'fraction',
        evidence['subscription_share'],
        { en: 'subscription charges less refunds / spending', es: 'cargos de suscripciones menos reembolsos / gasto' },
      ),
    );
  }
  if (monthly_bills_cents !== null && monthly_bills_cents > 0) {
    maker.add(
      'subscriptions.monthly_bills_cents',
      0.2,
      {
        en: 'your regular bills come to {fact:subscriptions.bills} a month',
        es: 'tus recibos habituales suman {fact:subscriptions.bills} al mes',
      },
      maker.standing(
        'subscriptions.bills',
        { en: 'Regular bills a month', es: 'Recibos habituales al mes' },
        monthly_bills_cents,
        'money',
        evidence['monthly_bills_cents'],
        { en: 'sum of each bill per year / 12', es: 'suma de cada recibo al año / 12' },
      ),
    );
  }
  addPriceChanges(maker, ledger, window);
  return maker.points;
}

/** Prices of active subscriptions that changed inside the window. */
function addPriceChanges(maker: PointMaker, ledger: Ledger, window: Window): void {
  for (const stream of ledger.streams) {
    const change = stream.price_changes.findLast(({ date }) => date >= window.from && date <= window.to);
    if (stream.kind !== 'subscription' || !stream.is_active || change === undefined) continue;
    const id = `subscriptions.price.${idPart(stream.merchant)}.${stream.stream_id}`;
    const evidence = [{ type: 'stream' as const, id: stream.stream_id }];
    maker.add(
      'subscriptions.monthly_recurring_cents',
      0.5 + Math.abs(change.to_cents / change.from_cents - 1),
      {
        en: `the price of {fact:${id}#label} went from {fact:${id}.before} to {fact:${id}}`,
        es: `el precio de {fact:${id}#label} pasó de {fact:${id}.before} a {fact:${id}}`,
      },
      maker.standing(id, stream.merchant, change.to_cents, 'money', evidence),
      maker.standing(
        `${id}.before`,
        { en: `${stream.merchant} before`, es: `${stream.merchant} antes` },
        change.from_cents,
        'money',
        evidence,
      ),
    );
  }
}
