import type { Application } from '../application.ts';
import { readExclusions } from '../customer/exclusions.ts';
import { readGoals } from '../customer/goals.ts';
import { today } from '../identity/bank-day.ts';
import { consentStateOf } from '../identity/consent.ts';
import type { Customer } from '../identity/customers.ts';
import { customerErased } from '../identity/present.ts';
import type { MessageSend } from '../protocol/index.ts';
import { conversationNotFound, messagesAfter } from './conversations.ts';
import { openDialogue } from './dialogue.ts';
import { emptyLedger } from './empty-ledger.ts';
import { findStoredTurn, type StoredTurn } from './stored-turn.ts';
import { readTurnStart } from './turn-start.ts';
import type { TurnInput } from './turn-types.ts';

/** Messages that a model and "why do you say that" look back on. */
const remembered = 12;

export type PreparedTurn = Omit<TurnInput, 'signal' | 'onStatus' | 'onSegments'>;

/**
 * Reads all that every turn needs. What only some turns look at is read when they do. Without consent neither the ledger nor what was
 * said about it is read. A message that was answered before has its turn already.
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
  const manager = () => database.scoped(scope);
  const start = await readTurnStart(manager(), scope, message);
  if (!start.is_present) throw customerErased();
  const known = start.is_known ? await findStoredTurn({ manager: manager(), vault }, scope, message) : null;
  if (known) return { known, prepared: null };
  const { conversation, wrapped_key } = start;
  if (!conversation) throw conversationNotFound();
  const engine = await engines.at(bank.bank_id, start);
  const { settings, host, models, knowledge, version: settings_version } = engine;
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
    settings_version,
  };
  const consent = consentStateOf(start.consent, now);
  if (!consent.granted) {
    ledgers.forget(scope);
    const nothing = { granted: [], ledger: emptyLedger(as_of), refreshed_at: now, previous: null };
    return { known, prepared: { ...shared, ...nothing } };
  }
  const asked = { as_of, version: start.ledger_version };
  const { ledger, refreshed_at, version } = await ledgers.at(manager(), scope, asked);
  const key = wrapped_key === null ? null : await vault.unwrap({ ...scope, wrapped_key });
  const { understanding, pending } = await openDialogue(key, { conversation_id, dialogue: conversation.dialogue });
  const since = Math.max(0, conversation.seq - remembered);
  const prepared = {
    ...shared,
    granted: consent.scopes,
    ledger,
    ledger_version: version,
    refreshed_at: refreshed_at ?? now,
    previous: understanding,
    pending,
    readExclusions: () => readExclusions(manager(), scope, { settings, day: as_of, now }),
    readGoals: () => readGoals(manager(), scope, vault),
    readHistory: () => messagesAfter(manager(), key, conversation_id, since, remembered),
  };
  return { known, prepared };
}
