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
    'Merchants with an active subscription',
    recurring_merchants?.length ?? null,
    'count',
    evidence['recurring_merchants'],
  );
  const monthly = maker.standing(
    'subscriptions.monthly',
    'Subscriptions a month',
    monthly_recurring_cents,
    'money',
    evidence['monthly_recurring_cents'],
    'sum of each subscription per year / 12',
  );
  const merchants = recurring_merchants?.length ?? 0;
  if (merchants > 1) {
    maker.add(
      'subscriptions.recurring_merchants',
      merchants / 6,
      'you have subscriptions with {fact:subscriptions.count} merchants that come to {fact:subscriptions.monthly} a month',
      count,
      monthly,
    );
  }
  if (merchants > 0) {
    maker.add(
      'subscriptions.monthly_recurring_cents',
      (monthly_recurring_cents ?? 0) / 15_000,
      'your subscriptions come to {fact:subscriptions.monthly} a month',
      monthly,
    );
  }
  if (subscription_share !== null && subscription_share > 0) {
    const id = `subscriptions.share.${window.days}`;
    maker.add(
      'subscriptions.subscription_share',
      subscription_share * 4,
      `subscriptions made up {fact:${id}} of your spending in {fact:${id}#period}`,
      maker.during(
        id,
        'Subscriptions as a share of spending',
        subscription_share,
        'fraction',
        evidence['subscription_share'],
        'subscription charges less refunds / spending',
      ),
    );
  }
  if (monthly_bills_cents !== null && monthly_bills_cents > 0) {
    maker.add(
      'subscriptions.monthly_bills_cents',
      0.2,
      'your regular bills come to {fact:subscriptions.bills} a month',
      maker.standing(
        'subscriptions.bills',
        'Regular bills a month',
        monthly_bills_cents,
        'money',
        evidence['monthly_bills_cents'],
        'sum of each bill per year / 12',
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
      `the price of {fact:${id}#label} went from {fact:${id}.before} to {fact:${id}}`,
      maker.standing(id, stream.merchant, change.to_cents, 'money', evidence),
      maker.standing(`${id}.before`, `${stream.merchant} before`, change.from_cents, 'money', evidence),
    );
  }
}
