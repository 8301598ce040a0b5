import type { DataPoint, Ledger, Signals, Window } from '../../kit/index.ts';
import { PointMaker } from '../shared/points.ts';

/** Above this a low point of the balance is nothing to speak of, in cents. */
const comfortable = 50_000;

/** What can be said of checking accounts: the low point, overdrafts, overdrawn days. */
export function cashFlowPoints(
  signals: Signals['cash_flow'],
  ledger: Ledger,
  window: Window,
  now: string,
): DataPoint[] {
  const maker = new PointMaker(ledger, window, now);
  const { lowest_balance_cents: lowest, days_below_zero: below, overdrafts, evidence } = signals;
  const of = (name: string) => `cash-flow.${name}.${window.days}`;
  if (lowest !== null && lowest < comfortable) {
    maker.add(
      'cash_flow.lowest_balance_cents',
      lowest < 10_000 ? 0.7 : 0.35,
      {
        en: `the lowest your checking balance got in {fact:${of('lowest')}#period} was {fact:${of('lowest')}}`,
        es: `el saldo más bajo de tu cuenta corriente en {fact:${of('lowest')}#period} fue de {fact:${of('lowest')}}`,
      },
      maker.during(
        of('lowest'),
        { en: 'Lowest checking balance', es: 'Saldo más bajo de la cuenta corriente' },
        lowest,
        'money',
        evidence['lowest_balance_cents'],
        { en: 'lowest sum of the balances at the end of a day', es: 'suma más baja de los saldos al final de un día' },
      ),
    );
  }
  if (overdrafts !== null && overdrafts > 0) {
    maker.add(
      'cash_flow.overdrafts',
      0.8,
      {
        en: `an overdraft was recorded on {fact:${of('overdrafts')}} in {fact:${of('overdrafts')}#period}`,
        es: `se registró un sobregiro en {fact:${of('overdrafts')}} durante {fact:${of('overdrafts')}#period}`,
      },
      maker.during(
        of('overdrafts'),
        { en: 'Days with an overdraft', es: 'Días con sobregiro' },
        overdrafts,
        'days',
        evidence['overdrafts'],
      ),
    );
  }
  if (below !== null && below > 0) {
    maker.add(
      'cash_flow.days_below_zero',
      0.6,
      {
        en: `a checking account was overdrawn on {fact:${of('below')}} in {fact:${of('below')}#period}`,
        es: `una cuenta corriente estuvo en negativo {fact:${of('below')}} durante {fact:${of('below')}#period}`,
      },
      maker.during(
        of('below'),
        { en: 'Days overdrawn', es: 'Días en negativo' },
        below,
        'days',
        evidence['days_below_zero'],
      ),
    );
  }
  return maker.points;
}
