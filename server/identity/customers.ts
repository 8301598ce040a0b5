import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { Bank, UserProfile } from '../database/entities/index.ts';
import type { Scope } from '../database/tenancy.ts';
import { findErasure } from '../privacy/erasure.ts';
import type { CustomerClaims } from './customer-token.ts';
import { IdentityError } from './identity-error.ts';

/** What of a bank its customers' turns need. A plain copy: an entity would keep all that it was read with for as long as a connection is open. */
export type CustomersBank = Readonly<Pick<Bank, 'bank_id' | 'name' | 'locale' | 'time_zone' | 'allowed_origins'>>;

export function customersBank({ bank_id, name, locale, time_zone, allowed_origins }: CustomersBank): CustomersBank {
  return { bank_id, name, locale, time_zone, allowed_origins };
}

/** A customer as a turn knows them. */
export interface Customer {
  /** A `visitor` has not signed in: has no ledger, and cannot agree to anything. */
  readonly role: 'consumer' | 'visitor';
  readonly scope: Scope;
  readonly bank: CustomersBank;
  readonly name: string;
  readonly locale: string;
  /** What the bank says that this customer has or may have, in the bank's own words; for as long as their token. */
  readonly entitlements: readonly string[];
}

/**
 * The customer of a token; one who was never here gets an empty profile, and so does one who was erased, by a token that the bank made
 * since then.
 * @throws IdentityError CUSTOMER_ERASED for a token from before
 */
export async function customerOf(
  database: Database,
  bank: CustomersBank,
  claims: Pick<CustomerClaims, 'sub' | 'name' | 'locale' | 'entitlements'> & Partial<Pick<CustomerClaims, 'iat'>>,
  now: Date,
): Promise<Customer> {
  const manager = database.scoped({ bank_id: bank.bank_id, user_id: '*' });
  const find = () => manager.findOne(UserProfile, { bank_id: bank.bank_id, subject: claims.sub, role: 'consumer' });
  let profile = await find();
  if (!profile) {
    const erasure = await findErasure(manager, { bank_id: bank.bank_id, subject: claims.sub });
    refuseOlder(claims, erasure?.requested_at ?? null);
    // Two sockets may arrive at once: the one that loses finds the other's row.
    await manager.upsert(
      UserProfile,
      {
        user_id: randomUUID(),
        bank_id: bank.bank_id,
        role: 'consumer',
        subject: claims.sub,
        email: null,
        name: claims.name ?? 'Customer',
        locale: claims.locale ?? null,
        password_hash: null,
        login_email: null,
        tokens_since: erasure?.requested_at ?? null,
        created_at: now,
      },
      { onConflictFields: ['bank_id', 'subject'], onConflictAction: 'ignore' },
    );
    profile = await find();
  }
  if (!profile) throw new Error('A profile that was just written cannot be read.');
  refuseOlder(claims, profile.tokens_since ?? null);
  return {
    role: 'consumer',
    scope: { bank_id: bank.bank_id, user_id: profile.user_id },
    bank: customersBank(bank),
    name: claims.name ?? profile.name,
    locale: claims.locale ?? profile.locale ?? bank.locale,
    entitlements: [...new Set(claims.entitlements)],
  };
}

/** The customer of an account here. @throws IdentityError TOKEN_INVALID when there is none any more, CUSTOMER_ERASED */
export async function hostedCustomerOf(
  database: Database,
  { bank_id, user_id }: { bank_id: string; user_id: string },
): Promise<Customer> {
  const manager = database.scoped({ bank_id, user_id });
  const profile = await manager.findOne(UserProfile, { bank_id, user_id, role: 'consumer' });
  const bank = await manager.findOne(Bank, { bank_id });
  if (!profile || !bank) throw new IdentityError('TOKEN_INVALID', 'There is no such customer any more.');
  if (!profile.subject) throw new IdentityError('CUSTOMER_ERASED', 'Everything held about this customer was erased.');
  const { name, locale } = profile;
  const scope = { bank_id, user_id };
  return { role: 'consumer', scope, bank: customersBank(bank), name, locale: locale ?? bank.locale, entitlements: [] };
}

/**
 * Refuses what the bank signed for a customer before they were erased; in the second of the erasure too, because tokens know no
 * shorter time.
 * @throws IdentityError CUSTOMER_ERASED
 */
export function refuseOlder({ iat }: Partial<Pick<CustomerClaims, 'iat'>>, erased_at: Date | null): void {
  if (iat === undefined || erased_at === null || iat * 1000 > erased_at.getTime()) return;
  throw new IdentityError('CUSTOMER_ERASED', 'This customer was erased after the token was made. A new one is needed.');
}
