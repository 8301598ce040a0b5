import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evidenceViewSchema, whatIfDataSchema } from '../protocol/index.ts';
import { restOf, type Asked } from '../testing/rest.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const me = '/users/me';
let server: TestServer;
let ask: ReturnType<typeof restOf>;
beforeAll(async () => {
  server = await startTestServer();
  ask = restOf(server);
  for (const who of [{}, { customer: 'omar-haddad' }, { bank: 'other' }] as const)
    await ask(`${me}/consent`, { ...who, body: { granted: true } });
});
afterAll(() => server.close());

const payoff = 'form=payoff&balance_cents=100000&rate_basis_points=2400&monthly_cents=10000';
const calculate = async (query: string, asked: Asked = {}) =>
  whatIfDataSchema.parse((await ask(`${me}/what-if?${query}`, asked)).data);
const evidence = async (query: string, figure: string) =>
  evidenceViewSchema.parse((await ask(`${me}/what-if/evidence?${query}&figure=${figure}`)).data.evidence);
async function cardOf(asked: Asked = {}) {
  const { accounts } = (await ask(`${me}/accounts`, asked)).data;
  return accounts.find(({ type }: { type: string }) => type === 'credit');
}

describe('what is entered', () => {
  test('is worked out, says what it assumes, and every figure opens down to what was entered', async () => {
    const { figures, assumptions, note } = await calculate(payoff);
    expect(figures[0]).toMatchObject({ label: 'Paid off in', text: '12 months', value: 12 });
    expect(assumptions).toHaveLength(3);
    expect(note).toBeNull();
    for (const { figure_id, text } of figures) {
      const view = await evidence(payoff, figure_id);
      expect(view.fact.text).toBe(text);
      expect(view.derived_from.length).toBeGreaterThan(0);
    }
    const monthly = await evidence(payoff, 'form.entered.monthly_cents');
    expect(monthly.fact.fact.evidence).toEqual([{ type: 'message', id: 'form' }]);
  });

  test('is proved by the card where it is what the card says, and by the form once it is changed', async () => {
    const card = await cardOf();
    const query = (cents: number) =>
      `form=payoff&account_id=${card.account_id}&balance_cents=${cents}&rate_basis_points=2400&monthly_cents=50000`;
    const held = card.balances.current_cents;
    expect((await evidence(query(held), 'form.entered.balance_cents')).accounts).toHaveLength(1);
    expect((await evidence(query(held + 1), 'form.entered.balance_cents')).accounts).toEqual([]);
  });

  test('is written in the language that is asked for', async () => {
    const { figures } = await calculate('form=savings&monthly_cents=20000&months=12&rate_basis_points=0&locale=es-US');
    expect(figures.map(({ label }) => label)).toEqual(['Se junta', 'Apartado', 'Intereses ganados']);
    expect(figures[0]?.value).toBe(240_000);
  });
});

describe('what is asked without a right to it', () => {
  test('another customer’s card is as unknown as none, also at another bank', async () => {
    const card = await cardOf();
    const query = `${me}/what-if?${payoff}&account_id=`;
    expect((await ask(`${query}${card.account_id}`)).status).toBe(200);
    const attempts = [
      { path: `${query}${card.account_id}`, customer: 'omar-haddad' },
      { path: `${query}${card.account_id}`, bank: 'other' as const },
      { path: `${query}nothing` },
      { path: `${query.replace('?', '/evidence?figure=form.months&')}${card.account_id}`, customer: 'omar-haddad' },
    ];
    for (const { path, ...who } of attempts)
      expect(await ask(path, who)).toMatchObject({ status: 404, error: { code: 'ACCOUNT_NOT_FOUND' } });
  });

  test('nothing is worked out before consent, nor without the scope of the answer that the form came with', async () => {
    const refused = { status: 403, error: { code: 'CONSENT_REQUIRED' } };
    expect(await ask(`${me}/what-if?${payoff}`, { customer: 'tom-becker' })).toMatchObject(refused);
    const scopes = ['accounts', 'income', 'spending'];
    await ask(`${me}/consent`, { customer: 'priya-shah', body: { granted: true, scopes } });
    expect(await ask(`${me}/what-if?${payoff}`, { customer: 'priya-shah' })).toMatchObject(refused);
    const goal = 'form=savings_goal&goal_cents=100000&saved_cents=0&monthly_cents=10000&rate_basis_points=0';
    expect((await calculate(goal, { customer: 'priya-shah' })).figures[0]?.value).toBe(10);
  });

  test.each([
    ['form=payoff&balance_cents=100000&rate_basis_points=2400', 'monthly_cents'],
    [`${payoff}&months=3`, 'months'],
    [payoff.replace('=2400', '=10001'), 'rate_basis_points'],
    [payoff.replace('monthly_cents=10000', 'monthly_cents=1e9'), 'monthly_cents'],
    [payoff.replace('monthly_cents=10000', 'monthly_cents=-5'), 'monthly_cents'],
    [payoff.replace('monthly_cents=10000', 'monthly_cents=99999999999'), 'monthly_cents'],
    [payoff.replace('payoff', 'magic'), 'form'],
    [`${payoff}&user_id=omar-haddad`, ''],
  ])('%s is refused, naming the field', async (query, field) => {
    const { status, error } = await ask(`${me}/what-if?${query}`);
    expect([status, error.code]).toEqual([400, 'VALIDATION_ERROR']);
    expect(error.details.fields.map((one: { field: string }) => one.field)).toContain(field);
  });

  test('a figure that is not there is said to be none', async () => {
    const missing = await ask(`${me}/what-if/evidence?${payoff}&figure=form.nothing`);
    expect(missing).toMatchObject({ status: 404, error: { code: 'FACT_NOT_FOUND' } });
  });
});
