import { afterAll, beforeAll, expect, test } from 'vitest';
import { OperatorAction, RecommendationRow, UserProfile } from '../database/entities/index.ts';
import { recomputeCustomer } from '../jobs/recompute.ts';
import { reportAnswerSchema } from '../protocol/index.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
const agreed = ['maya-torres', 'omar-haddad', 'grace-lin'];
const tokens = { demo: '', other: '' };
const report = async (groups: object, bank: keyof typeof tokens = 'demo') => {
  const response = await fetch(`${server.url}/api/v1/operator/report`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tokens[bank]}`, 'content-type': 'application/json', 'idempotency-key': 'one' },
    body: JSON.stringify({ groups }),
  });
  return reportAnswerSchema.parse((await response.json()).data).report;
};

beforeAll(async () => {
  server = await startTestServer();
  for (const [bank, account] of [
    ['demo', server.operator],
    ['other', server.other.operator],
  ] as const) {
    const headers = { 'content-type': 'application/json' };
    const login = await fetch(`${server.url}/api/v1/auth/login`, {
      method: 'POST',
      headers,
      body: JSON.stringify(account),
    });
    tokens[bank] = (await login.json()).data.token;
  }
  const manager = server.application.database.platform();
  for (const subject of agreed) {
    await (await server.connect(subject)).consent(true);
    const { user_id } = await manager.findOneOrFail(UserProfile, { bank_id: 'demo', subject });
    await recomputeCustomer(server.application, { bank_id: 'demo', user_id });
  }
});
afterAll(() => server.close());

test('counts whoever agreed, and decides every recommendation once more', async () => {
  const found = await report({ some: [...agreed, 'nobody'] });
  expect(found.customers).toMatchObject({ agreed: 3, computed: 3 });
  expect(found.coverage.both).toEqual({ part: 3, whole: 3, share: 1 });
  const shown = await server.application.database.platform().count(RecommendationRow, { bank_id: 'demo' });
  for (const share of [found.explainability, found.auditability])
    expect(share).toEqual({ part: shown, whole: shown, share: 1 });
  expect(found.latency_ms.recommendations.count).toBeGreaterThan(shown - 1);
  // Three are too few to tell anything of.
  expect(found.parity).toMatchObject([{ group: 'some', customers: 3, left_out: 1, offers: null, stands_out: false }]);
});

test('keeps that groups were named, and nothing of them', async () => {
  const manager = server.application.database.platform();
  await report({ 'a protected class': agreed });
  const [act] = await manager.find(
    OperatorAction,
    { action: 'report.read' },
    { orderBy: { created_at: 'desc' }, limit: 1 },
  );
  expect(act?.target).toBe('1 groups');
  const tables = await manager.execute<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables) {
    const rows = await manager.execute(`select 1 from "${name}" t where t::text like '%a protected class%'`);
    expect([name, rows]).toEqual([name, []]);
  }
});

test('a recommendation that is no longer what its trace says is not one that replays', async () => {
  const manager = server.application.database.platform();
  await manager.execute(`delete from decision_traces where kind = 'recommendation' and intent = 'offer'`);
  const { auditability } = await report({});
  expect(auditability.part).toBeLessThan(auditability.whole);
  expect(auditability.part).toBeGreaterThan(0);
});

test('another bank’s customers are nobody here, whatever ids are named', async () => {
  const found = await report({ theirs: agreed }, 'other');
  expect([found.customers.agreed, found.parity[0]?.left_out]).toEqual([0, 3]);
  expect(found.explainability.whole).toBe(0);
});
