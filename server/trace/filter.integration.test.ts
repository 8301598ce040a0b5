import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { DecisionTrace } from '../database/entities/index.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { countFacets } from './facets.ts';
import { conditionsOf, type TraceFilter } from './filter.ts';

let database: Database;
const users = { first: randomUUID(), second: randomUUID() };
/** Outcome, intent, reasons and milliseconds of each, the newest first. */
const rows = [
  ['answered', 'spending', [], 10],
  ['blocked', null, ['PROMPT_INJECTION'], 20],
  ['escalated', null, ['HARDSHIP'], 30],
  ['answered', 'rent', ['REDACTED'], 400],
] as const;

beforeAll(async () => {
  database = await openTestDatabase();
  const owner = database.platform();
  for (const [bank_id, user_id] of Object.entries(users)) {
    await owner.execute(
      `insert into banks (bank_id, name, time_zone, currency, locale, allowed_origins, created_at)
       values (?, ?, 'UTC', 'USD', 'en-US', '{}', now())`,
      [bank_id, bank_id],
    );
    await owner.execute(
      `insert into user_profiles (user_id, bank_id, role, name, subject, created_at) values (?, ?, 'consumer', 'x', 'x', now())`,
      [user_id, bank_id],
    );
    for (const [index, [outcome, intent, reasons, duration_ms]] of rows.entries()) {
      await owner.insert(DecisionTrace, {
        trace_id: randomUUID(),
        bank_id,
        user_id,
        kind: 'turn',
        started_at: new Date(Date.UTC(2026, 10, 25, 12, -index)),
        duration_ms,
        title: 'x',
        intent,
        outcome,
        reasons: [...reasons],
        span_count: 0,
        decision: 'x',
        bodies: 'x',
      });
    }
  }
});
afterAll(() => database.close());

const found = async (filter: TraceFilter, bank_id: 'first' | 'second' = 'first') => {
  const traces = await database
    .scoped({ bank_id, user_id: '*' })
    .find(DecisionTrace, conditionsOf(bank_id, filter), { orderBy: { started_at: 'desc' } });
  return traces.map(({ duration_ms }) => duration_ms);
};

describe('a filter', () => {
  test.each<[TraceFilter, number[]]>([
    [{}, [10, 20, 30, 400]],
    [{ outcome: ['blocked', 'escalated'] }, [20, 30]],
    [{ outcome: ['-answered'] }, [20, 30]],
    [{ reason: ['HARDSHIP', 'REDACTED'] }, [30, 400]],
    [{ reason: ['-HARDSHIP'] }, [10, 20, 400]],
    [{ intent: ['rent'] }, [400]],
    // What was not understood is not understood as rent either.
    [{ intent: ['-rent'] }, [10, 20, 30]],
    [{ slower_than: 30 }, [30, 400]],
    [{ outcome: ['answered'], reason: ['-REDACTED'] }, [10]],
    [{ kind: 'recommendation' }, []],
    [{ user_id: 'nobody' }, []],
    [{ user_id: users.second }, []],
  ])('%j', async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  test('goes on after a trace, and not before it', async () => {
    const manager = database.scoped({ bank_id: 'first', user_id: '*' });
    const [, second] = await manager.find(DecisionTrace, { bank_id: 'first' }, { orderBy: { started_at: 'desc' } });
    const after = conditionsOf('first', {}, [second?.started_at ?? new Date(), second?.trace_id ?? '']);
    const rest = await manager.find(DecisionTrace, after, { orderBy: { started_at: 'desc' } });
    expect(rest.map(({ duration_ms }) => duration_ms)).toEqual([30, 400]);
  });
});

test('facets count what fits, of one bank', async () => {
  const manager = database.scoped({ bank_id: 'first', user_id: '*' });
  expect(await countFacets(manager, 'first', {})).toEqual({
    newest: expect.any(String),
    traces: 4,
    outcome: [
      { value: 'answered', count: 2 },
      { value: 'blocked', count: 1 },
      { value: 'escalated', count: 1 },
    ],
    reason: [
      { value: 'HARDSHIP', count: 1 },
      { value: 'PROMPT_INJECTION', count: 1 },
      { value: 'REDACTED', count: 1 },
    ],
    intent: [
      { value: 'rent', count: 1 },
      { value: 'spending', count: 1 },
    ],
  });
  expect(await countFacets(manager, 'second', {})).toEqual({
    traces: 0,
    newest: null,
    outcome: [],
    reason: [],
    intent: [],
  });
});
