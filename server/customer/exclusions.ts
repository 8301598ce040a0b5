import * as z from 'zod';
import type { Exclusions } from '../analysis/recommend.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { areOffersStopped } from './offers.ts';

const excludedSchema = z.strictObject({
  recommendation_id: z.string(),
  reason: z.enum(['DISMISSED_BY_CUSTOMER', 'WITHHELD_BY_OPERATOR']),
});

/** What operators and the customer decided is not to be shown. */
export async function readExclusions(manager: SqlEntityManager, scope: Scope): Promise<Exclusions> {
  // One question to the database instead of two: every turn asks it. An operator's word comes last, and holds.
  const rows = z.array(excludedSchema).parse(
    await manager.execute(
      `select recommendation_id, 'DISMISSED_BY_CUSTOMER' as reason from recommendation_responses
         where bank_id = ? and user_id = ? and response = 'dismissed'
       union all select recommendation_id, 'WITHHELD_BY_OPERATOR' from recommendation_overrides where bank_id = ? and user_id = ?
       order by reason`,
      [scope.bank_id, scope.user_id, scope.bank_id, scope.user_id],
    ),
  );
  return {
    items: new Map(rows.map(({ recommendation_id, reason }) => [recommendation_id, reason])),
    offersStopped: await areOffersStopped(manager, scope),
  };
}
