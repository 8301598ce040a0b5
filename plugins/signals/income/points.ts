import type { DataPoint, Ledger, Signals, Window } from '../../kit/index.ts';
import { PointMaker } from '../shared/points.ts';

/** What can be said of income: how much a month, how far apart, how steady, and how long the money at hand lasts. */
export function incomePoints(signals: Signals['income'], ledger: Ledger, window: Window, now: string): DataPoint[] {
  const maker = new PointMaker(ledger, window, now);
  const { median_pay_gap_days: gap, pay_variability, monthly_income_cents, evidence } = signals;
  const buffer = signals.cash_flow_buffer_months;
  const monthly = `income.monthly.${window.days}`;
  if (monthly_income_cents !== null && monthly_income_cents > 0) {
    maker.add(
      'income.monthly_income_cents',
      0.2,
      {
        en: `about {fact:${monthly}} a month came in during {fact:${monthly}#period}`,
        es: `entraron cerca de {fact:${monthly}} al mes durante {fact:${monthly}#period}`,
      },
      maker.during(
        monthly,
        { en: 'Income a month', es: 'Ingresos al mes' },
        monthly_income_cents,
        'money',
        evidence['monthly_income_cents'],
        { en: 'income x 30 / covered days', es: 'ingresos x 30 / días con datos' },
      ),
    );
  }
  maker.add(
    'income.median_pay_gap_days',
    gap === null ? 0 : gap / 90,
    { en: 'your pay usually comes {fact:income.gap} apart', es: 'sueles cobrar cada {fact:income.gap}' },
    maker.standing(
      'income.gap',
      { en: 'Usual time between pay dates', es: 'Tiempo habitual entre cobros' },
      gap,
      'days',
      evidence['median_pay_gap_days'],
      { en: 'median gap between pay dates', es: 'mediana del tiempo entre cobros' },
    ),
  );
  maker.add(
    'income.pay_variability',
    (pay_variability ?? 0) * 1.5,
    {
      en: 'your monthly pay usually differs from its average by about {fact:income.variability}',
      es: 'lo que cobras al mes suele alejarse de su promedio cerca del {fact:income.variability}',
    },
    maker.standing(
      'income.variability',
      { en: 'How much monthly pay varies', es: 'Cuánto varía el cobro mensual' },
      pay_variability,
      'fraction',
      evidence['pay_variability'],
      { en: 'standard deviation / mean of monthly pay', es: 'desviación típica / promedio del cobro mensual' },
    ),
  );
  maker.add(
    'income.cash_flow_buffer_months',
    buffer === null ? 0 : buffer < 1 ? 0.8 - buffer / 5 : 0.25,
    {
      en: 'the money in your accounts would cover about {fact:income.buffer} of your usual spending',
      es: 'el dinero de tus cuentas alcanzaría para cerca de {fact:income.buffer} de tus gastos habituales',
    },
    maker.standing(
      'income.buffer',
      { en: 'Money at hand as months of spending', es: 'Dinero disponible en meses de gasto' },
      buffer,
      'months',
      evidence['cash_flow_buffer_months'],
      {
        en: '(checking + liquid savings) / average monthly spending',
        es: '(cuentas corrientes + ahorros disponibles) / gasto mensual promedio',
      },
    ),
  );
  if (signals.unclassified_inflow_cents !== null && signals.unclassified_inflow_cents > 0) {
    const other = `income.unclassified.${window.days}`;
    maker.add(
      'income.unclassified_inflow_cents',
      0.1,
      {
        en: `{fact:${other}} came in during {fact:${other}#period} without saying what it is for`,
        es: `entraron {fact:${other}} durante {fact:${other}#period} sin que conste de qué son`,
      },
      maker.during(
        other,
        { en: 'Inflows of unknown kind', es: 'Entradas sin clasificar' },
        signals.unclassified_inflow_cents,
        'money',
        evidence['unclassified_inflow_cents'],
      ),
    );
  }
  return maker.points;
}
