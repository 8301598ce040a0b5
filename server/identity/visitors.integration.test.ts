import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newConversation } from '../conversation/conversations.ts';
import type { Database } from '../database/database.ts';
import { Conversation, UserProfile, type Bank } from '../database/entities/index.ts';
import { engines, openTestDatabase } from '../testing/test-database.ts';
import { createBank } from './banks.ts';
import { ServerToken } from './server-token.ts';
import { bankForVisitors, forgetVisitors, renewVisit, startVisit, visitorOf } from './visitors.ts';

const start = new Date('2026-11-26T12:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const visitor_secret = new Uint8Array(32).fill(3);
const day = 24 * 60;

describe.each(engines)('visitors on %s', (engine) => {
  let database: Database;
  let open: Bank;
  let second: Bank;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    const fields = { name: 'A Bank', time_zone: 'UTC', currency: 'USD', locale: 'en-US', allowed_origins: [] };
    open = await createBank(database, { bank_id: 'open', ...fields, visitors_allowed: true }, start);
    second = await createBank(database, { bank_id: 'second', ...fields, visitors_allowed: true }, start);
    await createBank(database, { bank_id: 'closed', ...fields }, start);
  });
  afterAll(async () => {
    await database.close();
  });

  const tools = (minutes = 0) => ({ database, visitor_secret, now: after(minutes) });
  const scopeOf = async (token: string, minutes = 0) => (await visitorOf(tools(minutes), token)).customer.scope;

  test('are let in by a bank that says so, and by no other', async () => {
    expect((await bankForVisitors(database, 'open'))?.bank_id).toBe('open');
    expect(await bankForVisitors(database, 'closed')).toBe(null);
    expect(await bankForVisitors(database, 'nowhere')).toBe(null);
  });

  test('have a token for 15 minutes, and the next one for the old one until a day is over', async () => {
    const first = await startVisit(tools(), open);
    const scope = await scopeOf(first);
    expect((await visitorOf(tools(), first)).expires_at).toEqual(after(15));
    await expect(scopeOf(first, 15.1)).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' });
    // Though it has run out, and hours later.
    const next = await renewVisit(tools(10 * 60), open, first);
    expect(await scopeOf(next ?? '', 10 * 60)).toEqual(scope);
    expect(await renewVisit(tools(day - 1), open, next ?? '')).not.toBe(null);
    expect(await renewVisit(tools(day), open, next ?? '')).toBe(null);
    // The last token ends with the day.
    const last = (await renewVisit(tools(day - 1), open, first)) ?? '';
    await expect(scopeOf(last, day)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  test('are not renewed at another bank, with another secret or by a token of another kind', async () => {
    const token = await startVisit(tools(), open);
    expect(await renewVisit(tools(), second, token)).toBe(null);
    expect(await renewVisit({ ...tools(), visitor_secret: new Uint8Array(32) }, open, token)).toBe(null);
    expect(await renewVisit(tools(), open, 'a.b.c')).toBe(null);
    const said = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const other = new ServerToken({
      audience: 'spendsense-customer',
      life: 900,
      claims: { parse: (x: never) => x } as never,
    });
    expect(
      await renewVisit(tools(), open, await other.sign(visitor_secret, { sub: said.sub, bank: 'open' }, start)),
    ).toBe(null);
  });

  test('see rows of no other visitor', async () => {
    const [anna, bert, carl] = [
      await scopeOf(await startVisit(tools(), open)),
      await scopeOf(await startVisit(tools(), open)),
      await scopeOf(await startVisit(tools(), second)),
    ];
    for (const scope of [anna, bert, carl]) await newConversation(database.scoped(scope), scope, start);
    for (const scope of [anna, bert, carl]) {
      const seen = await database.scoped(scope).find(Conversation, {});
      expect(seen.map(({ user_id }) => user_id)).toEqual([scope.user_id]);
      const profiles = await database.scoped(scope).find(UserProfile, {});
      expect(profiles.map(({ user_id }) => user_id)).toEqual([scope.user_id]);
    }
    await expect(newConversation(database.scoped(anna), bert, start)).rejects.toThrow(/row-level security/);
  });

  test('are forgotten after a day with what they said; others stay', async () => {
    const manager = database.platform();
    await forgetVisitors(database, after(5 * day));
    const old = await scopeOf(await startVisit(tools(), open));
    const young = await scopeOf(await startVisit(tools(60), open), 60);
    for (const scope of [old, young]) await newConversation(database.scoped(scope), scope, start);
    await manager.insert(UserProfile, {
      user_id: '00000000-0000-4000-8000-00000000beef', bank_id: 'open', role: 'consumer', subject: 'kim', name: 'Kim',
      email: null, login_email: null, locale: null, password_hash: null, created_at: start,
    }); // prettier-ignore
    expect(await forgetVisitors(database, after(day - 1))).toBe(0);
    expect(await forgetVisitors(database, after(day))).toBe(1);
    const left = await manager.find(Conversation, { bank_id: 'open' });
    expect(left.map(({ user_id }) => user_id)).toEqual([young.user_id]);
    expect(await manager.count(UserProfile, { bank_id: 'open', role: 'consumer' })).toBe(1);
  });
});
