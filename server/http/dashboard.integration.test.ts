import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  categoriesDataSchema,
  dashboardDataSchema,
  evidenceViewSchema,
  holdingsDataSchema,
  recommendationsDataSchema,
  transactionsDataSchema,
  type DashboardData,
  type Figure,
} from '../protocol/index.ts';
import { restOf, type Asked } from '../testing/rest.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const me = '/users/me';
let server: TestServer;
let ask: ReturnType<typeof restOf>;
beforeAll(async () => {
  server = await startTestServer();
  ask = restOf(server);
  await ask(`${me}/consent`, { body: { granted: true } });
});
afterAll(() => server.close());

const read = async (query = '', asked: Asked = {}): Promise<DashboardData> =>
  dashboardDataSchema.parse((await ask(`${me}/dashboard?${query}`, asked)).data);
const evidence = async (figure: string, query = 'period=90d') =>
  evidenceViewSchema.parse((await ask(`${me}/dashboard/evidence?${query}&figure=${figure}`)).data.evidence);
/** Once they were computed. */
async function recommended() {
  for (let tries = 0; tries < 60; tries++) {
    const { education } = recommendationsDataSchema.parse((await ask(`${me}/recommendations`)).data);
    if (education.length > 0) return education;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('Nothing is recommended.');
}
function figureOf({ figures }: DashboardData, id: string | null): Figure {
  const found = figures.find(({ figure_id }) => figure_id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

describe('with consent', () => {
  test('what came in and went out is what the transactions add up to, and its evidence is those rows', async () => {
    const data = await read('period=90d');
    const { transactions } = transactionsDataSchema.parse(
      (await ask(`${me}/transactions?start_date=${data.from}&end_date=${data.to}&limit=200`)).data,
    );
    const posted = transactions.filter(({ pending }) => !pending);
    const sum = (...flows: string[]) =>
      posted.filter(({ flow }) => flows.includes(flow)).reduce((total, { amount_cents }) => total + amount_cents, 0);
    const spending = figureOf(data, data.summary.spending);
    expect(spending.value).toBe(sum('spend', 'refund'));
    expect(figureOf(data, data.summary.income).value).toBe(-sum('income'));
    expect(figureOf(data, data.summary.net).value).toBe(-sum('income') - sum('spend', 'refund'));
    const categories = data.categories.map(({ amount }) => Number(figureOf(data, amount).value));
    expect(categories.reduce((total, cents) => total + cents, 0)).toBe(spending.value);
    expect(categories).toEqual(categories.toSorted((one, other) => other - one));
    const view = await evidence(data.summary.spending);
    expect(view.sum).toMatchObject({ cents: spending.value, matches: true });
    expect(view.rows).toHaveLength(posted.filter(({ flow }) => flow === 'spend' || flow === 'refund').length);
  });

  test('every figure that the data refer to is there, and all of one window can be opened', async () => {
    for (const period of ['30d', '90d', '180d']) {
      const data = await read(`period=${period}`);
      const { figures, forecast, cards, savings, recurring } = data;
      const used = [
        ...Object.values(data.summary),
        ...data.months.flatMap(({ income, spending, net }) => [income, spending, net]),
        ...(forecast ? [forecast.start, forecast.expected, forecast.low, forecast.high, forecast.lowest] : []),
        ...(forecast?.figures.flatMap(({ expected, low, high }) => [expected, low, high]) ?? []),
        ...(cards?.flatMap(({ balance, limit, utilization }) => [balance, limit, utilization]) ?? []),
        ...(savings ? [savings.balance, savings.emergency_fund, ...savings.months.map(({ amount }) => amount)] : []),
        ...recurring.upcoming.map(({ amount }) => amount),
        recurring.monthly,
      ];
      expect(used.length).toBeGreaterThan(20);
      for (const id of used) if (id !== null) expect(figureOf(data, id).text).not.toBe('');
      expect(forecast?.points).toHaveLength(period === '30d' ? 30 : 90);
      if (period !== '30d') continue;
      // The same in steps of the rate limit: a few of each kind stand for all.
      for (const { figure_id } of figures.filter((_, index) => index % 6 === 0)) {
        const { sum, rows, accounts, streams, searches, derived_from } = await evidence(figure_id, 'period=30d');
        expect(sum?.matches ?? true).toBe(true);
        expect([rows, accounts, streams, searches, derived_from].some((found) => found.length > 0)).toBe(true);
      }
    }
  });

  test('words and figures are written in the language that is asked for', async () => {
    const data = await read('period=30d&locale=es-US');
    expect(figureOf(data, data.summary.spending).label).toBe('Gastos');
    const { categories } = categoriesDataSchema.parse((await ask(`${me}/categories?locale=es-US`)).data);
    const food = categories.find(({ category }) => category === 'FOOD_AND_DRINK');
    expect(food?.detailed.map(({ label }) => label)).toContain('Supermercado');
  });

  test('a category can be corrected to any that is listed, and the dashboard follows', async () => {
    const before = await read('period=30d');
    const { transactions } = (await ask(`${me}/transactions?direction=out&start_date=${before.from}&limit=200`)).data;
    const row = transactionsDataSchema.shape.transactions
      .parse(transactions)
      .find(({ flow, pending, category }) => flow === 'spend' && !pending && category.primary !== 'MEDICAL');
    const medical = (data: DashboardData) => {
      const amount = data.categories.find(({ category }) => category === 'MEDICAL')?.amount;
      return amount === undefined ? 0 : Number(figureOf(data, amount).value);
    };
    const body = { kind: 'category', transaction_id: row?.transaction_id, category: 'MEDICAL_DENTAL_CARE' };
    expect((await ask(`${me}/corrections`, { body })).status).toBe(201);
    expect(medical(await read('period=30d')) - medical(before)).toBe(row?.amount_cents);
  });

  test('transactions are searched in both names, and narrowed to an account and a direction', async () => {
    const list = async (query: string) => transactionsDataSchema.parse((await ask(`${me}/transactions?${query}`)).data);
    const [first] = (await list('direction=out&limit=1')).transactions;
    const part = encodeURIComponent((first?.name ?? '').slice(0, 5).toLowerCase());
    const found = await list(`search=${part}&limit=200`);
    expect(found.transactions.map(({ transaction_id }) => transaction_id)).toContain(first?.transaction_id);
    const inflows = await list(`direction=in&account_id=${first?.account_id}&limit=200`);
    expect(inflows.transactions.length).toBeGreaterThan(0);
    for (const { amount_cents, account_id } of inflows.transactions) {
      expect(amount_cents).toBeLessThan(0);
      expect(account_id).toBe(first?.account_id);
    }
  });

  test('what is held is counted', async () => {
    const { holdings } = holdingsDataSchema.parse((await ask(`${me}/holdings`)).data);
    const { pagination } = transactionsDataSchema.parse((await ask(`${me}/transactions?limit=1`)).data);
    expect(holdings.transactions).toBeGreaterThanOrEqual(pagination.total);
    expect(holdings).toMatchObject({ consents: 1, corrections: 1 });
  });
});

describe('what is asked without a right to it', () => {
  test('is refused before consent, but for what is held and what there is to choose from', async () => {
    for (const path of ['dashboard', 'dashboard/evidence?figure=savings.rate'])
      expect(await ask(`${me}/${path}`, { customer: 'tom-becker' })).toMatchObject({
        status: 403,
        error: { code: 'CONSENT_REQUIRED' },
      });
    expect((await ask(`${me}/holdings`, { customer: 'tom-becker' })).data.holdings.messages).toBe(0);
  });

  test('cards and what lies ahead need consent to debts', async () => {
    const scopes = ['accounts', 'income', 'spending'];
    await ask(`${me}/consent`, { customer: 'priya-shah', body: { granted: true, scopes } });
    const data = await read('period=90d', { customer: 'priya-shah' });
    expect([data.cards, data.forecast, data.forecast_unknown]).toEqual([null, null, 'consent_required']);
  });

  test('another customer and another bank see nothing of these figures', async () => {
    await ask(`${me}/consent`, { customer: 'omar-haddad', body: { granted: true } });
    await ask(`${me}/consent`, { bank: 'other', body: { granted: true } });
    const mine = await read('period=90d');
    const card = mine.cards?.[0]?.utilization ?? '';
    expect((await evidence(card)).accounts).toHaveLength(1);
    const theirs = await ask(`${me}/dashboard/evidence?period=90d&figure=${card}`, { customer: 'omar-haddad' });
    expect(theirs).toMatchObject({ status: 404, error: { code: 'FACT_NOT_FOUND' } });
    // The same name at another bank is another person.
    const elsewhere = await ask(`${me}/dashboard/evidence?period=90d&figure=${card}`, { bank: 'other' });
    expect(elsewhere).toMatchObject({ status: 404, error: { code: 'FACT_NOT_FOUND' } });
    const [item] = await recommended();
    const asked = `${me}/recommendations/${item?.recommendation_id}/evidence?figure=${item?.facts[0]?.id}`;
    expect(evidenceViewSchema.parse((await ask(asked)).data.evidence).fact.fact.id).toBe(item?.facts[0]?.id);
    for (const other of [{ customer: 'priya-shah' }, { bank: 'other' }] as const) {
      await ask(`${me}/consent`, { ...other, body: { granted: true } });
      expect([403, 404]).toContain((await ask(asked, other)).status);
    }
    const account = (await ask(`${me}/accounts`)).data.accounts[0].account_id;
    const rows = await ask(`${me}/transactions?account_id=${account}`, { customer: 'omar-haddad' });
    expect(rows.data.pagination.total).toBe(0);
  });

  test.each([
    'dashboard?period=7d',
    'dashboard?locale=nonsense!',
    'dashboard?user_id=somebody',
    'dashboard/evidence?period=30d',
    'dashboard/evidence?figure=',
    'transactions?direction=sideways',
    'categories?locale=x',
  ])('%s is refused, naming what is wrong', async (path) => {
    expect(await ask(`${me}/${path}`)).toMatchObject({ status: 400, error: { code: 'VALIDATION_ERROR' } });
  });
});
