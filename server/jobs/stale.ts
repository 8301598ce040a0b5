import * as z from 'zod';
import type { Database } from '../database/database.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { consentMonths } from '../identity/consent.ts';
import { consentVersion } from '../protocol/index.ts';

/** What an operator's wish to have a whole bank computed again is kept as. */
export const recomputeAsked = 'recompute.ask';
/** Customers that are read at a time. */
const pageSize = 1_000;

/** Customers who agreed, with whether what is stored of them is missing, or older than their data, their bank's settings, a wish or the bank's day. */
const agreed = `
  select u.bank_id, u.user_id, f.computed_at,
    coalesce(f.computed_at is null
      or f.as_of < (now() at time zone b.time_zone)::date
      or f.computed_at < (select max(a.refreshed_at) from accounts a where a.bank_id = u.bank_id and a.user_id = u.user_id)
      or f.computed_at < b.settled_at
      or f.computed_at < b.asked_at
      or f.computed_at < (select max(k.created_at) from corrections k where k.bank_id = u.bank_id and k.user_id = u.user_id), false) as stale
  from user_profiles u
  join (
    select b.bank_id, b.time_zone,
      (select max(s.created_at) from bank_settings s where s.bank_id = b.bank_id) as settled_at,
      (select max(o.created_at) from operator_actions o where o.bank_id = b.bank_id and o.action = '${recomputeAsked}') as asked_at
    from banks b offset 0) b on b.bank_id = u.bank_id
  join lateral (
    select c.granted and c.version = ? and c.created_at > now() - make_interval(months => ?) as holds from consent_records c
    where c.bank_id = u.bank_id and c.user_id = u.user_id order by c.created_at desc, c.consent_id desc limit 1) consent on consent.holds
  left join computed_features f on f.bank_id = u.bank_id and f.user_id = u.user_id and f.time_window = '30'`;
const terms = [consentVersion, consentMonths];
const scopesSchema = z.array(z.object({ bank_id: z.string(), user_id: z.uuid() }));

/** Customers who agreed and whose signals are out of date, a page at a time. */
export async function* staleCustomers(database: Database): AsyncGenerator<Scope[]> {
  let last: Scope = { bank_id: '', user_id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const rows = await database.platform().execute<unknown[]>(
      `select bank_id, user_id from (${agreed} where (u.bank_id, u.user_id) > (?, ?::uuid)) agreed
       where stale order by bank_id, user_id limit ?`,
      [...terms, last.bank_id, last.user_id, pageSize],
    );
    const scopes = scopesSchema.parse(rows);
    if (scopes.length > 0) yield scopes;
    const end = scopes.at(-1);
    if (!end || scopes.length < pageSize) return;
    last = end;
  }
}

const progressSchema = z.tuple([
  z.object({
    customers: z.coerce.number().int(),
    current: z.coerce.number().int(),
    failed: z.coerce.number().int(),
    asked_at: z.coerce.date().nullable(),
  }),
]);

/** How far a bank's customers are computed: those who agreed, of them those who are up to date, and whose work was given up. */
export async function recomputeProgress(
  owner: SqlEntityManager,
  bank_id: string,
): Promise<z.infer<typeof progressSchema>[0]> {
  const rows = await owner.execute<unknown[]>(
    `select count(*) as customers, count(*) filter (where not stale) as current,
       (select count(*) from pgboss.job where name = 'customer-recompute' and state = 'failed' and data->>'bank_id' = ?) as failed,
       (select max(created_at) from operator_actions where bank_id = ? and action = '${recomputeAsked}') as asked_at
     from (${agreed} where u.bank_id = ?) agreed`,
    [bank_id, bank_id, ...terms, bank_id],
  );
  return progressSchema.parse(rows)[0];
}
