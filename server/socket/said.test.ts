import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Application } from '../application.ts';
import { Said } from './said.ts';

const scope = { bank_id: 'other', user_id: randomUUID() };
const turn = { turn_id: randomUUID(), seq: 1, outcome: 'answered', messages: [] } as const;

/** One that is asked nothing: it would throw at once. */
const said = new Said({
  database: { engine: 'postgresql' } as Application['database'],
  vault: {} as Application['vault'],
  log: pino({ level: 'silent' }),
});

test('of a turn that was erased since, the other servers are told nothing', async () => {
  await expect(said.tell(scope, randomUUID(), turn)).resolves.toBeUndefined();
});

test('what cannot be told ends nothing', async () => {
  const message = {} as (typeof turn.messages)[number];
  await expect(said.tell(scope, 'no id', { ...turn, messages: [message] })).resolves.toBeUndefined();
});
