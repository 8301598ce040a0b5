import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { runTurn } from '../conversation/turn.ts';
import { prepareTurn } from '../conversation/prepare-turn.ts';
import { storeTurn } from '../conversation/stored-turn.ts';
import {
  Bank,
  Conversation,
  DataSnapshot,
  DecisionTrace,
  OfferShowing,
  UserProfile,
} from '../database/entities/index.ts';
import { readConsent, recordConsent } from '../identity/consent.ts';
import { customerOf } from '../identity/customers.ts';
import type { ConsentState } from '../protocol/index.ts';
import { preparedData } from '../testing/test-database.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const question = 'How much did I spend on groceries last month?';
let here: TestServer;
let there: TestServer;

beforeAll(async () => {
  const { url: database_url, folder: secrets_dir } = await preparedData('postgresql', 'empty');
  const shared = { database_url, secrets_dir, demo: false, works: false };
  here = await startTestServer(shared);
  there = await startTestServer(shared);
});
afterAll(async () => {
  await there.close();
  await here.close();
});

/** Of the only customer there is. */
async function scopeOf() {
  const { bank_id, user_id } = await here.application.database
    .platform()
    .findOneOrFail(UserProfile, { bank_id: 'other', subject: 'maya-torres' });
  return { bank_id, user_id };
}
const connect = (server: TestServer) => server.connect('maya-torres', { bank: 'other' });
const owner = () => here.application.database.platform();
const traceOf = (trace_id: string) => owner().findOneOrFail(DecisionTrace, { trace_id });
const dialogueOf = async (conversation_id: string) =>
  (await owner().findOneOrFail(Conversation, { conversation_id })).dialogue;

beforeEach(async () => {
  await (await connect(here)).consent(true);
});
afterEach(() => vi.restoreAllMocks());

test('taken back at another server, consent ends a turn that runs here and is known in every tab', async () => {
  const customer = await connect(here);
  const elsewhere = await connect(there);
  const heard: ConsentState[] = [];
  customer.socket.on('consent', (state) => heard.push(state));
  const { engines, ledgers } = here.application;
  const engineAt = engines.at.bind(engines);
  const thinking = Promise.withResolvers<void>();
  // A model that goes on until it is told to stop.
  vi.spyOn(engines, 'at').mockImplementation(async (...asked) => {
    const engine = await engineAt(...asked);
    const run: typeof engine.models.run = ({ signal }) => {
      thinking.resolve();
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));
    };
    return { ...engine, models: { ...engine.models, run } };
  });
  const forget = vi.spyOn(ledgers, 'forget');
  const asked = customer.ask(question);
  await thinking.promise;
  await elsewhere.consent(false);
  const { outcome, turn_id, answer } = await asked;
  expect({ outcome, answer }).toEqual({ outcome: 'stopped', answer: null });
  expect(await traceOf(turn_id)).toMatchObject({ outcome: 'stopped', snapshot_id: null });
  expect(await dialogueOf(customer.conversation_id)).toBeNull();
  expect(forget).toHaveBeenCalledWith(await scopeOf());
  await vi.waitFor(() => expect(heard.map(({ granted }) => granted)).toEqual([false]));
  // Given again there, it counts here, and is told once.
  await elsewhere.consent(true);
  await vi.waitFor(() => expect(heard.map(({ granted }) => granted)).toEqual([false, true]));
});

test('taken back while a turn reads what it begins with, consent ends it, and its ledger does not stay in memory', async () => {
  const customer = await connect(here);
  const { ledgers } = here.application;
  const ledgerAt = ledgers.at.bind(ledgers);
  const read = Promise.withResolvers<void>();
  const withdrawn = Promise.withResolvers<void>();
  vi.spyOn(ledgers, 'at').mockImplementation(async (...asked) => {
    read.resolve();
    await withdrawn.promise;
    return ledgerAt(...asked);
  });
  const asked = customer.ask(question);
  await read.promise;
  await (await connect(here)).consent(false);
  const forget = vi.spyOn(ledgers, 'forget');
  withdrawn.resolve();
  const { outcome, streamed, turn_id } = await asked;
  expect({ outcome, streamed }).toEqual({ outcome: 'stopped', streamed: '' });
  expect(forget).toHaveBeenCalledWith(await scopeOf());
  expect(await traceOf(turn_id)).toMatchObject({ outcome: 'stopped', snapshot_id: null });
  expect(await dialogueOf(customer.conversation_id)).toBeNull();
});

test.each([
  ['whole', { granted: false, scopes: [] }],
  ['in part', { granted: true, scopes: ['accounts'] }],
] as const)(
  'of a turn that is over when its consent is taken back %s, only what was said is stored',
  async (_, left) => {
    const { conversation_id } = await connect(here);
    const { database, vault, now } = here.application;
    const bank = await owner().findOneOrFail(Bank, { bank_id: 'other' });
    const customer = await customerOf(database, bank, { sub: 'maya-torres' }, now());
    const { scope } = customer;
    await owner().nativeDelete(DataSnapshot, scope);
    const request = { conversation_id, client_message_id: randomUUID(), text: question };
    const { prepared } = await prepareTurn(here.application, customer, request, now());
    if (!prepared) throw new Error('A new message was answered before.');
    const { signal } = new AbortController();
    const output = await runTurn({ ...prepared, signal, onStatus: () => {}, onSegments: () => {} });
    expect(output).toMatchObject({ outcome: 'answered', cards: [expect.anything()] });
    const offer = { type: 'offer', offer_id: 'card' } as const;
    await recordConsent(database.scoped(scope), scope, { ...left, ip_address: null }, now());
    const stored = await storeTurn({ manager: database.scoped(scope), vault }, customer, {
      turn_id: randomUUID(),
      request,
      started_at: now(),
      answered_at: now(),
      as_of: prepared.ledger.as_of,
      granted: prepared.granted,
      ledger_version: prepared.ledger_version ?? null,
      settings_version: null,
      output: { ...output, cards: [...output.cards, offer as never] },
    });
    expect(stored.outcome).toBe('stopped');
    expect(stored.messages.map(({ role, cards, suggestions }) => ({ role, cards, suggestions }))).toEqual([
      { role: 'customer', cards: [], suggestions: [] },
      { role: 'assistant', cards: [], suggestions: [] },
    ]);
    expect(await traceOf(stored.turn_id)).toMatchObject({ outcome: 'stopped', snapshot_id: null });
    expect(await dialogueOf(conversation_id)).toBeNull();
    expect(await owner().count(DataSnapshot, scope)).toBe(0);
    expect(await owner().count(OfferShowing, scope)).toBe(0);
    expect((await readConsent(database.scoped(scope), scope, now())).granted).toBe(left.granted);
  },
);
