import { describe, expect, test } from 'vitest';
import { trainRouter } from '../../../server/model/embedded/train.ts';
import { Reader } from '../../../server/model/embedded/understand.ts';
import { addDays, addMonths, buildLedger, fillReferences, type LedgerRows } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { toolPlugins } from '../index.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import forecastTool from './index.ts';

const asOf = '2026-11-25';
const months = [5, 4, 3, 2, 1, 0];
const pay = [8, 7, 6, 5, 4, 3, 2, 1, 0].map((count) =>
  transaction(addDays('2026-11-16', -14 * count), -200_000, 'INCOME_SALARY', { name: 'Employer' }),
);
const rent = months.map((count) =>
  transaction(addMonths('2026-10-28', 0 - count), 100_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord' }),
);

async function said(rows: Partial<LedgerRows>, args: object, locale = 'en-US'): Promise<string> {
  const session = sessionOf(buildLedger(ledgerRows(rows), asOf), { locale });
  const result = await runTool(forecastTool, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return fillReferences(result.text, result.facts, locale);
}

describe('what is said', () => {
  const rich = { accounts: [account({ current: 130_000 })], transactions: [...pay, ...rent] };
  const poor = { ...rich, accounts: [account({ current: 90_000 })] };

  test('the balance on the eve of payday, its range and the way there', async () => {
    expect(await said(rich, {})).toBe(
      'On Nov 29, 2026, just before your next pay on Nov 30, 2026, your checking accounts are likely to hold about $300.00; now $1,300.00 is available. In about 80% of cases it lies between $280.00 and $320.00. The lowest point on the way is about $300.00 on Nov 28, 2026. It stays above zero, at the low end too. This takes for granted that regular payments come as before.',
    );
  });

  test('when it goes below zero', async () => {
    expect(await said(poor, {})).toContain('Going by this, it is below zero from Nov 28, 2026.');
    const close = { ...rich, accounts: [account({ current: 101_000 })] };
    expect(await said(close, {})).toContain('at the low end it is below zero from Nov 28, 2026.');
  });

  test('yes or no first, where that was asked, with the lowest point', async () => {
    const zero = { question: 'Will I go below zero before payday?' };
    expect(await said(rich, zero)).toMatch(
      /^No: through Nov 29, 2026 your checking accounts are likely to stay above zero, at the low end too; the lowest point is about \$300\.00, on Nov 28, 2026\. On Nov 29, 2026, just before [^.]*\./,
    );
    expect(await said(poor, zero)).toMatch(/^Yes, going by .*below zero from Nov 28, 2026, at about -\$100\.00 on/);
    expect(await said({ ...rich, accounts: [account({ current: 101_000 })] }, zero)).toMatch(/^Probably not: /);
    expect(await said(poor, { question: '¿Me quedaré en números rojos?' }, 'es-US')).toMatch(/^Sí, según /);
    expect(await said(rich, { question: 'will my money last' })).toMatch(/^Yes: through/);
    expect(await said(poor, { question: '¿Llego a fin de mes?' }, 'es-US')).toMatch(/^No, según /);
    expect(await said(rich, { question: 'How much will be left?' })).toMatch(/^On Nov 29/);
  });

  test('the lowest point once, and no range where nothing can vary', async () => {
    const text = await said(rich, { question: 'will i be overdrawn' });
    expect(text.match(/lowest point/g)).toHaveLength(1);
  });

  test('what regular payments leave', async () => {
    expect(await said(rich, { aspect: 'spend' })).toMatch(
      /^Of the \$1,300\.00 available now, regular payments leave \$300\.00 for everything else until your next pay on Nov 30, 2026, about \$60\.00 a day\./,
    );
    expect(await said(poor, { aspect: 'spend' })).toContain('regular payments leave $0.00 for everything else');
  });

  test('in Spanish, and for a month', async () => {
    expect(await said(rich, { until: '30_days' }, 'es-US')).toMatch(/^El 25 dic 2026 tus cuentas corrientes tendrán/);
  });

  test('the days that were named, and no more', async () => {
    expect(await said(poor, { through: '2026-11-27' })).toMatch(/^On Nov 27, 2026 .*It stays above zero/);
    expect(await said(poor, { through: '2026-11-29' })).toContain('it is below zero from Nov 28, 2026.');
  });

  test('how far it reaches, where a day beyond was asked about', async () => {
    // 90 days from November 25.
    expect(await said(rich, { through: '2027-06-30' })).toMatch(
      /^I cannot look ahead as far as Jun 30, 2027, only to Feb 23, 2027\. On Feb 23, 2027 your checking accounts/,
    );
    expect(await said(rich, { through: '2026-12-25' })).not.toContain('as far as');
  });

  test('that three months are less sure', async () => {
    expect(await said(rich, { until: '90_days' })).toContain('So far ahead it is less sure than that.');
    expect(await said(rich, { until: '30_days' })).not.toContain('less sure');
  });

  test('a month instead, for whoever has no steady payday', async () => {
    const text = await said({ transactions: rent }, {});
    expect(text).toMatch(/^Your pay has no steady rhythm that I can see.*look a month ahead\. On Dec 25, 2026 /);
  });

  test('payday tomorrow', async () => {
    const wages = pay.map((row) => ({
      ...row,
      date: addDays(row.date, -4),
      transaction_id: `${row.transaction_id}/4`,
    }));
    expect(await said({ transactions: wages }, {})).toContain('Your next pay is expected on Nov 26, 2026');
    expect(await said({ transactions: wages }, { aspect: 'spend' })).toContain('leave $1,000.00 for everything else');
  });

  test.each([
    [{ accounts: [] }, 'I see no checking account'],
    [{ accounts: [account({ current: null })], transactions: rent }, 'did not report the balance'],
    [{ transactions: [transaction('2026-11-20', 100)] }, 'starts on Nov 20, 2026, which is too short'],
    [{}, 'I hold no posted transactions'],
  ] as const)('why nothing can be said', async (rows, reason) => {
    expect(await said({ ...rows } as Partial<LedgerRows>, {})).toContain(reason);
  });
});

describe('what is available now', () => {
  const waiting = transaction('2026-11-24', 4_000, 'FOOD_AND_DRINK_COFFEE', { pending: true, name: 'Cafe' });
  const elsewhere = { ...waiting, transaction_id: 'elsewhere', account_id: 'told' };
  const start = async (accounts: LedgerRows['accounts'], locale = 'en-US') => {
    const rows = ledgerRows({ accounts, transactions: [...pay, ...rent, waiting, elsewhere] });
    const session = sessionOf(buildLedger(rows, asOf), { locale });
    const result = await runTool(forecastTool, { until: '30_days' }, session);
    expect(problemsOf(result, session)).toEqual([]);
    return result.facts.find(({ id }) => id === 'forecast.start');
  };
  const told = account({ account_id: 'told', current: 20_000, available: 16_000 });

  test.each(['en-US', 'es-US'])('is proved by the waiting payments that were taken off, in %s', async (locale) => {
    const untold = account({ current: 100_000, available: null });
    expect(await start([untold, told], locale)).toMatchObject({
      value: 112_000,
      formula: expect.stringMatching(/pending payments|pagos pendientes/),
      evidence: [
        { type: 'account', id: untold.account_id },
        { type: 'account', id: 'told' },
        { type: 'transaction', id: waiting.transaction_id },
      ],
    });
  });

  test('is what banks say where they say it', async () => {
    expect(await start([account({ current: 100_000, available: 96_000 }), told])).toMatchObject({
      value: 112_000,
      formula: 'available balances of checking accounts',
      evidence: [{ type: 'account' }, { type: 'account' }],
    });
  });
});

describe('questions in other words', () => {
  const reader = new Reader(
    trainRouter(toolPlugins.map(({ tool }) => tool)),
    toolPlugins.map(({ tool }) => ({ name: tool.name, parameters: Object.keys(tool.arguments.shape) })),
    {
      asOf,
      locale: 'en-US',
      merchants: ['Streamly', 'Harvest Lane Market'],
      accounts: [{ account_id: 'c1', name: 'Everyday Checking', mask: '4417' }],
      previous: null,
    },
  );

  test.each([
    ['Will I have enough until payday?', {}],
    ['can I hold out until payday', {}],
    ['What can I actually spend before payday?', { aspect: 'spend' }],
    ['how much money can I use before I get paid', { aspect: 'spend' }],
    ['What will my balance be in 30 days?', { until: '30_days' }],
    ['Will I go below zero this week?', { through: '2026-11-29' }],
    ['will my checking be negative next week', { through: '2026-12-06' }],
    ['project my balance for the next three months', { until: '90_days' }],
    ['¿Me alcanza el dinero hasta la próxima nómina?', {}],
    ['¿Cuánto puedo gastar hasta que cobre?', { aspect: 'spend' }],
    ['¿Cuál será mi saldo el mes que viene?', { through: '2026-12-31' }],
  ])('%s', (question, slots) => {
    expect(reader.read(question).understanding).toMatchObject({ intent: 'forecast', slots });
  });

  test.each([
    ['when is my next payday', 'income'],
    ['what is my balance', 'balances'],
    ['how much is left in my checking', 'balances'],
    ['what did I spend in the last 30 days', 'spending'],
    ['what bills are coming up', 'recurring'],
    ['how much will i have in ten years', 'cannot'],
    ['cuando cobro', 'income'],
    ['cuándo me llega la nómina', 'income'],
    ['cuanto me queda', 'balances'],
  ])('%s stays with %s', (question, intent) => {
    expect(reader.read(question).understanding.intent).toBe(intent);
  });
});
