import type { Application } from '../application.ts';
import { readExclusions } from '../customer/exclusions.ts';
import { readGoals } from '../customer/goals.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { today } from '../identity/bank-day.ts';
import { readConsent } from '../identity/consent.ts';
import type { Customer } from '../identity/customers.ts';
import { checkPresent } from '../identity/present.ts';
import type { MessageSend } from '../protocol/index.ts';
import { findConversation, messagesAfter } from './conversations.ts';
import { openDialogue } from './dialogue.ts';
import { emptyLedger } from './empty-ledger.ts';
import { findStoredTurn, type StoredTurn } from './stored-turn.ts';
import type { TurnInput } from './turn-types.ts';

/** Messages that a model and "why do you say that" look back on. */
const remembered = 12;

export type PreparedTurn = Omit<TurnInput, 'signal' | 'onStatus' | 'onSegments'>;

/**
 * Reads all that every turn needs; of the customer in one transaction, which ends before the turn begins. What only some turns look at is
 * read when they do. Without consent neither the ledger nor what was said about it is read. A message that was answered before has its turn already.
 * @throws ConversationError CONVERSATION_NOT_FOUND; IdentityError CUSTOMER_ERASED
 */
export async function prepareTurn(
  { database, engines, ledgers, vault }: Pick<Application, 'database' | 'engines' | 'ledgers' | 'vault'>,
  { role, scope, bank, locale, name }: Customer,
  message: MessageSend,
  now: Date,
): Promise<{ known: StoredTurn; prepared: null } | { known: null; prepared: PreparedTurn }> {
  const { conversation_id, text } = message;
  const as_of = today(bank.time_zone, now);
  const { settings, host, models, knowledge } = await engines.of(bank.bank_id);
  return database.scoped(scope).transactional(async (manager: SqlEntityManager) => {
    await checkPresent(manager, scope);
    const known = await findStoredTurn({ manager, vault }, scope, message);
    if (known) return { known, prepared: null };
    const conversation = await findConversation(manager, scope, conversation_id);
    const { languages, hand_off } = settings;
    const shared = {
      host,
      models,
      knowledge,
      languages,
      hand_off,
      text,
      locale,
      customer_name: name,
      now,
      visitor: role === 'visitor',
    };
    const consent = await readConsent(manager, scope, now);
    if (!consent.granted) {
      ledgers.forget(scope);
      const nothing = {
        granted: [],
        ledger: emptyLedger(as_of),
        refreshed_at: now,
        previous: null,
      };
      return { known, prepared: { ...shared, ...nothing } };
    }
    const { ledger, refreshed_at } = await ledgers.of(manager, scope, as_of);
    const key = await vault.findKey(manager, scope);
    const { understanding, pending } = await openDialogue(key, conversation);
    const since = Math.max(0, conversation.seq - remembered);
    const prepared = {
      ...shared,
      granted: consent.scopes,
      readExclusions: () => readExclusions(database.scoped(scope), scope, { settings, day: as_of, now }),
      ledger,
      refreshed_at: refreshed_at ?? now,
      readHistory: () => messagesAfter(database.scoped(scope), key, conversation_id, since, remembered),
      previous: understanding,
      readGoals: () => readGoals(database.scoped(scope), scope, vault),
      pending,
    };
    return { known, prepared };
  });
}
