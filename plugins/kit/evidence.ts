import * as z from 'zod';

/** An ISO calendar date, `2026-11-25`. Never an instant: it reads the same in every time zone. */
export const calendarDate = z.iso.date();

/**
 * One thing that a person can open to check a figure.
 * A `search` is a search that found nothing; its id says where it looked, see {@link searchEvidence}.
 */
export const evidenceSchema = z.strictObject({
  type: z.enum(['transaction', 'account', 'stream', 'article', 'search', 'message', 'fact']),
  id: z.string().min(1),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/**
 * Evidence of one figure. A customer's signals hold tens of thousands of pieces, which is most of what is checked of them: a list of plain, whole ones
 * is copied at a glance, and any other is left to the schema, which says what is wrong with it.
 */
export const evidenceListSchema = z.array(evidenceSchema);
const checked = evidenceListSchema._zod.parse.bind(evidenceListSchema._zod);
evidenceListSchema._zod.parse = evidenceListSchema._zod.run = (payload, context) => {
  const whole = wholeEvidence(payload.value);
  if (whole === null) return checked(payload, context);
  payload.value = whole;
  return payload;
};

const evidenceTypes: ReadonlySet<unknown> = new Set(evidenceSchema.shape.type.options);

/** A copy of a list in which every piece is as it has to be and holds nothing else; null for any other value. */
function wholeEvidence(value: unknown): Evidence[] | null {
  if (!Array.isArray(value)) return null;
  const whole: Evidence[] = [];
  for (const piece of value as unknown[]) {
    if (typeof piece !== 'object' || piece === null) return null;
    const { type, id } = piece as Record<string, unknown>;
    if (typeof id !== 'string' || id === '' || !evidenceTypes.has(type)) return null;
    for (const name in piece) if (name !== 'type' && name !== 'id') return null;
    whole.push({ type: type as Evidence['type'], id });
  }
  return whole;
}

/** Unit of a fact's value: integer minor units of a currency, a fraction 0..1, days, months, a count or a calendar date. */
export const unitSchema = z.union([
  z.templateLiteral([z.string().regex(/^[A-Z]{3}$/), '_cents']),
  z.enum(['fraction', 'days', 'months', 'count', 'date']),
]);
export type Unit = z.infer<typeof unitSchema>;

/** The days a value speaks of, both inclusive. `label` is how a person would say it: "October 2026". */
export const periodSchema = z.strictObject({ from: calendarDate, to: calendarDate, label: z.string().min(1) });
export type Period = z.infer<typeof periodSchema>;

/**
 * A value with its unit and its evidence: the only way a number reaches a customer.
 * `value` is a number, a calendar date for `unit: 'date'`, or null for a value that could not be computed, with `unknown_reason`.
 */
export const factSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9_.-]*$/),
    label: z.string().min(1),
    value: z.union([z.number(), calendarDate, z.null()]),
    unit: unitSchema,
    period: periodSchema.optional(),
    evidence: evidenceListSchema,
    formula: z.string().optional(),
    derived_from: z.array(z.string()).optional(),
    unknown_reason: z.string().optional(),
    /** When the data behind the value was last refreshed. */
    refreshed_at: z.iso.datetime({ offset: true }),
  })
  .refine((fact) => (fact.unit === 'date') === (typeof fact.value === 'string') || fact.value === null, {
    message: 'a date fact holds a calendar date, every other fact a number',
    path: ['value'],
  })
  .refine((fact) => !fact.unit.endsWith('_cents') || fact.value === null || Number.isInteger(fact.value), {
    message: 'money is integer minor units',
    path: ['value'],
  });
export type Fact = z.infer<typeof factSchema>;

/** True when the fact can be proved: something to open, or a formula over facts that can be proved themselves. */
export function hasEvidence(fact: Fact): boolean {
  return fact.evidence.length > 0;
}

/** The evidence for "nothing found": which accounts, which days, what was looked for. Reads back as a query string. */
export function searchEvidence(search: {
  accounts: readonly string[];
  from: string;
  to: string;
  filter: Record<string, string>;
}): Evidence {
  const query = new URLSearchParams({ from: search.from, to: search.to, ...search.filter });
  query.set('accounts', [...search.accounts].sort().join(','));
  return { type: 'search', id: query.toString() };
}

/** The evidence of a number that the customer said themselves, in the message that is being answered. */
export const messageEvidence: Evidence = { type: 'message', id: 'question' };

/** The evidence of what the customer entered in a form beside an answer. */
export const enteredEvidence: Evidence = { type: 'message', id: 'form' };

/** True for money that is nothing but its rows added up. */
export function isSumOfRows({ unit, value, formula, derived_from, evidence }: Fact): boolean {
  return (
    unit.endsWith('_cents') &&
    typeof value === 'number' &&
    formula === undefined &&
    derived_from === undefined &&
    evidence.some(({ type }) => type === 'transaction')
  );
}

export function transactionEvidence(transactions: Iterable<{ transaction_id: string }>): Evidence[] {
  return Array.from(transactions, ({ transaction_id }) => ({ type: 'transaction' as const, id: transaction_id }));
}
