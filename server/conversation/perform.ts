import { LockMode } from '@mikro-orm/core';
import { buildLedger, CodedError, type Action, type Correction } from '../../plugins/kit/index.ts';
import type { Application } from '../application.ts';
import { addCorrection } from '../customer/corrections.ts';
import { changeGoal, createGoal, removeGoal } from '../customer/goals.ts';
import { chooseOffers } from '../customer/offer-choice.ts';
import { Bank, Conversation } from '../database/entities/index.ts';
import { loadLedgerRows } from '../database/ledger-store.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { today } from '../identity/bank-day.ts';
import { readConsent } from '../identity/consent.ts';
import type { ConsentState, CorrectionRequest } from '../protocol/index.ts';
import { requestHandOff } from '../review/hand-off.ts';
import type { Vault } from '../vault/index.ts';
import { openDialogue, sealDialogue, type Pending } from './dialogue.ts';

/** A change that was confirmed, and in which turn. */
export interface Confirmed {
  readonly conversation_id: string;
  readonly turn_id: string;
  readonly pending: Pending;
  readonly now: Date;
}

/**
 * Does what a customer confirmed, once: the conversation is locked, and must still be waiting for exactly this. A message that
 * is sent again after a crash finds it done and changes nothing.
 * @throws CodedError ACTION_GONE, CONSENT_REQUIRED, and what the change itself refuses
 */
export async function performPending(
  { database, vault }: Pick<Application, 'database' | 'vault'>,
  scope: Scope,
  confirmed: Confirmed,
): Promise<void> {
  const { conversation_id, pending, now } = confirmed;
  await database.scoped(scope).transactional(async (manager) => {
    const conversation = await manager.findOneOrFail(
      Conversation,
      { ...scope, conversation_id },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    const key = await vault.keyOf(manager, scope);
    const dialogue = await openDialogue(key, conversation);
    if (dialogue.pending?.proposal_id !== pending.proposal_id) {
      throw new CodedError('ACTION_GONE', 'There is nothing left to confirm. Ask for it again.');
    }
    if (dialogue.pending.is_done) return;
    const consent = await readConsent(manager, scope, now);
    if (!consent.granted) {
      throw new CodedError('CONSENT_REQUIRED', 'To change this, allow the assistant to look at your accounts.');
    }
    await perform(manager, scope, dialogue.pending.action, { ...confirmed, vault, consent });
    const done = { ...dialogue, pending: { ...dialogue.pending, is_done: true } };
    conversation.dialogue = await sealDialogue(key, conversation_id, done);
    await manager.flush();
  });
}

async function perform(
  manager: SqlEntityManager,
  scope: Scope,
  action: Action,
  given: Confirmed & { vault: Vault; consent: ConsentState },
): Promise<void> {
  const { now, conversation_id, turn_id } = given;
  switch (action.type) {
    case 'correct':
      for (const correction of action.corrections) await addCorrection(manager, scope, requestOf(correction), now);
      return;
    case 'set_goal': {
      const context = await goalContext(manager, scope, given);
      if (action.goal_id === null) await createGoal(manager, scope, action.goal, context);
      else await changeGoal(manager, scope, action.goal_id, action.goal, context);
      return;
    }
    case 'remove_goal':
      await removeGoal(manager, scope, action.goal_id);
      return;
    case 'choose_offers':
      await chooseOffers(manager, scope, action.stopped, now);
      return;
    case 'hand_off':
      await requestHandOff(manager, scope, { conversation_id, trace_id: turn_id, now });
      return;
  }
}

async function goalContext(
  manager: SqlEntityManager,
  scope: Scope,
  { vault, now, consent }: { vault: Vault; now: Date; consent: ConsentState },
) {
  const bank = await manager.findOneOrFail(Bank, { bank_id: scope.bank_id });
  const { rows, corrections } = await loadLedgerRows(manager, scope);
  const ledger = buildLedger(rows, today(bank.time_zone, now), corrections);
  return { ledger, granted: consent.scopes, vault, now };
}

function requestOf(correction: Correction): CorrectionRequest {
  return correction.kind === 'category' ? { ...correction, category: correction.category.detailed } : correction;
}
