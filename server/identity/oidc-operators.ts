import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { UserProfile, type BankOidc } from '../database/entities/index.ts';
import { IdentityError } from './identity-error.ts';
import { endSessions } from './sessions.ts';
import type { SignInTools } from './sign-in.ts';

/** Some providers write booleans as text. */
const isTrue = z.union([z.literal(true), z.literal('true')]);
const text = z
  .string()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u);
const claimsSchema = z.looseObject({
  sub: text,
  email: z.email().max(254),
  email_verified: isTrue,
  name: text.optional(),
});

/**
 * The operator whom an id token names: made at the first time, brought up to date later. Somebody who has lost the claim loses what access they had.
 * @throws IdentityError SIGN_IN_REFUSED with the claim that is not what it must be
 */
export async function operatorOfClaims(
  { database, now }: Pick<SignInTools, 'database' | 'now'>,
  settings: BankOidc,
  said: Readonly<Record<string, unknown>>,
): Promise<UserProfile> {
  const { bank_id } = settings;
  const manager = database.platform();
  const parsed = claimsSchema.safeParse(said);
  const refused = parsed.success ? wrongClaim(settings, parsed.data) : String(parsed.error.issues[0]?.path[0]);
  if (!parsed.success || refused !== null) {
    const known = await manager.findOne(UserProfile, { bank_id, oidc_subject: String(said['sub']), role: 'operator' });
    if (known) {
      known.password_hash = null;
      await manager.flush();
      await endSessions(database, known.user_id);
    }
    throw new IdentityError('SIGN_IN_REFUSED', 'This account may not sign in here.', { details: { claim: refused } });
  }
  const { sub, email, name = 'Operator' } = parsed.data;
  const login_email = email.toLowerCase();
  // One who had a password before is the same person: the provider has verified the address.
  const operator =
    (await manager.findOne(UserProfile, { bank_id, role: 'operator', oidc_subject: sub })) ??
    (await manager.findOne(UserProfile, { bank_id, role: 'operator', login_email, oidc_subject: null })) ??
    manager.create(UserProfile, {
      user_id: randomUUID(),
      bank_id,
      role: 'operator',
      operator_roles: ['viewer'],
      subject: null,
      email,
      login_email,
      name,
      locale: null,
      password_hash: null,
      created_at: now,
    });
  Object.assign(operator, { oidc_subject: sub, email, login_email, name });
  await manager.flush();
  return operator;
}

function wrongClaim(
  { claim, claim_values, email_domains }: BankOidc,
  said: z.infer<typeof claimsSchema>,
): string | null {
  const values = [said[claim]].flat();
  if (!values.some((value) => typeof value === 'string' && claim_values.includes(value))) return claim;
  return email_domains.includes(said.email.toLowerCase().split('@').at(-1) ?? '') ? null : 'email';
}
