import { savingsGoal, savingsGrowth } from '../calculators/index.ts';
import { wordingOf } from '../tools/shared/answer.ts';
import { moneyUnit } from '../tools/shared/facts.ts';
import type { Calculated, Calculation } from './types.ts';

/** What comes together by putting a sum aside every month. */
export function calculateSavings({ book, facts, values, session }: Calculation): Calculated {
  const { say } = wordingOf(session);
  const growth = savingsGrowth({
    monthly_contribution_cents: values.monthly_cents,
    months: values.months,
    annual_yield: values.rate_basis_points / 10_000,
  });
  const unit = moneyUnit(session.ledger);
  const put = book.derive({
    id: 'form.contributed',
    label: say({ en: 'Put aside', es: 'Apartado' }),
    value: growth.total_contributed_cents,
    unit,
    formula: `${facts.monthly_cents} x ${facts.months}`,
    from: [facts.monthly_cents, facts.months],
  });
  const interest = book.derive({
    id: 'form.interest',
    label: say({ en: 'Interest earned', es: 'Intereses ganados' }),
    value: growth.interest_earned_cents,
    unit,
    formula: interestFormula(say),
    from: [facts.monthly_cents, facts.months, facts.rate_basis_points],
  });
  const total = book.derive({
    id: 'form.total',
    label: say({ en: 'Comes together', es: 'Se junta' }),
    value: growth.final_balance_cents,
    unit,
    formula: `${put} + ${interest}`,
    from: [put, interest],
  });
  return { figures: [total, put, interest], note: null, assumptions: assumptionsOf(values.rate_basis_points, say) };
}

/** How long a sum to be saved takes. */
export function calculateSavingsGoal({ book, facts, values, session }: Calculation): Calculated {
  const { say } = wordingOf(session);
  const plan = savingsGoal({
    as_of: session.ledger.as_of,
    goal_cents: values.goal_cents,
    saved_cents: values.saved_cents,
    monthly_contribution_cents: values.monthly_cents,
    annual_yield: values.rate_basis_points / 10_000,
  });
  const assumptions = assumptionsOf(values.rate_basis_points, say);
  const { months, reach_date, total_contributed_cents, interest_earned_cents } = plan;
  if (months === null || reach_date === null || total_contributed_cents === null || interest_earned_cents === null) {
    const note = say({
      en: 'That takes longer than a plan can be made for.',
      es: 'Eso tarda más de lo que se puede planear.',
    });
    return { figures: [], note, assumptions };
  }
  const from = [facts.goal_cents, facts.saved_cents, facts.monthly_cents, facts.rate_basis_points];
  const unit = moneyUnit(session.ledger);
  const length = book.derive({
    id: 'form.months',
    label: say({ en: 'Reached in', es: 'Se alcanza en' }),
    value: months,
    unit: 'months',
    formula: say({
      en: 'month by month: interest is added and then the monthly sum, until the goal is there',
      es: 'mes a mes: se suman los intereses y después la cantidad mensual, hasta llegar al objetivo',
    }),
    from,
  });
  const end = book.read({
    id: 'form.end',
    label: say({ en: 'Reached by', es: 'Se alcanza para' }),
    value: reach_date,
    unit: 'date',
    formula: say({ en: 'so many months from today', es: 'esos meses desde hoy' }),
    evidence: [{ type: 'fact', id: length }],
  });
  const put = book.derive({
    id: 'form.contributed',
    label: say({ en: 'Put aside', es: 'Apartado' }),
    value: total_contributed_cents,
    unit,
    formula: `${facts.monthly_cents} x ${length}`,
    from: [facts.monthly_cents, length],
  });
  const interest = book.derive({
    id: 'form.interest',
    label: say({ en: 'Interest earned', es: 'Intereses ganados' }),
    value: interest_earned_cents,
    unit,
    formula: interestFormula(say),
    from,
  });
  return { figures: [length, end, put, interest], note: null, assumptions };
}

type Say = ReturnType<typeof wordingOf>['say'];

function interestFormula(say: Say): string {
  return say({
    en: 'month by month: what is there x ((1 + rate) ^ (1 / 12) - 1), in whole cents',
    es: 'mes a mes: lo que hay x ((1 + tipo) ^ (1 / 12) - 1), en céntimos enteros',
  });
}

function assumptionsOf(rate: number, say: Say): string[] {
  return [
    say({
      en: 'The first sum is put aside in a month, and nothing is taken out.',
      es: 'La primera cantidad se aparta dentro de un mes y no se retira nada.',
    }),
    rate > 0
      ? say({
          en: 'The rate stays, interest is credited every month, and no tax is taken off.',
          es: 'El tipo no cambia, los intereses se abonan cada mes y no se descuentan impuestos.',
        })
      : say({ en: 'It earns no interest.', es: 'No da intereses.' }),
  ];
}
