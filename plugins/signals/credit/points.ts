import type { DataPoint, Ledger, Signals, Window } from '../../kit/index.ts';
import { accountLabel, spanishCardLabel } from '../shared/accounts.ts';
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
      {
        en: 'your cards together are using {fact:credit.utilization} of their limits',
        es: 'tus tarjetas juntas usan el {fact:credit.utilization} de sus límites',
      },
      maker.standing(
        'credit.utilization',
        { en: 'All cards', es: 'Todas las tarjetas' },
        utilization,
        'fraction',
        evidence['utilization'],
        { en: 'balances / limits', es: 'saldos / límites' },
      ),
    );
  }
  return maker.points;
}

function addCard(maker: PointMaker, card: Card, ledger: Ledger, window: Window): void {
  const account = ledger.account(card.account_id);
  if (account === undefined) return;
  const part = idPart(card.account_id);
  const label = { en: accountLabel(account), es: spanishCardLabel(account) };
  const { utilization, interest_charges_cents: interest, evidence } = card;
  const used = `credit.utilization.${part}`;
  const balance = maker.standing(
    `credit.balance.${part}`,
    { en: `${label.en} balance`, es: `Saldo de ${label.es}` },
    card.balance_cents,
    'money',
    evidence['balance_cents'],
  );
  maker.add(
    'credit.utilization',
    utilization === null ? 0 : utilization,
    {
      en: `your {fact:${used}#label} is using {fact:${used}} of its limit ({fact:credit.balance.${part}} of {fact:credit.limit.${part}})`,
      es: `tu {fact:${used}#label} usa el {fact:${used}} de su límite ({fact:credit.balance.${part}} de {fact:credit.limit.${part}})`,
    },
    maker.standing(used, label, utilization, 'fraction', evidence['utilization'], {
      en: 'balance / limit',
      es: 'saldo / límite',
    }),
    balance,
    maker.standing(
      `credit.limit.${part}`,
      { en: `${label.en} limit`, es: `Límite de ${label.es}` },
      card.limit_cents,
      'money',
      evidence['limit_cents'],
    ),
  );
  const charged = `credit.interest.${part}.${window.days}`;
  if (interest !== null && interest > 0) {
    maker.add(
      'credit.interest_charges_cents',
      0.5 + interest / 20_000,
      {
        en: `your {fact:${charged}#label} was charged {fact:${charged}} in interest in {fact:${charged}#period}`,
        es: `tu {fact:${charged}#label} te costó {fact:${charged}} en intereses en {fact:${charged}#period}`,
      },
      maker.during(charged, label, interest, 'money', evidence['interest_charges_cents']),
    );
  }
  const minimum = `credit.minimum.${part}`;
  if (card.minimum_payment_only === true) {
    maker.add(
      'credit.minimum_payment_only',
      0.75,
      {
        en: `the last payment on your {fact:${minimum}#label} was about its minimum of {fact:${minimum}}`,
        es: `el último pago de tu {fact:${minimum}#label} fue más o menos el mínimo, de {fact:${minimum}}`,
      },
      maker.standing(minimum, label, minimumOf(ledger, card.account_id), 'money', evidence['minimum_payment_only']),
    );
  }
  if (card.is_overdue === true) {
    const overdue = `credit.overdue.${part}`;
    maker.add(
      'credit.is_overdue',
      1,
      {
        en: `a payment on your {fact:${overdue}#label} is reported as overdue, with a balance of {fact:${overdue}}`,
        es: `un pago de tu {fact:${overdue}#label} consta como vencido, con un saldo de {fact:${overdue}}`,
      },
      maker.standing(overdue, label, card.balance_cents, 'money', evidence['is_overdue']),
    );
  }
}

function minimumOf(ledger: Ledger, account_id: string): number | null {
  const liability = ledger.liabilities.find((liability) => liability.account_id === account_id);
  return liability?.type === 'credit' ? liability.minimum_payment_cents : null;
}
