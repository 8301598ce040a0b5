import { createHmac, randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Bank, WebhookDelivery, WebhookEvent } from '../database/entities/index.ts';
import type { Scope } from '../database/tenancy.ts';
import { recordConsent } from '../identity/consent.ts';
import { customerOf } from '../identity/customers.ts';
import { recomputeCustomer } from '../jobs/recompute.ts';
import type { WebhookEventType } from '../protocol/index.ts';
import { engines } from '../testing/test-database.ts';
import { startReceiver, type ReceivedHook } from '../testing/test-receiver.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { deliver } from './deliver.ts';
import { dispatchEvents, endLostDeliveries, forgetOldEvents, type DeliveryJob } from './dispatch.ts';
import { emitEvent } from './events.ts';
import { post } from './post.ts';

type Receiver = Awaited<ReturnType<typeof startReceiver>>;
const granted = { granted: true, scopes: ['spending', 'education'], ip_address: null } as const;

describe.each(engines)('webhooks on %s', (engine) => {
  let server: TestServer;
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await startReceiver();
    server = await startTestServer({ engine });
  });
  afterAll(async () => {
    await server.close();
    await receiver.close();
  });

  const database = () => server.application.database;
  const call = async (method: string, path: string, body?: unknown, bank: 'demo' | 'other' = 'demo') => {
    const response = await fetch(`${server.url}/api/v1/bank/${path}`, {
      method,
      headers: { authorization: `Bearer ${await server.bankToken(bank)}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  const add = async (events: readonly WebhookEventType[], url = receiver.url(), bank: 'demo' | 'other' = 'demo') => {
    const { status, body } = await call('POST', 'webhooks', { url, events }, bank);
    expect(status).toBe(201);
    return { webhook_id: String(body.data.webhook.webhook_id), secret: String(body.data.secret) };
  };
  const remove = (webhook_id: string) => call('DELETE', `webhooks/${webhook_id}`);
  const newCustomer = async (bank_id = 'demo') => {
    const sub = `customer-${randomUUID()}`;
    const bank = await database().platform().findOneOrFail(Bank, { bank_id });
    const { scope } = await customerOf(database(), bank, { sub }, new Date());
    return { sub, scope, manager: () => database().scoped(scope) };
  };
  const signatureOf = (secret: string, { headers, body }: ReceivedHook) => {
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    const text = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    return `v1,${createHmac('sha256', key).update(text).digest('base64')}`;
  };
  const deliveriesOf = async (webhook_id: string, query = '') =>
    (await call('GET', `webhooks/${webhook_id}/deliveries${query}`)).body.data.deliveries;
  /** An event of a customer, and its delivery to one webhook, which nothing tries by itself. */
  const waiting = async (webhook_id: string, { bank_id, user_id }: Scope): Promise<DeliveryJob> => {
    const made = { bank_id, created_at: new Date() };
    const [event_id, delivery_id] = [randomUUID(), randomUUID()];
    const event = {
      ...made,
      event_id,
      user_id,
      type: 'export.ready',
      data: { export_id: 'x' },
      dispatched_at: new Date(),
    } as const;
    await database().platform().insert(WebhookEvent, event);
    await database()
      .platform()
      .insert(WebhookDelivery, { ...made, delivery_id, webhook_id, event_id, state: 'pending' });
    return { bank_id, delivery_id };
  };
  const read = (job: DeliveryJob) => database().platform().findOneOrFail(WebhookDelivery, job);

  test('a bank is told of consent, with ids alone, signed, once for each webhook that wants to know', async () => {
    const one = await add(['consent.granted', 'consent.revoked'], receiver.url('one'));
    const two = await add(['consent.revoked'], receiver.url('two'));
    const { sub } = await newCustomer();
    const customer = await server.connect(sub);
    await customer.consent(true);
    await receiver.told(sub, 1);
    await customer.consent(false);
    const hooks = await receiver.told(sub, 3);
    const said = hooks.map(({ path, body }) => [path, JSON.parse(body).type]);
    expect(said).toHaveLength(3);
    expect(said).toEqual(expect.arrayContaining([['/one', 'consent.granted'], ['/one', 'consent.revoked'], ['/two', 'consent.revoked']])); // prettier-ignore
    for (const hook of hooks) {
      const { secret } = hook.path === '/one' ? one : two;
      expect(hook.headers['webhook-signature']).toBe(signatureOf(secret, hook));
      expect(JSON.parse(hook.body)).toEqual({
        type: expect.stringMatching(/^consent\./),
        timestamp: expect.any(String),
        data: { customer_id: sub, consent_id: expect.any(String) },
      });
    }
    // The same thing that happened has the same id for both.
    const revoked = hooks.filter(({ body }) => body.includes('consent.revoked'));
    expect(new Set(revoked.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    for (let tries = 0; tries < 100 && (await deliveriesOf(one.webhook_id, '?state=delivered')).length < 2; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await deliveriesOf(one.webhook_id)).toMatchObject([
      { type: 'consent.revoked', state: 'delivered', tries: 1, response_status: 204, problem: null },
      { type: 'consent.granted', state: 'delivered', tries: 1, response_status: 204, problem: null },
    ]);
    const first = (await call('GET', `webhooks/${one.webhook_id}/deliveries?limit=1`)).body.data;
    expect(await deliveriesOf(one.webhook_id, `?limit=1&before=${first.next}`)).toMatchObject([
      { type: 'consent.granted' },
    ]);
    await remove(one.webhook_id);
    await remove(two.webhook_id);
  });

  test('a bank is told of imports and of recommendations that are new', async () => {
    const { webhook_id } = await add(['import.completed', 'import.failed', 'recommendation.created']);
    const { sub, scope, manager } = await newCustomer();
    await recordConsent(manager(), scope, granted, new Date());
    const send = async (name: string, text: string) => {
      const response = await fetch(`${server.url}/api/v1/bank/customers/${sub}/files?file_name=${name}&currency=USD`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await server.bankToken()}`, 'content-type': 'application/octet-stream' },
        body: text,
      });
      return String((await response.json()).data.import_id);
    };
    const rows = Array.from({ length: 60 }, (_, day) =>
      new Date(Date.now() - day * 86_400_000).toISOString().slice(0, 10),
    );
    const csv = ['Date,Description,Amount,Balance', ...rows.map((day) => `${day},COFFEE,-4.50,${day.slice(8)}.00`)];
    const completed = await send('a.csv', csv.join('\n'));
    const told = (type: string) => async () =>
      (await receiver.told(sub, 1)).map(({ body }) => JSON.parse(body)).find((hook) => hook.type === type);
    await expect
      .poll(told('import.completed'), { timeout: 30_000 })
      .toMatchObject({ data: { customer_id: sub, import_id: completed } });
    await expect
      .poll(told('recommendation.created'), { timeout: 30_000 })
      .toMatchObject({ data: { customer_id: sub, recommendation_ids: expect.any(Array) } });
    const failed = await send('a.json', '{');
    await expect.poll(told('import.failed'), { timeout: 30_000 }).toMatchObject({ data: { import_id: failed } });
    // Computed once more with the same outcome, nothing is new.
    const count = () =>
      database().platform().count(WebhookEvent, { user_id: scope.user_id, type: 'recommendation.created' });
    const before = await count();
    expect(before).toBe(1);
    await recomputeCustomer(server.application, scope);
    expect(await count()).toBe(before);
    await remove(webhook_id);
  });

  test('what is rolled back is told to nobody, and what nobody wants to know is not kept', async () => {
    const { scope, manager } = await newCustomer();
    await expect(
      manager().transactional(async (inner) => {
        await emitEvent(inner, scope, 'export.ready', { export_id: 'x' }, new Date());
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    const events = () => database().platform().count(WebhookEvent, { user_id: scope.user_id });
    expect(await events()).toBe(0);
    await emitEvent(manager(), scope, 'export.ready', { export_id: 'x' }, new Date());
    const sent: DeliveryJob[] = [];
    await dispatchEvents(database(), async (_, job) => void sent.push(job), new Date());
    expect([await events(), sent]).toEqual([0, []]);
  });

  test('an event, its deliveries and their jobs are one: when one cannot be, none is', async () => {
    const { webhook_id } = await add(['handoff.requested']);
    const { scope, manager } = await newCustomer();
    await emitEvent(manager(), scope, 'handoff.requested', { conversation_id: 'x' }, new Date());
    const fails = dispatchEvents(database(), () => Promise.reject(new Error('no queue')), new Date());
    await expect(fails).rejects.toThrow('no queue');
    expect(await deliveriesOf(webhook_id)).toEqual([]);
    await server.application.jobs.tellBanks();
    await expect.poll(() => deliveriesOf(webhook_id), { timeout: 30_000 }).toMatchObject([{ state: 'delivered' }]);
    expect(await database().platform().count(WebhookEvent, { user_id: scope.user_id })).toBe(1);
    await forgetOldEvents(database(), new Date(Date.now() + 31 * 86_400_000));
    expect(await database().platform().count(WebhookEvent, { user_id: scope.user_id })).toBe(0);
    expect(await deliveriesOf(webhook_id)).toEqual([]);
    await remove(webhook_id);
  });

  test('a bank whose receiver never answers holds up no other bank, and what people wait for goes first', async () => {
    const types = ['recommendation.created', 'handoff.requested'] as const;
    const path = (url: string) => receiver.received.filter((one) => one.path === url);
    const dead = await add(types, receiver.url('dead'));
    const other = await add(types, receiver.url('well'), 'other');
    receiver.answers((request, response) => void (request.url === '/well' && response.writeHead(204).end()));
    const [one, another] = [await newCustomer(), await newCustomer(server.other.bank_id)];
    const tell = (of: typeof one, type: (typeof types)[number], count: number) =>
      of.manager().transactional(async (manager) => {
        for (let n = 0; n < count; n++) await emitEvent(manager, of.scope, type, { id: String(n) }, new Date());
      });
    await tell(one, 'recommendation.created', 20);
    await tell(one, 'handoff.requested', 1);
    await tell(another, 'recommendation.created', 1);
    await server.application.jobs.tellBanks();
    await receiver.told(another.sub, 1);
    expect(path('/well')).toHaveLength(1);
    await receiver.told(one.sub, 1);
    // As many as one place takes at once: the others of this bank wait.
    expect(path('/dead').length).toBeLessThanOrEqual(4);
    expect(path('/dead').some(({ body }) => JSON.parse(body).type === 'handoff.requested')).toBe(true);
    receiver.answers();
    await remove(dead.webhook_id);
    await call('DELETE', `webhooks/${other.webhook_id}`, undefined, 'other');
    await database().platform().nativeDelete(WebhookEvent, { bank_id: server.other.bank_id });
  }, 60_000);

  test('a delivery whose last try was killed is dead and can be replayed; one that is to be tried again is left', async () => {
    const { webhook_id } = await add(['export.ready']);
    const { scope } = await newCustomer();
    const [killed, waits] = [await waiting(webhook_id, scope), await waiting(webhook_id, scope)];
    await database()
      .platform()
      .execute(
        `insert into pgboss.job (name, data, state, start_after) values ('webhook-delivery', ?::jsonb, 'retry', now() + interval '1 day')`,
        [JSON.stringify(waits)],
      );
    await endLostDeliveries(database(), new Date());
    expect((await read(killed)).state).toBe('pending');
    await endLostDeliveries(database(), new Date(Date.now() + 3_700_000));
    expect(await read(waits)).toMatchObject({ state: 'pending', problem: null });
    expect(await read(killed)).toMatchObject({ state: 'dead', problem: expect.stringContaining('stopped') });
    expect((await call('POST', `deliveries/${killed.delivery_id}/replay`)).status).toBeLessThan(300);
    await remove(webhook_id);
  });

  const answers: readonly [name: string, problem: string, status: number | null, listener: RequestListener][] = [
    ['500', 'answers with status 500', 500, (_, response) => response.writeHead(500).end()],
    [
      'a redirect',
      'answers with status 302, and redirects are not followed',
      302,
      (_, response) => response.writeHead(302, { location: receiver.url('elsewhere') }).end(),
    ],
    ['silence', 'did not answer within 0.3 s', null, () => {}],
  ];
  test.each(answers)(
    '%s: it is tried again, is dead after the last try, and can be replayed',
    async (_, problem, status, listener) => {
      const { webhook_id } = await add(['export.ready']);
      const { scope } = await newCustomer();
      const job = await waiting(webhook_id, scope);
      const tools = { ...server.application, timeout: status === null ? 300 : 20_000 };
      receiver.answers(listener);
      await expect(deliver(tools, job, false)).rejects.toMatchObject({ code: 'DELIVERY_FAILED' });
      expect(await read(job)).toMatchObject({ state: 'pending', tries: 1, response_status: status, problem });
      expect((await call('POST', `deliveries/${job.delivery_id}/replay`)).body.error.code).toBe('DELIVERY_PENDING');
      await deliver(tools, job, true);
      expect(await read(job)).toMatchObject({ state: 'dead', tries: 2, response_status: status, problem });
      expect(await deliveriesOf(webhook_id, '?state=dead')).toMatchObject([{ delivery_id: job.delivery_id, problem }]);
      expect(receiver.received.filter(({ path }) => path === '/elsewhere')).toEqual([]);
      receiver.answers();
      const replay = await call('POST', `deliveries/${job.delivery_id}/replay`);
      expect(replay).toMatchObject({ status: 202, body: { data: { delivery: { state: 'pending' } } } });
      await expect
        .poll(() => read(job), { timeout: 30_000 })
        .toMatchObject({ state: 'delivered', problem: null, tries: 3 });
      // Delivered, it is not sent once more by a job that comes late.
      const count = receiver.received.length;
      await deliver(tools, job, false);
      expect(receiver.received).toHaveLength(count);
      await remove(webhook_id);
    },
  );

  test('nothing is sent to an address that became a private one, and none to a webhook that is gone', async () => {
    const { webhook_id } = await add(['export.ready']);
    const { scope } = await newCustomer();
    const job = await waiting(webhook_id, scope);
    const production = { ...server.application, configuration: { ...server.application.configuration, demo: false } };
    const count = receiver.received.length;
    await deliver(production, job, true);
    expect(await read(job)).toMatchObject({ state: 'dead', problem: 'is not at a public address' });
    await remove(webhook_id);
    await deliver(production, job, false);
    expect(receiver.received).toHaveLength(count);
    // By name as well: what it is looked up to is what counts.
    const rules = { timeout: 5_000, allow_loopback: false };
    for (const url of [`http://localhost:${receiver.port}/`, `https://localhost:${receiver.port}/`]) {
      const outcome = await post(new URL(url), { headers: {}, body: '{}' }, rules);
      expect(outcome).toEqual({ status: null, problem: 'is not at a public address' });
    }
    expect(receiver.received).toHaveLength(count);
  });

  test('a bank sees and reaches its own webhooks alone, and a customer none', async () => {
    const { webhook_id, secret } = await add(['export.ready']);
    const { scope, manager } = await newCustomer();
    const job = await waiting(webhook_id, scope);
    expect((await call('GET', 'webhooks', undefined, 'other')).body.data.webhooks).toEqual([]);
    for (const [method, path] of [
      ['GET', `webhooks/${webhook_id}/deliveries`],
      ['DELETE', `webhooks/${webhook_id}`],
      ['POST', `deliveries/${job.delivery_id}/replay`],
    ] as const) {
      expect((await call(method, path, undefined, 'other')).status).toBe(404);
    }
    const count = async (table: string, by = manager()) =>
      Number((await by.execute<{ count: string }[]>(`select count(*) as count from ${table}`))[0]?.count);
    expect([await count('webhook_endpoints'), await count('webhook_deliveries')]).toEqual([0, 0]);
    const neighbour = await newCustomer();
    expect(await count('webhook_events', neighbour.manager())).toBe(0);
    await expect(emitEvent(neighbour.manager(), scope, 'export.ready', {}, new Date())).rejects.toThrow();
    const other = database().scoped({ bank_id: 'other', user_id: '*' });
    expect([await count('webhook_endpoints', other), await count('webhook_deliveries', other), await count('webhook_events', other)]).toEqual([0, 0, 0]); // prettier-ignore
    const list = await call('GET', 'webhooks');
    expect(list.body.data.webhooks).toContainEqual(expect.objectContaining({ webhook_id, events: ['export.ready'] }));
    expect(JSON.stringify(list.body)).not.toContain(secret);
    await remove(webhook_id);
  });
});
