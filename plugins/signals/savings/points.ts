import type { DataPoint, Ledger, Signals, Window } from '../../kit/index.ts';
import { PointMaker } from '../shared/points.ts';

/** What can be said of savings: what goes in, how it grew, what part of income is kept, how long it would last. */
export function savingsPoints(signals: Signals['savings'], ledger: Ledger, window: Window, now: string): DataPoint[] {
  const maker = new PointMaker(ledger, window, now);
  const { monthly_net_inflow_cents: inflow, growth_rate, savings_rate, evidence } = signals;
  const { emergency_fund_months: fund, essential_fund_months: essential } = signals;
  const of = (name: string) => `savings.${name}.${window.days}`;
  if (inflow !== null && inflow > 0) {
    maker.add(
      'savings.monthly_net_inflow_cents',
      inflow / 60_000,
      {
        en: `you have been putting {fact:${of('monthly')}} a month into savings`,
        es: `has estado poniendo {fact:${of('monthly')}} al mes en tus ahorros`,
      },
      maker.during(
        of('monthly'),
        { en: 'Put into savings a month', es: 'Puesto en ahorros al mes' },
        inflow,
        'money',
        evidence['monthly_net_inflow_cents'],
        { en: 'deposits less withdrawals x 30 / covered days', es: 'depósitos menos retiros x 30 / días con datos' },
      ),
    );
  }
  if (signals.net_inflow_cents !== null && signals.net_inflow_cents < 0) {
    maker.add(
      'savings.net_inflow_cents',
      0.3,
      {
        en: `your savings changed by {fact:${of('inflow')}} in {fact:${of('inflow')}#period}`,
        es: `tus ahorros variaron {fact:${of('inflow')}} en {fact:${of('inflow')}#period}`,
      },
      maker.during(
        of('inflow'),
        { en: 'Change of savings', es: 'Variación de los ahorros' },
        signals.net_inflow_cents,
        'money',
        evidence['net_inflow_cents'],
        { en: 'deposits less withdrawals', es: 'depósitos menos retiros' },
      ),
    );
  }
  if (growth_rate !== null && growth_rate > 0) {
    maker.add(
      'savings.growth_rate',
      growth_rate * 5,
      {
        en: `your savings grew by {fact:${of('growth')}} in {fact:${of('growth')}#period}`,
        es: `tus ahorros crecieron {fact:${of('growth')}} en {fact:${of('growth')}#period}`,
      },
      maker.during(
        of('growth'),
        { en: 'Growth of savings', es: 'Crecimiento de los ahorros' },
        growth_rate,
        'fraction',
        evidence['growth_rate'],
        { en: 'net inflow / balance when the window began', es: 'entradas netas / saldo al empezar esos días' },
      ),
    );
  }
  maker.add(
    'savings.savings_rate',
    savings_rate !== null && savings_rate < 0.05 ? 0.6 : 0.35,
    {
      en: `{fact:${of('rate')}} of your income was left over in {fact:${of('rate')}#period}`,
      es: `te sobró el {fact:${of('rate')}} de tus ingresos en {fact:${of('rate')}#period}`,
    },
    maker.during(
      of('rate'),
      { en: 'Part of income left over', es: 'Parte de los ingresos que sobra' },
      savings_rate,
      'fraction',
      evidence['savings_rate'],
      { en: '(income - spending) / income', es: '(ingresos - gastos) / ingresos' },
    ),
  );
  maker.add(
    'savings.emergency_fund_months',
    fund === null ? 0 : fund < 3 ? 0.7 - fund / 10 : 0.3,
    {
      en: 'your savings would cover about {fact:savings.fund} of your usual spending',
      es: 'tus ahorros cubrirían cerca de {fact:savings.fund} de tus gastos habituales',
    },
    maker.standing(
      'savings.fund',
      { en: 'Savings as months of spending', es: 'Ahorros en meses de gasto' },
      fund,
      'months',
      evidence['emergency_fund_months'],
      { en: 'liquid savings / average monthly spending', es: 'ahorros disponibles / gasto mensual promedio' },
    ),
  );
  maker.add(
    'savings.essential_fund_months',
    essential === null ? 0 : essential < 3 ? 0.65 - essential / 10 : 0.3,
    {
      en: 'your savings would cover about {fact:savings.essential-fund} of your essential spending',
      es: 'tus ahorros cubrirían cerca de {fact:savings.essential-fund} de tus gastos esenciales',
    },
    maker.standing(
      'savings.essential-fund',
      { en: 'Savings as months of essential spending', es: 'Ahorros en meses de gasto esencial' },
      essential,
      'months',
      evidence['essential_fund_months'],
      {
        en: 'liquid savings / average monthly essential spending',
        es: 'ahorros disponibles / gasto esencial mensual promedio',
      },
    ),
  );
  return maker.points;
}
