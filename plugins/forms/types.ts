import type { FormFieldName, ToolSession } from '../kit/index.ts';
import type { FactBook } from '../tools/shared/facts.ts';

/** What was entered: whole numbers in the unit of the field's name. */
export type Entered = Readonly<Partial<Record<FormFieldName, number | undefined>>>;

/** What a calculation may look at besides what was entered. */
export type FormSession = Pick<ToolSession, 'ledger' | 'locale' | 'refreshed_at'>;

/** What a form comes to. Pure data: every figure is a fact of the book it was written into. */
export interface Calculated {
  /** Ids of the facts to show, in order. Empty when there is nothing to say in figures; `note` then says why. */
  readonly figures: readonly string[];
  readonly note: string | null;
  /** What was taken for granted, in sentences without figures of their own. */
  readonly assumptions: readonly string[];
}

export interface Calculation {
  readonly book: FactBook;
  /** The entered values as facts, by field. */
  readonly facts: Readonly<Record<FormFieldName, string>>;
  readonly values: Readonly<Record<FormFieldName, number>>;
  readonly session: FormSession;
}
