import * as z from 'zod';
import { recommendationIn } from '../analysis/recommendation-words.ts';
import { openRecommendation } from '../customer/recommendations.ts';
import { pageOf, readCursor } from '../database/cursor.ts';
import { idOrNobody } from '../database/id-or-nobody.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { peopleOf } from '../identity/people.ts';
import { operatorDecisions, type ShownData, type ShownQuery } from '../protocol/index.ts';
import type { Vault } from '../vault/index.ts';
import { decidedBy } from './recommendation-decisions.ts';

/** Instants come as text or as dates, depending on the engine. */
const instant = z.union([z.date(), z.string()]).transform((at) => new Date(at));
const rowSchema = z.object({
  user_id: z.uuid(),
  run_id: z.uuid(),
  recommendation_id: z.string(),
  recommendation: z.string(),
  created_at: instant,
  decision_id: z.uuid().nullable(),
  decision: z.enum(operatorDecisions).nullable(),
  reason: z.string().nullable(),
  operator_id: z.uuid().nullable(),
  decided_at: instant.nullable(),
});

/** What is recommended now, with the newest decision of an operator about it. */
const shown = `
  from recommendations r
  left join lateral (
    select d.decision_id, d.decision, d.reason, d.operator_id, d.created_at as decided_at from recommendation_decisions d
    where d.bank_id = r.bank_id and d.user_id = r.user_id and d.recommendation_id = r.recommendation_id
    order by d.created_at desc, d.decision_id desc limit 1) d on true
  where r.bank_id = ?`;

/**
 * What is recommended to a bank's customers now: whose were computed last come first, each customer's together and in the order in
 * which they are shown. A page holds those of `limit` customers.
 */
export async function listShown(
  { manager, vault }: { manager: SqlEntityManager; vault: Vault },
  bank_id: string,
  { state, kind, user_id, before, limit }: ShownQuery,
): Promise<ShownData> {
  const conditions: string[] = [];
  const values: unknown[] = [bank_id];
  const also = (condition: string, ...given: unknown[]) => {
    conditions.push(` and ${condition}`);
    values.push(...given);
  };
  if (kind) also('r.kind = ?', kind);
  if (user_id !== undefined) also('r.user_id = ?', idOrNobody(user_id));
  if (state === 'undecided') also('d.decision is null');
  else if (state !== 'all') also('d.decision = ?', state);
  const filtered = `${shown}${conditions.join('')}`;
  const cursor = readCursor(before);
  const runs = z.array(z.object({ created_at: instant, run_id: z.uuid() })).parse(
    await manager.execute(
      `select distinct r.created_at, r.run_id ${filtered} ${cursor ? 'and (r.created_at, r.run_id) < (?, ?)' : ''}
       order by r.created_at desc, r.run_id desc limit ?`,
      [...values, ...(cursor ?? []), limit + 1],
    ),
  );
  const { page, next } = pageOf(runs, limit, (run) => [run.created_at, run.run_id]);
  if (page.length === 0) return { recommendations: [], next };
  const rows = z.array(rowSchema).parse(
    await manager.execute(
      `select r.user_id, r.run_id, r.recommendation_id, r.recommendation, r.created_at, d.decision_id, d.decision, d.reason,
         d.operator_id, d.decided_at ${filtered} and r.run_id in (${page.map(() => '?').join(', ')})
       order by r.created_at desc, r.run_id desc, r.position`,
      [...values, ...page.map(({ run_id }) => run_id)],
    ),
  );
  const keys = await vault.keysOf(manager, bank_id, rows.map((row) => row.user_id)); // prettier-ignore
  const people = await peopleOf(manager, bank_id, rows.flatMap((row) => [row.user_id, ...(row.operator_id ? [row.operator_id] : [])])); // prettier-ignore
  const opened = await Promise.all(
    rows.map(async (row) => {
      const key = keys.get(row.user_id);
      if (!key) return [];
      const { kind: of, title, rationale, persona } = recommendationIn(await openRecommendation(key, row), 'en-US');
      const { decision_id, decision, operator_id, decided_at, reason } = row;
      const isDecided = decision_id !== null && decision !== null && operator_id !== null && decided_at !== null;
      return {
        customer: { user_id: row.user_id, name: people(row.user_id).name },
        recommendation_id: row.recommendation_id,
        kind: of,
        title,
        rationale,
        persona,
        computed_at: row.created_at.toISOString(),
        decision: isDecided
          ? decidedBy({ decision_id, decision, reason, operator_id, created_at: decided_at }, people)
          : null,
        computed_since: isDecided && decided_at < row.created_at,
      };
    }),
  );
  return { recommendations: opened.flat(), next };
}
