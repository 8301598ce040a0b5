import { randomUUID } from 'node:crypto';
import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { formatFact, type ConsentScope, type Fact } from '../../plugins/kit/index.ts';
import { ChatLog, DecisionTrace } from '../database/entities/index.ts';
import { recordShowings } from '../customer/offer-showings.ts';
import { loadLedgerRows } from '../database/ledger-store.ts';
import type { Scope } from '../database/tenancy.ts';
import { readConsent } from '../identity/consent.ts';
import type { Customer } from '../identity/customers.ts';
import { type Message, type MessageSend, type TurnOutcome } from '../protocol/index.ts';
import { digestOf, type Understanding } from '../model/index.ts';
import { keepSnapshot } from '../records/snapshots.ts';
import { requestHandOff } from '../review/hand-off.ts';
import { writeTraces, type TraceDraft, type TraceStore } from '../trace/store.ts';
import { findConversation, openMessages } from './conversations.ts';
import { nextDialogue, openDialogue, sealDialogue } from './dialogue.ts';
import { factsOf } from './release.ts';
import { isTakenBack } from './running-turns.ts';
import type { TurnOutput } from './turn-types.ts';

/** A turn as it stands in the database: the customer's message and, unless it was stopped before a word, the answer. */
export interface StoredTurn {
  readonly turn_id: string;
  /** Of the customer's message. */
  readonly seq: number;
  readonly outcome: TurnOutcome;
  readonly messages: readonly Message[];
}

/** The turn that a message with this client id already had; null for a new message. */
export async function findStoredTurn(
  { manager, vault }: TraceStore,
  scope: Scope,
  { conversation_id, client_message_id }: Pick<MessageSend, 'conversation_id' | 'client_message_id'>,
): Promise<StoredTurn | null> {
  const log = await manager.findOne(ChatLog, { ...scope, conversation_id, client_message_id });
  if (!log) return null;
  const rows = await manager.find(ChatLog, { trace_id: log.trace_id }, { orderBy: { seq: 'asc' } });
  const trace = await manager.findOneOrFail(DecisionTrace, { trace_id: log.trace_id });
  return {
    turn_id: log.trace_id,
    seq: log.seq,
    outcome: trace.outcome as TurnOutcome,
    messages: await openMessages(await vault.findKey(manager, scope), rows),
  };
}

export interface FinishedTurn {
  readonly turn_id: string;
  readonly request: MessageSend;
  readonly started_at: Date;
  readonly answered_at: Date;
  readonly as_of: string;
  /** What the customer agreed to as it began. */
  readonly granted: readonly ConsentScope[];
  readonly ledger_version: string | null;
  readonly settings_version: number | null;
  readonly output: TurnOutput;
}

/**
 * Writes a finished turn in one transaction: messages with their sequence numbers, what was understood, the trace. Of one whose consent was taken back
 * meanwhile, only what was said stays: it is stored as stopped.
 */
export async function storeTurn(
  { manager, vault }: TraceStore,
  customer: Customer,
  turn: FinishedTurn,
): Promise<StoredTurn> {
  try {
    return await manager.transactional((inner) => write({ manager: inner, vault }, customer, turn));
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    // Another node answered the same message first: its turn is the one that counts.
    const other = await findStoredTurn({ manager, vault }, customer.scope, turn.request);
    if (!other) throw error;
    return other;
  }
}

async function write(
  { manager, vault }: TraceStore,
  { scope, role }: Customer,
  {
    turn_id,
    request,
    started_at,
    answered_at,
    as_of,
    granted,
    ledger_version,
    settings_version,
    ...rest
  }: FinishedTurn,
): Promise<StoredTurn> {
  const { conversation_id, client_message_id } = request;
  // It may have been deleted while the turn ran: then nothing of the turn is kept.
  const conversation = await findConversation(manager, scope, conversation_id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  // Whoever takes consent back changes their conversations, too: either that is done, or it waits and finds what is written here.
  const isStopped = granted.length > 0 && isTakenBack(granted, (await readConsent(manager, scope, answered_at)).scopes);
  const output = isStopped ? stopped(rest.output) : rest.output;
  const { findings, locale, recorder } = output;
  const cards = [...output.cards];
  const facts = factsOf(output.text, cards, findings.facts);
  const empty = { conversation_id, cards: [], facts: [], citations: [], suggestions: [], rating: null };
  const seq = conversation.seq + 1;
  const messages: Message[] = [
    {
      ...empty,
      message_id: randomUUID(),
      seq,
      role: 'customer',
      at: started_at.toISOString(),
      segments: [{ type: 'text', text: output.message }],
      client_message_id,
    },
  ];
  if (output.segments.length > 0 || cards.length > 0) {
    messages.push({
      ...empty,
      message_id: randomUUID(),
      seq: seq + 1,
      role: 'assistant',
      at: answered_at.toISOString(),
      segments: [...output.segments],
      cards,
      facts: facts.map((fact) => ({ fact, text: formatFact(fact, locale) })),
      citations: findings.citations,
      suggestions: [...output.suggestions],
      client_message_id: null,
    });
  }
  conversation.seq = messages.at(-1)?.seq ?? seq;
  const key = await vault.keyOf(manager, scope);
  const { understanding } = output;
  const before = await openDialogue(key, conversation);
  const said = {
    understanding: understanding && withShown(understanding, { text: output.text, facts, cards }, before.understanding),
    proposal: findings.proposal,
    language: locale.startsWith('es') ? ('es' as const) : ('en' as const),
  };
  const dialogue = isStopped ? null : nextDialogue(before, said);
  conversation.dialogue = dialogue && (await sealDialogue(key, conversation_id, dialogue));
  const load = () => loadLedgerRows(manager, scope);
  const snapshot =
    ledger_version === null || isStopped
      ? null
      : await keepSnapshot(manager, key, scope, { version: ledger_version, load, now: answered_at });
  const trace: TraceDraft = {
    trace_id: turn_id,
    kind: 'turn',
    conversation_id,
    run_id: null,
    started_at,
    title: output.message.slice(0, 300),
    intent: output.understanding?.intent ?? null,
    outcome: output.outcome,
    answer: output.text,
    facts,
    locale,
    offer_reasons: [],
    as_of,
    snapshot,
    settings_version,
    recorder,
  };
  await writeTraces(manager, [{ key, scope, drafts: [trace] }]);
  if (output.outcome === 'escalated' && output.trigger !== null && role !== 'visitor') {
    const reason = output.trigger === 'person' ? 'hand_off' : output.trigger;
    await requestHandOff(manager, scope, { conversation_id, trace_id: turn_id, now: answered_at, reason });
  }
  await manager.insertMany(
    ChatLog,
    await Promise.all(
      messages.map(async (message) => ({
        message_id: message.message_id,
        ...scope,
        conversation_id,
        seq: message.seq,
        role: message.role,
        client_message_id: message.client_message_id,
        trace_id: turn_id,
        message: await key.seal('chat_logs.message', message.message_id, message),
        guardrails_passed: output.outcome !== 'blocked',
        created_at: answered_at,
      })),
    ),
  );
  const shownOffers = cards.flatMap((card) => (card.type === 'offer' ? [card.offer_id] : []));
  await recordShowings(manager, scope, shownOffers, as_of);
  await manager.flush();
  return { turn_id, seq, outcome: output.outcome, messages };
}

/** What was said so far, and nothing that it leads to. What a guardrail said stands: it is not about the customer's data. */
function stopped(output: TurnOutput): TurnOutput {
  const isAnswer = output.outcome === 'answered' || output.outcome === 'clarified';
  return isAnswer ? { ...output, outcome: 'stopped', cards: [], suggestions: [] } : output;
}

/** Tools that tell of what was shown before, and leave it as the list that is spoken of. */
const onWhatWasShown = new Set(['listed', 'calculation', 'explain']);

/** @param before those of the answer before, which thanks and a day alone leave spoken of */
function figuresOf(facts: readonly Fact[], before: Understanding['figures']): Understanding['figures'] {
  const has_day = facts.some(({ unit, value }) => unit === 'date' && value !== null);
  const sums = facts.filter(({ unit, value }) => unit.endsWith('_cents') && typeof value === 'number');
  const [main] = sums;
  if (!main && before) return { ...before, has_day: has_day || before.has_day };
  if (facts.length === 0) return undefined;
  // Of what was worked out of another figure, the payments behind that one.
  const behind = [main, ...facts.filter(({ id }) => main?.derived_from?.includes(id))];
  const proofs = behind.flatMap((fact) => fact?.evidence ?? []);
  return {
    cents: typeof main?.value === 'number' ? main.value : null,
    is_price: proofs.some(({ type }) => type === 'transaction' || type === 'stream' || type === 'message'),
    sums: sums.length,
    // Behind what is regular there are payments, too.
    rows: Math.max(
      ...behind.map(
        (fact) => fact?.evidence.filter(({ type }) => type === 'transaction' || type === 'stream').length ?? 0,
      ),
    ),
    has_day,
  };
}

/**
 * Adds what the answer showed that the next message may mean: the days that it was about, for "and the month before?" after a question that named
 * none, how many rows it listed, for "the second one", its figures, for "so what is it a year?", and what it said.
 */
function withShown(
  understanding: Understanding,
  { text, facts, cards }: Pick<TurnOutput, 'text' | 'cards'> & { facts: readonly Fact[] },
  before: Understanding | null,
): Understanding {
  const period = facts.find((fact) => fact.period)?.period;
  const table = cards.find(({ type }) => type === 'table');
  const listed = table?.type === 'table' ? table.rows.length : 0;
  const rows =
    understanding.intent !== null && onWhatWasShown.has(understanding.intent)
      ? (before?.listed ?? null)
      : listed > 1
        ? { rows: listed, intent: understanding.intent }
        : null;
  return {
    ...understanding,
    said: digestOf(text, facts),
    ...(period && !understanding.slots['period'] && { answered: { from: period.from, to: period.to } }),
    ...(rows && { listed: rows }),
    figures: figuresOf(facts, before?.figures),
  };
}
