import { EventEmitter } from 'node:events';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ApplicationEvents } from '../application.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { hearEnded } from './ended.ts';

test.each(['x', '{"session_id":"none"}', `{"session_id":"${randomUUID()}","of_a_later_release":1}`])(
  'a server that is told %j goes on, and hears the next end',
  async (unreadable) => {
    const database = await openTestDatabase();
    const events = new EventEmitter<ApplicationEvents>();
    const ended: string[] = [];
    events.on('session-ended', (session_id) => ended.push(session_id));
    const warnings: unknown[] = [];
    const end = await hearEnded(database, events, { warn: (...said: unknown[]) => void warnings.push(said) });
    const tell = (text: string) => database.platform().execute(`select pg_notify('spendsense_ended', ?)`, [text]);
    const session_id = randomUUID();
    try {
      await tell(unreadable);
      await tell(JSON.stringify({ session_id }));
      await expect.poll(() => ended, { timeout: 10_000 }).toEqual([session_id]);
      expect(warnings).toHaveLength(1);
    } finally {
      await end();
      await database.close();
    }
  },
);
