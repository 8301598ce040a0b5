import * as z from 'zod';
import type { Database } from '../database/database.ts';
import type { Scope } from '../database/tenancy.ts';
import { consentMonths } from '../identity/consent.ts';
import { consentVersion } from '../protocol/index.ts';

/** Customers who agreed and whose signals are missing, older than their data or their bank's settings, or of an earlier day at their bank. */
export async function staleCustomers(database: Database): Promise<Scope[]> {
  const rows = await database.platform().execute<unknown[]>(
    `select u.bank_id, u.user_id from user_profiles u
     join banks b on b.bank_id = u.bank_id
     join lateral (
       select c.granted and c.version = ? and c.created_at > now() - make_interval(months => ?) as holds from consent_records c
       where c.bank_id = u.bank_id and c.user_id = u.user_id order by c.created_at desc, c.consent_id desc limit 1) consent on consent.holds
     left join computed_features f on f.bank_id = u.bank_id and f.user_id = u.user_id and f.time_window = '30'
     where f.computed_at is null
       or f.as_of < (now() at time zone b.time_zone)::date
       or f.computed_at < (select max(a.refreshed_at) from accounts a where a.bank_id = u.bank_id and a.user_id = u.user_id)
       or f.computed_at < (select max(s.created_at) from bank_settings s where s.bank_id = u.bank_id)
       or f.computed_at < (select max(k.created_at) from corrections k where k.bank_id = u.bank_id and k.user_id = u.user_id)`,
    [consentVersion, consentMonths],
  );
  return z.array(z.object({ bank_id: z.string(), user_id: z.uuid() })).parse(rows);
}
