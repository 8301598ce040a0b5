import type { DataPoint, Ledger, Signals, Window } from '../../kit/index.ts';
import { accountLabel } from '../shared/accounts.ts';
import { idPart, PointMaker } from '../shared/points.ts';
import type { Card } from './card.ts';

/** What can be said of each card: how much of its limit is used, interest, minimum payments, overdue payments. */
export function creditPoints(signals: Signals['credit'], ledger: Ledger, window: Window, now: string): DataPoint[] {
  const maker = new PointMaker(ledger, window, now);
  for (const card of signals.cards) addCard(maker, card, ledger, window);
  const { utilization, evidence } = signals.overall;
  if (signals.cards.filter((card) => card.utilization !== null).length > 1) {
    maker.add(
      'credit.utilization',
      (utilization ?? 0) * 0.7,
      'your cards together are using {fact:credit.utilization} of their limits',
      maker.standing(
        'credit.utilization',
        'All cards',
        utilization,
        'fraction',
        evidence['utilization'],
        'balances / limits',
      ),
    );
  }
  return maker.points;
}

function addCard(maker: PointMaker, card: Card, ledger: Ledger, window: Window): void {
  const account = ledger.account(card.account_id);
  if (account === undefined) return;
  const part = idPart(card.account_id);
  const label = accountLabel(account);
  const { utilization, interest_charges_cents: interest, evidence } = card;
  const used = `credit.utilization.${part}`;
  const balance = maker.standing(
    `credit.balance.${part}`,
    `${label} balance`,
    card.balance_cents,
    'money',
    evidence['balance_cents'],
  );
  maker.add(
    'credit.utilization',
    utilization === null ? 0 : utilization,
    `your {fact:${used}#label} is using {fact:${used}} of its limit ({fact:credit.balance.${part}} of {fact:credit.limit.${part}})`,
    maker.standing(used, label, utilization, 'fraction', evidence['utilization'], 'balance / limit'),
    balance,
    maker.standing(`credit.limit.${part}`, `${label} limit`, card.limit_cents, 'money', evidence['limit_cents']),
  );
  const charged = `credit.interest.${part}.${window.days}`;
  if (interest !== null && interest > 0) {
    maker.add(
      'credit.interest_charges_cents',
      0.5 + interest / 20_000,
      `your {fact:${charged}#label} was charged {fact:${charged}} in interest in {fact:${charged}#period}`,
      maker.during(charged, label, interest, 'money', evidence['interest_charges_cents']),
    );
  }
  const minimum = `credit.minimum.${part}`;
  if (card.minimum_payment_only === true) {
    maker.add(
      'credit.minimum_payment_only',
      0.75,
      `the last payment on your {fact:${minimum}#label} was about its minimum of {fact:${minimum}}`,
      maker.standing(minimum, label, minimumOf(ledger, card.account_id), 'money', evidence['minimum_payment_only']),
    );
  }
  if (card.is_overdue === true) {
    const overdue = `credit.overdue.${part}`;
    maker.add(
      'credit.is_overdue',
      1,
      `a payment on your {fact:${overdue}#label} is reported as overdue, with a balance of {fact:${overdue}}`,
      maker.standing(overdue, label, card.balance_cents, 'money', evidence['is_overdue']),
    );
  }
}

function minimumOf(ledger: Ledger, account_id: string): number | null {
  const liability = ledger.liabilities.find((liability) => liability.account_id === account_id);
  return liability?.type === 'credit' ? liability.minimum_payment_cents : null;
}
