import { personaAssignmentSchema, windowKeys, windowSignalsSchema } from '../../plugins/kit/index.ts';
import * as z from 'zod';
import { ComputedFeatures, PersonaRow } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { recommendationIn } from '../analysis/recommendation-words.ts';
import { readRecommendations } from '../customer/recommendations.ts';
import type { Vault } from '../vault/index.ts';
import { consentMonths, listConsents } from '../identity/consent.ts';
import {
  consentVersion,
  userSummarySchema,
  type usersQuerySchema,
  type UserData,
  type UserHistoryData,
  type UsersData,
  type UserSummary,
} from '../protocol/index.ts';

/** One row a customer: the newest consent, persona and turn of each. */
const customers = `
  select u.user_id, u.name, coalesce(consent.holds, false) as consent_status, p30.persona as persona_30,
    p180.persona as persona_180, f.risk_flag, last.started_at as last_turn_at
  from user_profiles u
  left join lateral (
    select c.granted and c.version = ? and c.created_at > now() - make_interval(months => ?) as holds from consent_records c
    where c.bank_id = u.bank_id and c.user_id = u.user_id order by c.created_at desc, c.consent_id desc limit 1) consent on true
  left join lateral (
    select a.persona from persona_assignments a where a.bank_id = u.bank_id and a.user_id = u.user_id and a.time_window = '30'
    order by a.created_at desc limit 1) p30 on true
  left join lateral (
    select a.persona from persona_assignments a where a.bank_id = u.bank_id and a.user_id = u.user_id and a.time_window = '180'
    order by a.created_at desc limit 1) p180 on true
  left join computed_features f on f.bank_id = u.bank_id and f.user_id = u.user_id and f.time_window = '30'
  left join lateral (
    select t.started_at from decision_traces t where t.bank_id = u.bank_id and t.user_id = u.user_id and t.kind = 'turn'
    order by t.started_at desc limit 1) last on true
  where u.bank_id = ? and u.role = 'consumer'`;

type CustomersFilter = Pick<z.infer<typeof usersQuerySchema>, 'search' | 'persona' | 'risk_flag'>;

/** The customers of a filter, as what follows `from`, with its values. */
function filtered(bank_id: string, { search, persona, risk_flag }: CustomersFilter) {
  const conditions: string[] = ['true'];
  const values: unknown[] = [consentVersion, consentMonths, bank_id];
  if (search) {
    conditions.push('name ilike ?');
    values.push(`%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
  }
  if (persona) {
    conditions.push('(persona_30 = ? or persona_180 = ?)');
    values.push(persona, persona);
  }
  if (risk_flag) {
    conditions.push('risk_flag = ?');
    values.push(risk_flag === 'true');
  }
  return { from: `from (${customers}) customers where ${conditions.join(' and ')}`, values };
}

/** A page of a bank's customers, by name. */
export async function listUsers(
  manager: SqlEntityManager,
  bank_id: string,
  { page, limit, ...filter }: z.infer<typeof usersQuerySchema>,
): Promise<UsersData> {
  const { from, values } = filtered(bank_id, filter);
  const rows = await manager.execute<unknown[]>(`select * ${from} order by name, user_id limit ? offset ?`, [
    ...values,
    limit,
    (page - 1) * limit,
  ]);
  const [count] = z
    .tuple([z.object({ total: z.coerce.number() })])
    .parse(await manager.execute(`select count(*) as total ${from}`, values));
  return { users: rows.map(summaryOf), pagination: { page, limit, total: count.total } };
}

/** The same after a customer, for whoever reads them all. */
export async function customersAfter(
  manager: SqlEntityManager,
  bank_id: string,
  filter: CustomersFilter,
  last: Pick<UserSummary, 'name' | 'user_id'> | null,
  limit: number,
): Promise<UserSummary[]> {
  const { from, values } = filtered(bank_id, filter);
  const after = last ? 'and (name, user_id) > (?, ?)' : '';
  const rows = await manager.execute<unknown[]>(`select * ${from} ${after} order by name, user_id limit ?`, [
    ...values,
    ...(last ? [last.name, last.user_id] : []),
    limit,
  ]);
  return rows.map(summaryOf);
}

/** A customer as operators see them; null when this bank has no such customer. */
export async function readUser(
  { manager, vault }: { manager: SqlEntityManager; vault: Vault },
  bank_id: string,
  user_id: string,
): Promise<UserData | null> {
  const [row] = await manager.execute<unknown[]>(`${customers} and u.user_id = ?`, [
    consentVersion,
    consentMonths,
    bank_id,
    user_id,
  ]);
  if (!row) return null;
  const scope = { bank_id, user_id };
  const features = await manager.find(ComputedFeatures, scope);
  const personas = await manager.find(PersonaRow, scope, { orderBy: { created_at: 'asc' } });
  const { education, offers } = await readRecommendations({ manager, vault }, scope);
  return {
    user: summaryOf(row),
    as_of: features[0]?.as_of ?? null,
    signals:
      features.length === 0
        ? null
        : Object.fromEntries(
            windowKeys.flatMap((key) => {
              const found = features.find(({ time_window }) => time_window === key);
              return found ? [[key, windowSignalsSchema.parse(found.signals)] as const] : [];
            }),
          ),
    // Rows are in order, so that the newest of a window is the one that stays.
    personas:
      personas.length === 0
        ? null
        : Object.fromEntries(
            personas.map(({ time_window, assignment }) => [time_window, personaAssignmentSchema.parse(assignment)]),
          ),
    // Operators read English, whatever the bank's customers read.
    recommendations: [...education, ...offers].map((one) => recommendationIn(one, 'en-US')),
  };
}

/** What a customer agreed to, and how their personas changed; newest first. */
export async function readHistory(manager: SqlEntityManager, scope: Scope): Promise<UserHistoryData> {
  const { consents } = await listConsents(manager, scope, { limit: 200 });
  const personas = await manager.find(PersonaRow, scope, { orderBy: { created_at: 'desc' }, limit: 200 });
  return {
    consents,
    personas: personas.map(({ time_window, persona, as_of, created_at }) => ({
      time_window,
      persona,
      as_of,
      at: created_at.toISOString(),
    })),
  };
}

/** Instants come as text or as dates, depending on the engine. */
const rowSchema = z.object({ last_turn_at: z.union([z.date(), z.string()]).nullable() }).loose();

function summaryOf(row: unknown): UserSummary {
  const { last_turn_at, ...rest } = rowSchema.parse(row);
  return userSummarySchema.parse({
    ...rest,
    last_turn_at: last_turn_at === null ? null : new Date(last_turn_at).toISOString(),
  });
}
