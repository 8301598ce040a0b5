import { raw, type FilterQuery, type InferEntity } from '@mikro-orm/core';
import type { Cursor } from '../database/cursor.ts';
import type { DecisionTrace } from '../database/entities/index.ts';
import { idOrNobody } from '../database/id-or-nobody.ts';
import type { TraceSummary } from '../protocol/index.ts';

/** What narrows a list of traces. Lists hold what is wanted and, after a `-`, what is not. */
export interface TraceFilter {
  readonly kind?: TraceSummary['kind'] | undefined;
  readonly outcome?: readonly string[] | undefined;
  readonly reason?: readonly string[] | undefined;
  readonly intent?: readonly string[] | undefined;
  /** Milliseconds that it took at least. */
  readonly slower_than?: number | undefined;
  /** Part of a title, in any case. */
  readonly search?: string | undefined;
  readonly user_id?: string | undefined;
}

type Condition = FilterQuery<InferEntity<typeof DecisionTrace>>;

/** The conditions of a filter but for its search, which only opened titles can answer; and those of a page. */
export function conditionsOf(
  bank_id: string,
  { kind, outcome = [], reason = [], intent = [], slower_than, user_id }: TraceFilter,
  before: Cursor | null = null,
): { $and: Condition[] } {
  const wanted = (values: readonly string[]) => values.filter((value) => !value.startsWith('-'));
  const unwanted = (values: readonly string[]) =>
    values.flatMap((value) => (value.startsWith('-') ? [value.slice(1)] : []));
  const outcomes = (values: string[]) => values as TraceSummary['outcome'][];
  const conditions: Condition[] = [{ bank_id }];
  if (kind) conditions.push({ kind });
  if (user_id) conditions.push({ user_id: idOrNobody(user_id) });
  if (slower_than) conditions.push({ duration_ms: { $gte: slower_than } });
  const also = (values: readonly string[], condition: (given: string[]) => Condition) => {
    if (values.length > 0) conditions.push(condition([...values]));
  };
  also(wanted(outcome), (values) => ({ outcome: { $in: outcomes(values) } }));
  also(unwanted(outcome), (values) => ({ outcome: { $nin: outcomes(values) } }));
  // By the rows of reasons: an index of the array may not be used.
  also(wanted(reason), (values) => {
    const marks = values.map(() => '?').join(', ');
    const ids = `(select r.trace_id from trace_reasons r where r.bank_id = ? and r.reason in (${marks}))`;
    return { [raw((alias) => `${alias}.trace_id in ${ids}`, [bank_id, ...values])]: [] };
  });
  also(unwanted(reason), (values) => ({ $not: { reasons: { $overlap: values } } }));
  also(wanted(intent), (values) => ({ intent: { $in: values } }));
  // A turn that was not understood has no intent, and none of the unwanted ones.
  also(unwanted(intent), (values) => ({ $or: [{ intent: null }, { intent: { $nin: values } }] }));
  if (before) {
    const [at, trace_id] = before;
    // The first says the same as the rest, in a way that the index can begin at.
    conditions.push({ started_at: { $lte: at }, $or: [{ started_at: { $lt: at } }, { trace_id: { $lt: trace_id } }] });
  }
  return { $and: conditions };
}
