import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addSettings, commandLine } from '../bank/settings.ts';
import { isInDistress } from '../customer/distress.ts';
import type { Database } from '../database/database.ts';
import { LegalHold, OperatorAction, Tombstone } from '../database/entities/index.ts';
import { createBank } from '../identity/banks.ts';
import { bankSettingsSchema } from '../protocol/index.ts';
import { testRecordKeys } from '../testing/test-record-keys.ts';
import { engines, openTestDatabase } from '../testing/test-database.ts';
import { deleteExpired, previewRetention } from './retention.ts';

const now = new Date('2026-11-26T12:00:00Z');

describe.each(engines)('what is kept no longer, on %s', (engine) => {
  let database: Database;
  const anna = randomUUID();
  const bert = randomUUID();
  const sql = <T = unknown>(text: string, values: unknown[] = []) => database.platform().execute<T[]>(text, values);
  const count = async (table: string, bank_id: string) =>
    Number(
      (await sql<{ rows: string }>(`select count(*) as rows from ${table} where bank_id = ?`, [bank_id]))[0]?.rows,
    );

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    for (const [bank_id, user_id] of [
      ['short', anna],
      ['long', bert],
    ] as const) {
      const fields = { name: bank_id, time_zone: 'UTC', currency: 'USD', locale: 'en-US', allowed_origins: [] };
      await createBank(database, { bank_id, ...fields }, now);
      await sql(
        `insert into user_profiles (user_id, bank_id, role, name, created_at) values (?, ?, 'consumer', 'x', now())`,
        [user_id, bank_id],
      );
      // 1,200 messages of 31 days ago in one conversation, more than one statement deletes; one of yesterday in another.
      const [old, young] = [randomUUID(), randomUUID()];
      for (const [conversation, age] of [
        [old, 31],
        [young, 31],
      ] as const) {
        await sql(
          `insert into conversations (conversation_id, bank_id, user_id, created_at) values (?, ?, ?, ?::timestamptz - make_interval(days => ?))`,
          [conversation, bank_id, user_id, now, age],
        );
      }
      const message = `insert into chat_logs (message_id, bank_id, user_id, conversation_id, seq, role, trace_id, message, guardrails_passed, created_at)
        select gen_random_uuid(), ?, ?, ?, n, 'customer', gen_random_uuid(), '{}', true, ?::timestamptz - make_interval(days => ?) from generate_series(1, ?) n`;
      await sql(message, [bank_id, user_id, old, now, 31, 1_200]);
      await sql(message, [bank_id, user_id, young, now, 1, 1]);
      // Three traces of 61 days ago: a turn, a recommendation that is shown now, and one that is not any more.
      const [shown, gone] = [randomUUID(), randomUUID()];
      for (const run of [null, shown, gone]) {
        await sql(
          `insert into decision_traces (trace_id, bank_id, user_id, kind, run_id, started_at, duration_ms, title, outcome, reasons, span_count, decision, bodies)
           values (gen_random_uuid(), ?, ?, 'turn', ?, ?::timestamptz - interval '61 days', 1, 't', 'answered', '{}', 1, 'd', 'b')`,
          [bank_id, user_id, run, now],
        );
      }
      await sql(
        `insert into recommendations (bank_id, user_id, recommendation_id, run_id, kind, position, recommendation, created_at) values (?, ?, 'r', ?, 'offer', 0, '{}', now())`,
        [bank_id, user_id, shown],
      );
      await sql(
        `insert into change_requests (change_id, bank_id, kind, payload, state, proposed_by, proposed_at, expires_at)
         values (gen_random_uuid(), ?, 'allowed-origins', '{}', 'proposed', ?, ?, ?)`,
        [bank_id, user_id, now, now],
      );
    }
    const settings = bankSettingsSchema.parse({ retention: { conversations: 30, traces: 60 } });
    const people = { proposed_by: commandLine, approved_by: commandLine };
    await addSettings(database.platform(), { bank_id: 'short', base: 0, settings, ...people, now });
  });
  afterAll(async () => {
    await database.close();
  });

  const hold = (bank_id: string, user_id: string | null) =>
    database.platform().insert(LegalHold, {
      hold_id: randomUUID(),
      bank_id,
      user_id,
      reason: 'A lawsuit.',
      placed_by: randomUUID(),
      placed_at: now,
    });
  const expected = (of: Record<string, number>, held: Record<string, number> = {}) =>
    ['messages', 'conversations', 'traces', 'access_log'].map((name) =>
      expect.objectContaining({ class: name, would_delete: of[name] ?? 0, held: held[name] ?? 0 }),
    );

  test('is held by a hold on the bank or the customer, and a run says so beforehand', async () => {
    const tools = { database, keys: await testRecordKeys(), now: () => now };
    const old = { messages: 1_200, conversations: 1, traces: 2 };
    expect((await previewRetention(database, 'short', now)).classes).toEqual(expected(old));
    for (const user_id of [anna, null]) {
      const hold_id = await hold('short', user_id);
      // The conversation keeps its messages, so it is not old and empty: it is not counted as one that the hold keeps.
      const { classes } = await previewRetention(database, 'short', now);
      expect(classes).toEqual(expected({}, { messages: 1_200, traces: 2 }));
      await deleteExpired(tools);
      expect(await count('chat_logs', 'short')).toBe(1_201);
      expect(await count('decision_traces', 'short')).toBe(3);
      await database.platform().nativeDelete(LegalHold, { hold_id });
    }
    await hold('short', bert);
    await hold('long', null);
    expect((await previewRetention(database, 'short', now)).classes).toEqual(expected(old));
  });

  test('is deleted as each bank has it, and said in the audit', async () => {
    const kept = await sql<{ trace_id: string }>('select trace_id from decision_traces where bank_id = ?', ['long']);
    for (const [index, version] of ['used', 'unused', 'newest'].entries()) {
      const snapshot_id = randomUUID();
      await sql(
        `insert into data_snapshots (snapshot_id, bank_id, user_id, version, content, commitment, created_at)
         values (?, 'long', ?, ?, 'x', 'x', ?::timestamptz - interval '9 days' + ? * interval '1 day')`,
        [snapshot_id, bert, version, now, index],
      );
      if (version !== 'used') continue;
      await sql('update decision_traces set snapshot_id = ? where trace_id = ?', [snapshot_id, kept[0]?.trace_id]);
    }
    await deleteExpired({ database, keys: await testRecordKeys(), now: () => now });
    const left = async (bank_id: string) => [
      await count('chat_logs', bank_id),
      await count('conversations', bank_id),
      await count('decision_traces', bank_id),
    ];
    expect(await left('short')).toEqual([1, 1, 1]);
    expect(await left('long')).toEqual([1_201, 2, 3]);
    const states = await sql<{ state: string }>('select state from change_requests');
    expect(states.map(({ state }) => state)).toEqual(['expired', 'expired']);
    const acts = await database.platform().find(OperatorAction, {});
    expect(acts.map(({ bank_id, operator_id, target }) => ({ bank_id, operator_id, target }))).toEqual([
      { bank_id: 'short', operator_id: null, target: 'messages 1200, conversations 1, traces 2' },
    ]);
    expect(await sql('select version from data_snapshots order by version')).toEqual([
      { version: 'newest' },
      { version: 'used' },
    ]);
    const tombstones = await database.platform().find(Tombstone, {});
    expect(tombstones.map(({ bank_id, reason, entries }) => [bank_id, reason, entries.length])).toEqual([
      ['short', 'retention', 2],
    ]);
  });

  test('figures stay provable: traces are kept at least as long as messages', () => {
    const parsed = bankSettingsSchema.safeParse({ retention: { conversations: 90, traces: 30 } });
    expect(parsed.error?.issues[0]?.path).toEqual(['retention', 'traces']);
  });

  test('leaves the day on which somebody told of a hard time, for as long as they are offered nothing', async () => {
    const scopeOf = async (subject: string, days: number, said: { intent?: string; reasons?: string }) => {
      const scope = { bank_id: 'short', user_id: randomUUID() };
      await sql(
        `insert into user_profiles (user_id, bank_id, role, subject, name, created_at) values (?, 'short', 'consumer', ?, 'x', now())`,
        [scope.user_id, subject],
      );
      await sql(
        `insert into decision_traces (trace_id, bank_id, user_id, kind, started_at, duration_ms, title, outcome, intent, reasons, span_count, decision, bodies)
         values (gen_random_uuid(), 'short', ?, 'turn', ?::timestamptz - make_interval(days => ?), 1, 't', 'answered', ?, ?::text[], 1, 'd', 'b')`,
        [scope.user_id, now, days, said.intent ?? null, said.reasons ?? '{}'],
      );
      return scope;
    };
    const told = await scopeOf('told', 61, { intent: 'hardship' });
    const warned = await scopeOf('warned', 61, { reasons: '{GAMBLING}' });
    const early = await scopeOf('early', 91, { intent: 'hardship' });
    const other = await scopeOf('other', 61, { intent: 'spending' });
    const recent = await scopeOf('recent', 1, { intent: 'hardship' });
    const all = [told, warned, early, other, recent];
    const resting = (at: Date) => Promise.all(all.map((scope) => isInDistress(database.scoped(scope), scope, at)));
    const keys = await testRecordKeys();
    expect(await resting(now)).toEqual([true, true, false, false, true]);
    await deleteExpired({ database, keys, now: () => now });
    expect(await resting(now)).toEqual([true, true, false, false, true]);
    // Of the one whose decision is there, nothing else is kept.
    expect(await sql('select user_id from distress_reports order by user_id')).toEqual(
      [told, warned].map(({ user_id }) => ({ user_id })).sort((one, two) => (one.user_id < two.user_id ? -1 : 1)),
    );
    const strangers = [
      { ...told, user_id: warned.user_id },
      { ...told, bank_id: 'long' },
    ];
    for (const stranger of strangers) expect(await isInDistress(database.scoped(stranger), told, now)).toBe(false);
    const later = new Date(now.getTime() + 30 * 86_400_000);
    expect(await resting(later)).toEqual([false, false, false, false, true]);
    await deleteExpired({ database, keys, now: () => later });
    expect(await count('distress_reports', 'short')).toBe(0);
  });
});
