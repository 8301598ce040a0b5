import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Database } from '../database/database.ts';
import { Bank, UserProfile } from '../database/entities/index.ts';
import { customersBank, type Customer } from './customers.ts';
import { isHeld } from '../records/holds.ts';
import { IdentityError } from './identity-error.ts';
import { audienceOf, ServerToken } from './server-token.ts';

/** Hours after which nothing is left of a visitor. */
const visitHours = 24;
const claims = z.strictObject({ sub: z.uuid(), bank: z.string() });
const visitorToken = new ServerToken({ audience: 'spendsense-visitor', life: 15 * 60, claims });

export interface VisitorTools {
  readonly database: Database;
  /** Signs visitors' tokens. */
  readonly visitor_secret: Uint8Array;
  readonly now: Date;
}

/** Whether a token says that it is a visitor's. */
export function isVisitorToken(token: string): boolean {
  return audienceOf(token) === visitorToken.audience;
}

/** A bank that lets visitors chat, and null for any other. */
export async function bankForVisitors(database: Database, bank_id: string): Promise<Bank | null> {
  return database.platform().findOne(Bank, { bank_id, visitors_allowed: true });
}

/**
 * The next token of a visitor of this bank whose visit is not over, though their token may have run out.
 * @returns null for a token that is none of theirs
 */
export async function renewVisit(tools: VisitorTools, bank: Bank, token: string): Promise<string | null> {
  try {
    const grace = visitHours * 3_600;
    const { claims: said } = await visitorToken.verify(tools.visitor_secret, token, tools.now, grace);
    if (said.bank !== bank.bank_id) return null;
    const visitor = await findVisitor(tools, said);
    return visitor && signFor(tools, visitor);
  } catch (error) {
    if (error instanceof IdentityError) return null;
    throw error;
  }
}

/** Somebody new, of whom nothing is known but the bank whose page they are on. */
export async function startVisit(tools: VisitorTools, bank: Bank): Promise<string> {
  const manager = tools.database.platform();
  const visitor = manager.create(UserProfile, {
    user_id: randomUUID(),
    bank_id: bank.bank_id,
    role: 'visitor',
    subject: null,
    email: null,
    login_email: null,
    name: 'Visitor',
    locale: null,
    password_hash: null,
    created_at: tools.now,
  });
  await manager.flush();
  return signFor(tools, visitor);
}

/** @throws IdentityError TOKEN_EXPIRED, TOKEN_INVALID; also when the bank lets no visitors chat any more */
export async function visitorOf(tools: VisitorTools, token: string): Promise<{ customer: Customer; expires_at: Date }> {
  const { claims: said, expires_at } = await visitorToken.verify(tools.visitor_secret, token, tools.now);
  const visitor = await findVisitor(tools, said);
  const bank = await bankForVisitors(tools.database, said.bank);
  if (!visitor || !bank) throw new IdentityError('TOKEN_INVALID', 'The visit is over.');
  const { bank_id, user_id, name } = visitor;
  const scope = { bank_id, user_id };
  const customer = {
    role: 'visitor',
    scope,
    bank: customersBank(bank),
    name,
    locale: bank.locale,
    entitlements: [],
  } as const;
  return { customer, expires_at };
}

/** Deletes visitors whose visit is over, and with them what they said and were told. */
export async function forgetVisitors(database: Database, now: Date): Promise<number> {
  const over = `u.role = 'visitor' and u.created_at <= ? and not ${isHeld('u')}`;
  const values = [hoursBefore(now), now];
  return database.platform().transactional(async (manager) => {
    // Their decisions first, so that those which stand in a chain leave a tombstone.
    await manager.execute(
      `with gone as (
         delete from decision_traces t using user_profiles u where u.bank_id = t.bank_id and u.user_id = t.user_id and ${over}
         returning t.bank_id, t.chain_seq)
       insert into record_tombstones (tombstone_id, bank_id, reason, entries, created_at)
       select gen_random_uuid(), bank_id, 'retention', jsonb_agg(chain_seq), ? from gone where chain_seq is not null group by bank_id`,
      [...values, now],
    );
    const { affectedRows } = await manager.execute<{ affectedRows: number }>(
      `delete from user_profiles u where ${over}`,
      values,
      'run',
    );
    return affectedRows;
  });
}

async function findVisitor(
  { database, now }: VisitorTools,
  { sub, bank }: z.infer<typeof claims>,
): Promise<UserProfile | null> {
  const here = { bank_id: bank, user_id: sub };
  return database
    .scoped(here)
    .findOne(UserProfile, { ...here, role: 'visitor', created_at: { $gt: hoursBefore(now) } });
}

function signFor({ visitor_secret, now }: VisitorTools, { user_id, bank_id }: UserProfile): Promise<string> {
  return visitorToken.sign(visitor_secret, { sub: user_id, bank: bank_id }, now);
}

function hoursBefore(now: Date): Date {
  return new Date(now.getTime() - visitHours * 3_600_000);
}
