import type { Request } from 'express';
import * as z from 'zod';
import type { Application } from '../application.ts';
import { UserProfile } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { IdentityError } from '../identity/identity-error.ts';
import { verifyAccountToken, type AccountSecrets, type OperatorSession } from '../identity/account-token.ts';
import { recordAction } from '../identity/operator-actions.ts';
import { readPurpose } from '../identity/purposes.ts';
import { confirmedMinutes, isConfirmed } from '../identity/sessions.ts';
import { purposeSchema, type OperatorRole, type PurposeData } from '../protocol/index.ts';
import { emitEvent } from '../webhooks/events.ts';
import { bearerOf } from './bearer.ts';
import { HttpError } from './errors.ts';
import { rememberAsker } from './request-log.ts';

/** What a call is: for a role, or for whoever has any at the bank because it holds nothing of a customer. */
type Needed = OperatorRole | 'any';

/** Roles that include another one. The platform's banks are nobody's by being a bank's administrator, and no bank's customers are the platform's. */
const including: Readonly<Record<Needed, readonly OperatorRole[]>> = {
  any: ['viewer', 'approver', 'auditor', 'administrator'],
  viewer: ['viewer', 'approver', 'administrator'],
  approver: ['approver', 'administrator'],
  auditor: ['auditor', 'administrator'],
  administrator: ['administrator'],
  platform_administrator: ['platform_administrator'],
};

export interface OperatorAccess {
  readonly operator: OperatorSession;
  readonly roles: readonly OperatorRole[];
  /** Sees the rows of the operator's own bank. */
  readonly manager: SqlEntityManager;
  /** Reads the same, from the replica where there is one that has them all; what `keep` writes of it goes to the primary. */
  readonly reading: <Found>(
    work: (manager: SqlEntityManager) => Promise<Found>,
    keep?: (manager: SqlEntityManager, found: Found) => Promise<void>,
  ) => Promise<Found>;
}

/** Access to what customers said and own, with what it is looked at for. */
export interface ContentAccess extends OperatorAccess {
  readonly purpose: Pick<NonNullable<PurposeData['purpose']>, 'purpose' | 'reason'>;
}

const headerSchema = z.object({ 'x-purpose': purposeSchema.optional() });

type Tools = Pick<Application, 'database' | 'now'> & AccountSecrets;

/**
 * Who asks, by the bearer token that sign-in gave, and whether they may. Roles are read each time: one that was taken away is gone
 * with the next call.
 * @param needed null where the role is looked at later
 * @throws IdentityError TOKEN_INVALID, TOKEN_EXPIRED; HttpError ROLE_REQUIRED
 */
export async function operatorAccess(tools: Tools, request: Request, needed: Needed | null): Promise<OperatorAccess> {
  const access = await signedIn(tools, request);
  if (needed !== null && !has(access, needed)) throw roleRequired(needed);
  return access;
}

/**
 * The same for what decides on something: whoever does has proved within the last minutes that they are who signed in.
 * @throws HttpError CONFIRMATION_REQUIRED
 */
export async function confirmedAccess(tools: Tools, request: Request, needed: Needed | null): Promise<OperatorAccess> {
  const access = await operatorAccess(tools, request, needed);
  const { session_id, user_id } = access.operator;
  if (!(await isConfirmed(tools.database, session_id, tools.now()))) {
    const profile = await access.manager.findOneOrFail(UserProfile, { user_id });
    const message = `Prove again who you are: it was more than ${confirmedMinutes} minutes ago.`;
    throw new HttpError(403, 'CONFIRMATION_REQUIRED', message, { by: profile.password_hash ? 'password' : 'sign_in' });
  }
  return access;
}

/**
 * The same for content: whoever looks has said what for. An auditor sees none, but for breaking the glass.
 * @throws HttpError PURPOSE_REQUIRED
 */
export async function contentAccess(tools: Tools, request: Request): Promise<ContentAccess> {
  const access = await signedIn(tools, request);
  const isAuditor = !has(access, 'viewer') && has(access, 'auditor');
  if (!isAuditor && !has(access, 'viewer')) throw roleRequired('viewer');
  const purpose = await purposeOf(tools, request, access);
  if (!purpose) throw new HttpError(403, 'PURPOSE_REQUIRED', 'Say first what you look at it for.');
  if (isAuditor && purpose.purpose !== 'break_glass') throw roleRequired('viewer');
  return { ...access, purpose };
}

/** What content is looked at for: what the request says itself, or what the operator stated; null for neither. */
export async function purposeOf(
  { now }: Pick<Tools, 'now'>,
  request: Request,
  { operator, manager }: Pick<OperatorAccess, 'operator' | 'manager'>,
): Promise<Pick<NonNullable<PurposeData['purpose']>, 'purpose' | 'reason'> | null> {
  const { 'x-purpose': said } = headerSchema.parse(request.headers);
  if (said !== undefined) return { purpose: said, reason: null };
  const { bank_id, user_id: operator_id } = operator;
  return readPurpose(manager, { bank_id, operator_id }, now());
}

/**
 * Reads something of a customer and keeps that it was read, what for and by whom: what is not kept is not shown.
 * With the glass broken, the bank is told in the same transaction.
 */
export async function readContent<Read>(
  { now, log }: Pick<Application, 'now' | 'log'>,
  { operator, reading, purpose: stated }: ContentAccess,
  action: string,
  read: (inner: SqlEntityManager) => Promise<{ data: Read; user_id: string; target: string | null }>,
): Promise<Read> {
  const { bank_id, user_id: operator_id } = operator;
  const { purpose, reason } = stated;
  const alerts: object[] = [];
  const { data } = await reading(read, async (inner, { user_id, target }) => {
    const kept = { bank_id, operator_id, action, user_id, target, now: now(), purpose, reason };
    const action_id = await recordAction(inner, kept);
    if (purpose !== 'break_glass') return;
    await emitEvent(inner, { bank_id, user_id }, 'access.glass-broken', { action_id, operator_id }, now());
    alerts.push({ bank_id, operator_id, action_id });
  });
  for (const alert of alerts) log.warn(alert, 'an operator broke the glass');
  return data;
}

async function signedIn(
  { database, operator_secret, customer_secret, now }: Tools,
  request: Request,
): Promise<OperatorAccess> {
  const token = bearerOf(request);
  if (!token) throw new IdentityError('TOKEN_INVALID', 'An operator access token is needed.');
  const tools = { database, operator_secret, customer_secret, now: now() };
  const operator = await verifyAccountToken(tools, 'operator', token);
  const { bank_id, user_id } = operator;
  rememberAsker(request, { bank_id, user_id });
  const scope = { bank_id, user_id: '*' };
  const manager = database.scoped(scope);
  const profile = await manager.findOne(UserProfile, { bank_id, user_id, role: 'operator' });
  if (!profile) throw new IdentityError('TOKEN_INVALID', 'The token is of nobody who is here any more.');
  const reading: OperatorAccess['reading'] = (work, keep) => database.reading(scope, work, keep);
  return { operator, roles: profile.operator_roles, manager, reading };
}

function has({ roles }: Pick<OperatorAccess, 'roles'>, needed: Needed): boolean {
  return roles.some((role) => including[needed].includes(role));
}

function roleRequired(needed: Needed): HttpError {
  const role = needed === 'any' ? 'viewer' : needed;
  return new HttpError(403, 'ROLE_REQUIRED', `This needs the role ${role}.`, { role });
}
