import { formBounds, formFields, type FormCard, type FormFieldName, type FormKind } from '../kit/index.ts';
import { wordingOf } from '../tools/shared/answer.ts';
import { fieldLabels, formTitles } from './labels.ts';
import type { FormSession } from './types.ts';

/** The form of a kind; each of its fields begins with a fact of the answer or with something that is assumed. */
export function formCard(
  form: FormKind,
  starts: Readonly<Partial<Record<FormFieldName, FormCard['fields'][number]['start']>>>,
  session: Pick<FormSession, 'ledger' | 'locale'>,
  account_id: string | null = null,
): FormCard {
  const { say } = wordingOf(session);
  return {
    type: 'form',
    form,
    title: say(formTitles[form]),
    currency: session.ledger.currency,
    account_id,
    fields: formFields[form].map((name) => ({
      name,
      label: say(fieldLabels[name]),
      start: starts[name] ?? { assumed: formBounds[name].least },
      ...formBounds[name],
    })),
  };
}
