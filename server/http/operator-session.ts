import type { Request } from 'express';
import type { Application } from '../application.ts';
import { UserProfile } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { IdentityError } from '../identity/identity-error.ts';
import { verifyAccountToken, type AccountSecrets, type OperatorSession } from '../identity/account-token.ts';
import type { OperatorRole } from '../protocol/index.ts';
import { bearerOf } from './bearer.ts';
import { HttpError } from './errors.ts';
import { rememberAsker } from './request-log.ts';

/** Roles that include another one. The platform's banks are nobody's by being a bank's administrator. */
const including: Readonly<Record<OperatorRole, readonly OperatorRole[]>> = {
  viewer: ['viewer', 'approver', 'administrator', 'platform_administrator'],
  approver: ['approver', 'administrator'],
  administrator: ['administrator'],
  platform_administrator: ['platform_administrator'],
};

export interface OperatorAccess {
  readonly operator: OperatorSession;
  readonly roles: readonly OperatorRole[];
  /** Sees the rows of the operator's own bank. */
  readonly manager: SqlEntityManager;
}

/**
 * Who asks, by the bearer token that sign-in gave, and whether they may. Roles are read each time: one that was taken away is gone
 * with the next call.
 * @throws IdentityError TOKEN_INVALID, TOKEN_EXPIRED; HttpError ROLE_REQUIRED
 */
export async function operatorAccess(
  { database, operator_secret, customer_secret, now }: Pick<Application, 'database' | 'now'> & AccountSecrets,
  request: Request,
  needed: OperatorRole,
): Promise<OperatorAccess> {
  const token = bearerOf(request);
  if (!token) throw new IdentityError('TOKEN_INVALID', 'An operator access token is needed.');
  const tools = { database, operator_secret, customer_secret, now: now() };
  const operator = await verifyAccountToken(tools, 'operator', token);
  const { bank_id, user_id } = operator;
  rememberAsker(request, { bank_id, user_id });
  const manager = database.scoped({ bank_id, user_id: '*' });
  const profile = await manager.findOne(UserProfile, { bank_id, user_id, role: 'operator' });
  if (!profile) throw new IdentityError('TOKEN_INVALID', 'The token is of nobody who is here any more.');
  const roles = profile.operator_roles;
  if (!roles.some((role) => including[needed].includes(role))) {
    throw new HttpError(403, 'ROLE_REQUIRED', `This needs the role ${needed}.`, { role: needed });
  }
  return { operator, roles, manager };
}
