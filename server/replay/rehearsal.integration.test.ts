import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offerPlugins } from '../../plugins/offers/index.ts';
import { ChangeRehearsal, DecisionTrace, OperatorAction, UserProfile } from '../database/entities/index.ts';
import { resetOperator } from '../identity/operators.ts';
import { recomputeCustomer } from '../jobs/recompute.ts';
import { bankSettingsSchema, type BankData, type Rehearsal } from '../protocol/index.ts';
import { restOf, signIn, type Asked } from '../testing/rest.ts';
import { engines } from '../testing/test-database.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describe.each(engines)('a change of settings is rehearsed before it is approved, on %s', (engine) => {
  let server: TestServer;
  let ada: string;
  let ben: string;
  let stranger: string;
  let turn_id: string;
  const ask = (path: string, asked: Asked) => restOf(server)(path, asked);
  const owner = () => server.application.database.platform();

  beforeAll(async () => {
    server = await startTestServer({ engine });
    const { database, now } = server.application;
    ada = await signIn(server);
    const email = 'ben@demo.example';
    ben = await signIn(server, { email, password: await resetOperator(database, { bank_id: 'demo', email, now: now() }) }); // prettier-ignore
    stranger = await signIn(server, server.other.operator);
    const chat = await server.connect('maya-torres');
    await chat.consent(true);
    ({ turn_id } = await chat.ask('How much did I spend on groceries last month?'));
    await chat.ask('What is an APR?');
    const { user_id } = await owner().findOneOrFail(UserProfile, { bank_id: 'demo', subject: 'maya-torres' });
    await recomputeCustomer(server.application, { bank_id: 'demo', user_id });
  });
  afterAll(() => server.close());

  /** Proposes what a change makes of the settings that hold. */
  const propose = async (change: (settings: BankData['settings']) => unknown): Promise<string> => {
    const { version, settings } = (await ask('/operator/bank', { token: ada })).data as BankData;
    const payload = { base_version: version, settings: bankSettingsSchema.parse(change(settings)) };
    const { data } = await ask('/operator/changes', { token: ada, body: { kind: 'bank-settings', payload } });
    return data.change.change_id;
  };
  const rehearse = async (change_id: string, body: object = {}): Promise<Rehearsal> => {
    for (let calls = 0; calls < 100; calls++) {
      const { data } = await ask(`/operator/changes/${change_id}/rehearsal`, { token: ben, body: calls === 0 ? body : {} }); // prettier-ignore
      if (data.rehearsal.state === 'finished') return data.rehearsal;
    }
    throw new Error('It never ends.');
  };
  const approve = (change_id: string, body: object = {}) => ask(`/operator/changes/${change_id}/approve`, { token: ben, body }); // prettier-ignore

  test('a tool that is switched off flips the turns that asked it, and no others; nobody approves that unread', async () => {
    const change_id = await propose((settings) => ({
      ...settings, plugins: { ...settings.plugins, 'tool.spending': { enabled: false, config: {} } },
    })); // prettier-ignore
    expect((await approve(change_id)).error).toMatchObject({ code: 'REHEARSAL_NEEDED' });
    const rehearsal = await rehearse(change_id);
    const decided = await owner().find(DecisionTrace, { bank_id: 'demo' }, { fields: ['trace_id', 'run_id'] });
    const distinct = new Set(decided.map(({ trace_id, run_id }) => run_id ?? trace_id)).size;
    expect(rehearsal).toMatchObject({ decisions: distinct, done: distinct, not_replayable: 0 });
    expect(rehearsal.flips).toContainEqual(
      expect.objectContaining({ trace_id: turn_id, kind: 'turn', of: 'tool', name: 'spending', from: 'asked', to: 'absent' }),
    ); // prettier-ignore
    const flipped = new Set(rehearsal.flips.map(({ trace_id }) => trace_id));
    expect([...flipped]).toEqual([turn_id]);
    const span_id = rehearsal.flips.find(({ of }) => of === 'tool')?.span_id;
    const { trace } = (await ask(`/operator/traces/${turn_id}`, { token: ada })).data;
    expect(trace.spans.find((span: { span_id: string }) => span.span_id === span_id).name).toBe('execute_tool spending'); // prettier-ignore
    expect((await approve(change_id)).error).toMatchObject({ code: 'FLIPS_UNACKNOWLEDGED', details: { flips: rehearsal.flip_count } }); // prettier-ignore
    expect((await approve(change_id, { acknowledged: '0'.repeat(64) })).error.code).toBe('FLIPS_UNACKNOWLEDGED');
    expect((await ask('/operator/bank', { token: ada })).data.version).toBe(1);
    // Asked once more without a new beginning it is the same, and nothing is made again.
    expect(await rehearse(change_id)).toEqual(rehearsal);
    const approved = await approve(change_id, { acknowledged: rehearsal.hash });
    expect(approved.data.change.state).toBe('applied');
    const kept = await owner().find(OperatorAction, { action: 'change.acknowledge' });
    expect(kept.map(({ target }) => target)).toEqual([`${change_id} ${rehearsal.hash}`]);
    expect((await ask(`/operator/changes/${change_id}/rehearsal`, { token: ben, body: {} })).error.code).toBe('CHANGE_DECIDED'); // prettier-ignore
  });

  test('an offer that is not taken up any more flips what its customers are shown', async () => {
    const shown = offerPlugins.map(({ id }) => id);
    const change_id = await propose((settings) => ({ ...settings, live_offers: [] }));
    const { flips, hash } = await rehearse(change_id);
    const offers = flips.filter(({ of }) => of === 'offer');
    expect(offers.length).toBeGreaterThan(0);
    for (const { name, to, kind } of offers) {
      expect(shown).toContain(name);
      expect({ to, kind }).toEqual({ to: 'absent', kind: 'recommendation' });
    }
    // Nothing of the customer: codes and names.
    expect(JSON.stringify(flips)).not.toMatch(/maya|torres|grocer/i);
    expect((await approve(change_id, { acknowledged: hash })).data.change.state).toBe('applied');
  });

  test('settings that decide nothing flip nothing, and are approved without a hash', async () => {
    const change_id = await propose((settings) => ({ ...settings, hand_off: { phone: '+1 800 555 0177' } }));
    expect(await rehearse(change_id)).toMatchObject({ flip_count: 0, flips: [] });
    expect((await approve(change_id)).data.change.state).toBe('applied');
  });

  test('one that was cut short goes on where it was, also for two at once', async () => {
    const change_id = await propose((settings) => ({ ...settings, hand_off: { phone: '+1 800 555 0188' } }));
    const whole = await rehearse(change_id);
    await owner().nativeUpdate(ChangeRehearsal, { change_id }, { done: 1, finished_at: null, not_replayable: 0 });
    expect((await approve(change_id)).error.code).toBe('REHEARSAL_NEEDED');
    const both = await Promise.all([rehearse(change_id), rehearse(change_id)]);
    for (const one of both) expect(one).toEqual(whole);
    const again = await rehearse(change_id, { again: true });
    // What settings of the tests before made stale has been computed anew meanwhile.
    expect(again.done).toBeGreaterThanOrEqual(whole.done);
    expect(again.flip_count).toBe(0);
  });

  test('another bank’s operator finds no such change, and an auditor may not', async () => {
    const change_id = await propose((settings) => ({ ...settings, hand_off: { phone: '+1 800 555 0199' } }));
    const path = `/operator/changes/${change_id}/rehearsal`;
    expect((await ask(path, { token: stranger, body: {} })).error.code).toBe('CHANGE_NOT_FOUND');
    expect(await owner().count(ChangeRehearsal, { change_id })).toBe(0);
    const where = { bank_id: 'demo', email: 'ben@demo.example' };
    await owner().nativeUpdate(UserProfile, where, { operator_roles: ['auditor'] });
    expect((await ask(path, { token: ben, body: {} })).error.code).toBe('ROLE_REQUIRED');
    await owner().nativeUpdate(UserProfile, where, { operator_roles: ['approver'] });
    const customer = await ask(path, { customer: 'maya-torres', body: {} });
    expect(customer.error.code).toBe('TOKEN_INVALID');
  });
});
