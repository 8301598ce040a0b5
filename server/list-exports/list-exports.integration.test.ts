import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OperatorAction, OperatorPurpose, UserProfile } from '../database/entities/index.ts';
import { resetOperator } from '../identity/operators.ts';
import { recomputeCustomer } from '../jobs/recompute.ts';
import { listExportQueries, type OperatorRole } from '../protocol/index.ts';
import { restOf, signIn } from '../testing/rest.ts';
import { engines } from '../testing/test-database.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const lists = Object.keys(listExportQueries);
/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

describe.each(engines)('lists as files, on %s', (engine) => {
  let server: TestServer;
  let ada: string;
  let stranger: string;
  const owner = () => server.application.database.platform();

  beforeAll(async () => {
    server = await startTestServer({ engine, trust_proxy: 1 });
    const chat = await server.connect('maya-torres');
    await chat.consent(true);
    await chat.ask('=1+1 How much did I spend on groceries last month?');
    await chat.ask('What is an APR?');
    const { user_id } = await owner().findOneOrFail(UserProfile, { bank_id: 'demo', subject: 'maya-torres' });
    await recomputeCustomer(server.application, { bank_id: 'demo', user_id });
    ada = await signIn(server);
    stranger = await signIn(server, server.other.operator);
  });
  afterAll(() => server.close());

  let calls = 0;
  const get = async (path: string, token = ada) => {
    const response = await fetch(`${server.url}/api/v1/operator/list-exports/${path}`, {
      // Each from an address of its own: together they are more than one may take away in a minute.
      headers: { authorization: `Bearer ${token}`, 'x-forwarded-for': `10.0.0.${(calls += 1)}` },
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const rowsOf = async (path: string, token = ada): Promise<Record<string, unknown>[]> => {
    const { text } = await get(`${path}${path.includes('?') ? '&' : '?'}format=json`, token);
    return JSON.parse(text).rows;
  };
  const withRole = async (role: OperatorRole): Promise<string> => {
    const email = `${role}@demo.example`;
    const { database, now } = server.application;
    const password = await resetOperator(database, { bank_id: 'demo', email, now: now() });
    const where = { bank_id: 'demo', email };
    await owner().nativeUpdate(UserProfile, where, { operator_roles: [role] });
    const { user_id: operator_id } = await owner().findOneOrFail(UserProfile, where);
    const ends_at = new Date('2099-01-01T00:00:00Z');
    const stated = { purpose: 'audit', reason: null, stated_at: now(), ends_at } as const;
    await owner().upsert(OperatorPurpose, { bank_id: 'demo', operator_id, ...stated });
    return signIn(server, { email, password });
  };

  test('a file has what the list shows under the same filter, in its order', async () => {
    const ask = restOf(server);
    const { traces } = (await ask('/operator/traces?kind=turn&limit=50', { token: ada })).data;
    const rows = await rowsOf('traces?kind=turn');
    expect(rows.map(({ trace_id }) => trace_id)).toEqual(traces.map(({ trace_id }: { trace_id: string }) => trace_id));
    expect(rows[0]).toMatchObject({ 'customer.name': 'Maya Torres', title: 'What is an APR?', outcome: 'answered' });
    const { users } = (await ask('/operator/users?limit=50', { token: ada })).data;
    expect((await rowsOf('customers')).map(({ name }) => name)).toEqual(users.map(({ name }: { name: string }) => name)); // prettier-ignore
    const { offers } = (await ask('/operator/catalogue', { token: ada })).data;
    expect((await rowsOf('offers')).map(({ id }) => id)).toEqual(offers.map(({ id }: { id: string }) => id));
    expect((await rowsOf('recommendations?kind=offer')).every(({ kind }) => kind === 'offer')).toBe(true);
    expect((await get('traces?search=x&before=y')).status).toBe(400);
  });

  test('CSV is a download that no spreadsheet runs, whoever chose the words', async () => {
    const names = ['=HYPERLINK("http://evil.example";"x")', '+1', '-2', '@SUM(A1)', '\tTab', 'A "quoted", name'];
    for (const name of names) {
      await owner().insert(UserProfile, {
        user_id: randomUUID(), bank_id: 'demo', role: 'consumer', operator_roles: [], subject: randomUUID(), email: null, name, locale: null,
        password_hash: null, created_at: server.application.now(),
      }); // prettier-ignore
    }
    const { text, headers } = await get('customers');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="spendsense-customers-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    const parsed: Record<string, string>[] = parse(text, { columns: true, bom: true });
    const found = parsed.map(({ name }) => name);
    for (const name of names) expect(found).toContain(formula.test(name) ? `'${name}` : name);
    for (const list of lists) {
      const cells: string[][] = parse((await get(list)).text, { bom: true });
      expect(cells.flat().filter((cell) => formula.test(cell))).toEqual([]);
    }
  });

  test('each file is a line of the access log with what for, and without what was searched', async () => {
    await get('customers?search=Torres&persona=general');
    const [kept] = await owner().find(OperatorAction, { bank_id: 'demo', action: 'list.export' }, { orderBy: { created_at: 'desc' }, limit: 1 }); // prettier-ignore
    expect(kept).toMatchObject({ target: 'customers csv search persona', purpose: 'quality' });
  });

  test('an auditor takes away no content, a viewer no access log, nobody without a purpose or another bank’s rows', async () => {
    const mayOf = async (role: OperatorRole) => {
      const token = await withRole(role);
      const statuses = await Promise.all(lists.map(async (list) => [list, (await get(list, token)).status] as const));
      return statuses.filter(([, status]) => status === 200).map(([list]) => list);
    };
    const ofNobody = ['decisions', 'changes', 'offers', 'articles'];
    expect((await mayOf('auditor')).sort()).toEqual([...ofNobody, 'access-log'].sort());
    expect((await mayOf('viewer')).sort()).toEqual([...ofNobody, 'traces', 'customers', 'recommendations', 'review-items'].sort()); // prettier-ignore
    expect(await mayOf('platform_administrator')).toEqual([]);
    await owner().nativeUpdate(OperatorPurpose, { bank_id: 'demo' }, { purpose: 'break_glass', reason: 'x' });
    expect(JSON.parse((await get('traces')).text).error.code).toBe('PURPOSE_REQUIRED');
    await owner().nativeUpdate(OperatorPurpose, { bank_id: 'demo' }, { purpose: 'quality', reason: null });

    const ours = new Set(
      (await owner().find(UserProfile, { bank_id: 'demo' }, { fields: ['user_id'] })).map(({ user_id }) => user_id),
    );
    const [maya = ''] = ours;
    for (const list of lists) {
      const filter = ['traces', 'recommendations', 'decisions', 'access-log'].includes(list) ? `?user_id=${maya}` : '';
      for (const path of [list, `${list}${filter}`]) {
        const { text } = await get(path, stranger);
        for (const user_id of ours) expect(text).not.toContain(user_id);
      }
    }
  });

  test('what has more rows than a file is cut, and says so', async () => {
    await owner().execute(
      `insert into operator_actions (action_id, bank_id, operator_id, action, created_at)
       select gen_random_uuid(), 'demo', null, 'test.many', date_trunc('milliseconds', now()) - make_interval(secs => n / 7) from generate_series(1, 10050) n`,
    );
    const whole = JSON.parse((await get('access-log?format=json&action=test.many')).text);
    expect([whole.rows.length, whole.cut]).toEqual([10_000, true]);
    // Many at the same instant: no row twice, none left out between two pages.
    expect(new Set(whole.rows.map(({ action_id }: { action_id: string }) => action_id)).size).toBe(10_000);
    const { text } = await get('access-log?action=test.many');
    expect(text.trimEnd().split('\n').at(-1)).toContain('CUT: the first 10000 rows');
    expect(JSON.parse((await get('access-log?format=json&action=list.')).text).cut).toBe(false);
  });
});
