import * as z from 'zod';
import { plainJson } from '../database/plain-json.ts';
import { Bank, BankSigningKey } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { recordAction } from '../identity/operator-actions.ts';
import type { PlatformBankData, PlatformChangeData, PlatformChangeProposal } from '../protocol/index.ts';
import { shownBank, shownKey } from './bank-data.ts';
import { listChanges, proposeChange, type ChangeContext } from './changes/changes.ts';
import { secretOf } from './changes/key-add-change.ts';
import { applyChange, payloadOf } from './changes/kinds.ts';

/** Changes that are shown. */
const shownChanges = 20;

/** Acts as the platform's administration: `manager` reaches banks and keys, and nobody's customers. */
type Administration = ChangeContext & { readonly audited_in: string };

/** A bank as the platform's administrators see it; null when there is none of this id. */
export async function readBank(context: Administration): Promise<PlatformBankData | null> {
  const { manager, bank_id } = context;
  const bank = await manager.findOne(Bank, { bank_id });
  if (!bank) return null;
  const keys = await manager.find(BankSigningKey, { bank_id }, { orderBy: { created_at: 'asc', key_id: 'asc' } });
  const { changes } = await listChanges(context, { page: 1, limit: shownChanges });
  return {
    bank: shownBank(bank),
    keys: keys.map(shownKey),
    takes_two_people: await takesTwoPeople(manager, bank_id),
    changes,
  };
}

/**
 * Changes a bank's origins or keys at once while it has no customer, so that one person can set it up; after that it is proposed, and
 * somebody of the bank approves it. The database lets the role of the platform do no more.
 * @throws BankError when it can never be applied
 */
export async function changeBank(
  proposal: PlatformChangeProposal,
  context: Administration,
): Promise<PlatformChangeData> {
  const { bank_id, operator_id, audited_in, secrets, now } = context;
  if (await takesTwoPeople(context.manager, bank_id)) return proposeChange(proposal, context);
  return context.manager.transactional(async (manager) => {
    const tools = { ...context, manager };
    const payload = plainJson(await payloadOf(proposal, tools));
    await applyChange({ kind: proposal.kind, payload, proposed_by: operator_id }, operator_id, tools);
    const target = proposal.kind === 'allowed-origins' ? bank_id : `${bank_id} ${keyIdOf(payload)}`;
    await recordAction(manager, { bank_id: audited_in, operator_id, action: `bank.${proposal.kind}`, target, now });
    return { change: null, secret: secretOf(proposal.kind, payload, secrets) };
  });
}

async function takesTwoPeople(manager: SqlEntityManager, bank_id: string): Promise<boolean> {
  const rows = await manager.execute('select bank_has_no_customer(?) as free', [bank_id]);
  return !z.tuple([z.object({ free: z.boolean() })]).parse(rows)[0].free;
}

const keyIdOf = (payload: unknown): string => z.object({ key_id: z.string() }).parse(payload).key_id;
