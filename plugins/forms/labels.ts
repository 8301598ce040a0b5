import type { FormFieldName, FormKind } from '../kit/index.ts';
import type { Wording } from '../tools/shared/language.ts';

/** What the fields are called. */
export const fieldLabels: Readonly<Record<FormFieldName, Wording>> = {
  balance_cents: { en: 'Owed today', es: 'Se debe hoy' },
  goal_cents: { en: 'To be saved', es: 'Por ahorrar' },
  saved_cents: { en: 'Saved already', es: 'Ya ahorrado' },
  monthly_cents: { en: 'A month', es: 'Al mes' },
  months: { en: 'Months', es: 'Meses' },
  rate_basis_points: { en: 'Interest a year', es: 'Interés al año' },
};

export const formTitles: Readonly<Record<FormKind, Wording>> = {
  payoff: { en: 'Try other payments', es: 'Prueba otros pagos' },
  savings: { en: 'Try other savings', es: 'Prueba otro ahorro' },
  savings_goal: { en: 'Try other figures for this goal', es: 'Prueba otras cifras para este objetivo' },
};
