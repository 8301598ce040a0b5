import { randomUUID } from 'node:crypto';
import { goalProgress, unknownProgress } from '../../plugins/calculators/index.ts';
import {
  CodedError,
  goalSchema,
  goalScopes,
  type ConsentScope,
  type Goal,
  type HeldGoal,
  type Ledger,
} from '../../plugins/kit/index.ts';
import { GoalRow } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { CustomerGoal, GoalChange } from '../protocol/index.ts';
import type { ContentKey, Vault } from '../vault/index.ts';

/** More than anybody keeps in mind. */
const most = 50;

/** What a goal's progress is computed from: the customer's money, as far as they agreed. */
export interface GoalContext {
  readonly ledger: Ledger;
  readonly granted: readonly ConsentScope[];
  readonly vault: Vault;
  readonly now: Date;
}

/** A customer's goals as they are kept, oldest first. */
export async function readGoals(manager: SqlEntityManager, scope: Scope, vault: Vault): Promise<HeldGoal[]> {
  const rows = await rowsOf(manager, scope);
  const key = rows.length === 0 ? null : await vault.findKey(manager, scope);
  return key ? Promise.all(rows.map(async (row) => heldGoal(row, await openGoal(key, row)))) : [];
}

/** A customer's goals, oldest first, each with how far it is. */
export async function listGoals(
  manager: SqlEntityManager,
  scope: Scope,
  context: GoalContext,
): Promise<CustomerGoal[]> {
  const rows = await rowsOf(manager, scope);
  const key = await context.vault.findKey(manager, scope);
  return key ? Promise.all(rows.map(async (row) => shown(row, await openGoal(key, row), context))) : [];
}

/** Sets a goal. @throws CodedError ACCOUNT_NOT_FOUND, TOO_MANY_GOALS */
export async function createGoal(
  manager: SqlEntityManager,
  scope: Scope,
  goal: Goal,
  context: GoalContext,
): Promise<CustomerGoal> {
  checkAccounts(goal, context.ledger);
  const key = await context.vault.keyOf(manager, scope);
  const goal_id = randomUUID();
  const sealed = await key.seal('goals.goal', goal_id, goal);
  return manager.transactional(async (inner) => {
    if ((await inner.count(GoalRow, { ...scope })) >= most) {
      throw new CodedError('TOO_MANY_GOALS', `No more than ${most} goals are kept; take some away first.`);
    }
    const row = inner.create(GoalRow, {
      goal_id,
      ...scope,
      goal: sealed,
      start_cents: goal.kind === 'pay_off_card' ? owedOn(goal.account_id, context.ledger) : null,
      created_at: context.now,
      updated_at: context.now,
    });
    await inner.flush();
    return shown(row, goal, context);
  });
}

/**
 * Changes what a goal says; its kind and its card stay.
 * @throws CodedError GOAL_NOT_FOUND, ACCOUNT_NOT_FOUND; ZodError for a field that goals of its kind do not have
 */
export async function changeGoal(
  manager: SqlEntityManager,
  scope: Scope,
  goal_id: string,
  change: GoalChange | Goal,
  context: GoalContext,
): Promise<CustomerGoal> {
  return manager.transactional(async (inner) => {
    const row = await inner.findOne(GoalRow, { ...scope, goal_id });
    if (!row) throw new CodedError('GOAL_NOT_FOUND', 'There is no such goal of yours.');
    const key = await context.vault.keyOf(inner, scope);
    const held = await openGoal(key, row);
    const kept = { kind: held.kind, ...(held.kind === 'pay_off_card' && { account_id: held.account_id }) };
    const goal = goalSchema.parse({ ...held, ...change, ...kept });
    checkAccounts(goal, context.ledger);
    row.goal = await key.seal('goals.goal', goal_id, goal);
    row.updated_at = context.now;
    await inner.flush();
    return shown(row, goal, context);
  });
}

/** Takes a goal away; false when there is none of that id. */
export async function removeGoal(manager: SqlEntityManager, scope: Scope, goal_id: string): Promise<boolean> {
  return (await manager.nativeDelete(GoalRow, { ...scope, goal_id })) > 0;
}

function checkAccounts(goal: Goal, ledger: Ledger): void {
  const type = goal.kind === 'pay_off_card' ? 'credit' : 'depository';
  const ids = goal.kind === 'pay_off_card' ? [goal.account_id] : goal.kind === 'save_amount' ? goal.account_ids : [];
  const missing = ids.find((id) => ledger.account(id)?.type !== type);
  if (missing === undefined) return;
  const what = type === 'credit' ? 'card' : 'account to save in';
  throw new CodedError('ACCOUNT_NOT_FOUND', `There is no such ${what} among your own.`, {
    details: { account_id: missing },
  });
}

function owedOn(account_id: string, ledger: Ledger): number | null {
  const balance = ledger.account(account_id)?.balances.current_cents ?? null;
  return balance === null ? null : Math.max(0, balance);
}

/** What a goal says, opened with its customer's key. */
function rowsOf(manager: SqlEntityManager, scope: Scope): Promise<GoalRow[]> {
  return manager.find(GoalRow, { ...scope }, { orderBy: { created_at: 'asc', goal_id: 'asc' } });
}

function heldGoal({ goal_id, start_cents }: GoalRow, goal: Goal): HeldGoal {
  return { goal_id, goal, start_cents: start_cents ?? null };
}

export async function openGoal(key: ContentKey, { goal_id, goal }: GoalRow): Promise<Goal> {
  return goalSchema.parse(await key.open('goals.goal', goal_id, goal));
}

function shown(row: GoalRow, goal: Goal, { ledger, granted }: GoalContext): CustomerGoal {
  const { goal_id, start_cents, created_at, updated_at } = row;
  const isAllowed = goalScopes[goal.kind].every((scope) => granted.includes(scope));
  return {
    goal_id,
    goal,
    progress: isAllowed
      ? goalProgress(goal, ledger, start_cents ?? null)
      : unknownProgress(ledger, 'consent_scope_required'),
    created_at: created_at.toISOString(),
    updated_at: updated_at.toISOString(),
  };
}
