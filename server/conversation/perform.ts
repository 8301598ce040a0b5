import { LockMode } from '@mikro-orm/core';
import { CodedError, type Action, type Correction } from '../../plugins/kit/index.ts';
import { addCorrection } from '../customer/corrections.ts';
import type { Database } from '../database/database.ts';
import { Conversation } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { readConsent } from '../identity/consent.ts';
import type { CorrectionRequest } from '../protocol/index.ts';
import type { Vault } from '../vault/index.ts';
import { openDialogue, sealDialogue, type Pending } from './dialogue.ts';

/**
 * Does what a customer confirmed, once: the conversation is locked, and must still be waiting for exactly this. A message that
 * is sent again after a crash finds it done and changes nothing.
 * @throws CodedError ACTION_GONE, CONSENT_REQUIRED, and what the change itself refuses
 */
export async function performPending(
  { database, vault }: { database: Database; vault: Vault },
  scope: Scope,
  given: { conversation_id: string; pending: Pending; now: Date },
): Promise<void> {
  const { conversation_id, pending, now } = given;
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
    if (!(await readConsent(manager, scope, now)).granted) {
      throw new CodedError('CONSENT_REQUIRED', 'To change this, allow the assistant to look at your accounts.');
    }
    await perform(manager, scope, dialogue.pending.action, now);
    const done = { ...dialogue, pending: { ...dialogue.pending, is_done: true } };
    conversation.dialogue = await sealDialogue(key, conversation_id, done);
    await manager.flush();
  });
}

async function perform(manager: SqlEntityManager, scope: Scope, action: Action, now: Date): Promise<void> {
  switch (action.type) {
    case 'correct':
      for (const correction of action.corrections) await addCorrection(manager, scope, requestOf(correction), now);
      return;
  }
}

function requestOf(correction: Correction): CorrectionRequest {
  return correction.kind === 'category' ? { ...correction, category: correction.category.detailed } : correction;
}
