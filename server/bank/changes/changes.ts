import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { pageOf, readCursor } from '../../database/cursor.ts';
import { ChangeRequest, UserProfile } from '../../database/entities/index.ts';
import { plainJson } from '../../database/plain-json.ts';
import type { SqlEntityManager } from '../../database/tenancy.ts';
import type { Change, ChangeProposal, ChangeProposedData, ChangesData, ChangesQuery } from '../../protocol/index.ts';
import { recordAction } from '../../identity/operator-actions.ts';
import { BankError } from '../bank-error.ts';
import { checkAcknowledged } from './acknowledged.ts';
import { forgetSecret, secretOf } from './key-add-change.ts';
import { applyChange, differencesOf, payloadOf } from './kinds.ts';
import type { ChangeTools } from './kind.ts';

/** Days in which a change must be decided. */
const daysToDecide = 14;

/** Who acts, on whose rows: `manager` is scoped to the bank, so that another bank's change is not there. */
export interface ChangeContext extends ChangeTools {
  readonly operator_id: string;
  /** In whose audit it is kept; the bank's own unless said otherwise. */
  readonly audited_in?: string;
  readonly personOf?: PersonOf;
}
type Person = Change['proposed_by'];
/** Who somebody is to those who look. */
type PersonOf = (user_id: string, manager: SqlEntityManager) => Promise<Person>;
type ShownTools = Pick<ChangeContext, 'manager' | 'bank_id' | 'personOf'>;

/** Keeps a change for another operator to decide on. @throws BankError when it could never be applied */
export async function proposeChange(proposal: ChangeProposal, context: ChangeContext): Promise<ChangeProposedData> {
  const { bank_id, operator_id, secrets, now } = context;
  return context.manager.transactional(async (manager) => {
    const tools = { ...context, manager };
    const payload = plainJson(await payloadOf(proposal, tools));
    const change = manager.create(ChangeRequest, {
      change_id: randomUUID(),
      bank_id,
      kind: proposal.kind,
      payload,
      state: 'proposed',
      proposed_by: operator_id,
      proposed_at: now,
      expires_at: new Date(now.getTime() + daysToDecide * 86_400_000),
      decided_by: null,
      decided_at: null,
      reason: null,
    });
    await manager.flush();
    await keep(tools, 'change.propose', change.change_id);
    return { change: await shown(change, tools), secret: secretOf(proposal.kind, payload, secrets) };
  });
}

/**
 * Approves a change of somebody else and applies it, in one transaction: either both, or neither. Approving once more what the
 * same operator approved changes nothing. Null when there is no such change.
 * @param acknowledged the hash of the rehearsal whose flips the operator has read
 * @throws BankError SAME_PERSON, CHANGE_DECIDED, CHANGE_EXPIRED, CHANGE_CONFLICT, REHEARSAL_NEEDED, FLIPS_UNACKNOWLEDGED
 */
export async function approveChange(
  change_id: string,
  context: ChangeContext,
  acknowledged: string | null = null,
): Promise<Change | null> {
  const { bank_id, operator_id, now } = context;
  return context.manager.transactional(async (manager) => {
    const tools = { ...context, manager };
    const change = await locked(change_id, tools);
    if (!change) return null;
    if (change.state === 'applied' && change.decided_by === operator_id) return shown(change, tools);
    checkOpen(change, now);
    if (change.proposed_by === operator_id) {
      throw new BankError('SAME_PERSON', 'It takes two people: somebody else must approve what you proposed.');
    }
    const where = { bank_id, change_id };
    await manager.nativeUpdate(ChangeRequest, where, { state: 'approved', decided_by: operator_id, decided_at: now });
    await applyChange(change, operator_id, tools);
    // After what is refused for good: nobody is to read flips of what can never hold. A refusal takes back what was applied.
    if (await checkAcknowledged(manager, change, acknowledged)) {
      await keep(tools, 'change.acknowledge', `${change_id} ${acknowledged}`);
    }
    await manager.nativeUpdate(ChangeRequest, where, { state: 'applied' });
    await keep(tools, 'change.approve', change_id);
    return shown(await manager.findOneOrFail(ChangeRequest, where, { refresh: true }), tools);
  });
}

/**
 * Ends a change without applying it: `rejected` by another operator, `withdrawn` by the one who proposed it.
 * @throws BankError SAME_PERSON, NOT_PROPOSER, CHANGE_DECIDED
 */
export async function endChange(
  change_id: string,
  { state, reason }: { state: 'rejected' | 'withdrawn'; reason: string | null },
  context: ChangeContext,
): Promise<Change | null> {
  const { bank_id, operator_id, secrets, now } = context;
  const ended = await context.manager.transactional(async (manager) => {
    const tools = { ...context, manager };
    const change = await locked(change_id, tools);
    if (!change) return null;
    if (change.state === state && change.decided_by === operator_id)
      return { change, shown: await shown(change, tools) };
    checkOpen(change, now);
    const isProposer = change.proposed_by === operator_id;
    if (state === 'rejected' && isProposer) throw new BankError('SAME_PERSON', 'Withdraw what you proposed yourself.');
    if (state === 'withdrawn' && !isProposer) {
      throw new BankError('NOT_PROPOSER', 'Only the operator who proposed it can withdraw it; reject it instead.');
    }
    const where = { bank_id, change_id };
    const decided = { state, decided_by: operator_id, decided_at: now, ...(reason !== null && { reason }) };
    await manager.nativeUpdate(ChangeRequest, where, decided);
    await keep(tools, state === 'rejected' ? 'change.reject' : 'change.withdraw', change_id);
    const after = await manager.findOneOrFail(ChangeRequest, where, { refresh: true });
    return { change: after, shown: await shown(after, tools) };
  });
  if (!ended) return null;
  await forgetSecret(ended.change, secrets);
  return ended.shown;
}

/** A page of a bank's changes, newest first. */
export async function listChanges(
  { manager, bank_id, personOf }: ShownTools,
  { state, page, limit }: ChangesQuery,
): Promise<ChangesData> {
  const [rows, total] = await manager.findAndCount(
    ChangeRequest,
    { bank_id, ...(state && { state }) },
    { orderBy: { proposed_at: 'desc', change_id: 'asc' }, limit, offset: (page - 1) * limit },
  );
  const changes = [];
  for (const row of rows) changes.push(await shown(row, { manager, bank_id, ...(personOf && { personOf }) }));
  return { changes, pagination: { page, limit, total } };
}

/** The same with a cursor, for whoever reads them all. */
export async function changesBefore(
  tools: ShownTools,
  { state, before, limit }: Pick<ChangesQuery, 'state' | 'limit'> & { readonly before: string | undefined },
): Promise<{ changes: Change[]; next: string | null }> {
  const { manager, bank_id } = tools;
  const cursor = readCursor(before);
  const rows = await manager.find(
    ChangeRequest,
    {
      bank_id,
      ...(state && { state }),
      ...(cursor && {
        $or: [{ proposed_at: { $lt: cursor[0] } }, { proposed_at: cursor[0], change_id: { $lt: cursor[1] } }],
      }),
    },
    { orderBy: { proposed_at: 'desc', change_id: 'desc' }, limit: limit + 1, disableIdentityMap: true },
  );
  const { page, next } = pageOf(rows, limit, ({ proposed_at, change_id }) => [proposed_at, change_id]);
  const changes = [];
  for (const row of page) changes.push(await shown(row, tools));
  return { changes, next };
}

/** Under a row lock, so that two decisions at once are one after the other. */
function locked(change_id: string, { manager, bank_id }: ChangeTools): Promise<ChangeRequest | null> {
  return manager.findOne(
    ChangeRequest,
    { bank_id, change_id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
}

function checkOpen({ state, expires_at }: ChangeRequest, now: Date): void {
  if (state !== 'proposed') {
    throw new BankError('CHANGE_DECIDED', `This change is ${state} already.`, { details: { state } });
  }
  if (expires_at <= now) {
    throw new BankError(
      'CHANGE_EXPIRED',
      `This change was to be decided by ${expires_at.toISOString()}; propose it anew.`,
    );
  }
}

function keep({ manager, bank_id, operator_id, audited_in, now }: ChangeContext, action: string, target: string) {
  return recordAction(manager, { bank_id: audited_in ?? bank_id, operator_id, action, target, now });
}

async function shown(change: ChangeRequest, tools: ShownTools): Promise<Change> {
  const { manager, personOf = bankPerson } = tools;
  const { change_id, kind, state, proposed_at, expires_at, decided_at, reason } = change;
  return {
    change_id,
    kind,
    state,
    differences: await differencesOf(kind, change.payload, tools),
    proposed_by: await personOf(change.proposed_by, manager),
    proposed_at: proposed_at.toISOString(),
    expires_at: expires_at.toISOString(),
    decided_by: change.decided_by ? await personOf(change.decided_by, manager) : null,
    decided_at: decided_at?.toISOString() ?? null,
    reason: reason ?? null,
  };
}

/** An operator as others of the bank see them; somebody else is of the platform. */
const bankPerson: PersonOf = async (user_id, manager) => {
  const profile = await manager.findOne(UserProfile, { user_id });
  if (!profile) return { user_id, name: 'Platform administrator', email: '' };
  return { user_id, name: profile.name, email: profile.email ?? '' };
};
