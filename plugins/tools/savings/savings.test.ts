import { describe, expect, test } from 'vitest';
import { buildLedger, fillReferences } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import savings from './index.ts';

const accounts = [
  account({ current: 90_000 }),
  account({ account_id: 's1', name: 'Rainy Day', subtype: 'savings', current: 60_000 }),
];
const put = (day: string, cents: number) =>
  transaction(day, -cents, 'TRANSFER_IN_SAVINGS', { name: 'To savings', account_id: 's1' });
const ledger = buildLedger(
  ledgerRows({
    accounts,
    transactions: [put('2025-10-20', 1_000), put('2025-11-10', 10_000), put('2026-11-05', 25_000)],
  }),
  '2026-11-25',
);

async function told(args: object, locale = 'en-US'): Promise<string> {
  const session = sessionOf(ledger, { locale });
  const result = await runTool(savings, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return fillReferences(result.text, result.facts, locale);
}

test('what was put aside is held against the same days of the year before', async () => {
  const args = {
    period: { from: '2026-11-01', to: '2026-11-25' },
    against: { from: '2025-01-01', to: '2025-12-31' },
    question: 'cuánto ahorré este mes\n¿es mejor que el año pasado?',
  };
  // 250.00 against 100.00.
  expect(await told(args, 'es-US')).toMatch(/^Sí: ahorraste .*250.00.* Son .*150.00.* más que/);
});

test('whether it is enough is asked of the common goal, not of what was put aside', async () => {
  expect(await told({ question: 'am i saving enough' })).not.toMatch(/^You put/);
});

describe('what there will be', () => {
  const monthly = ['05', '06', '07', '08', '09', '10'].map((month) => put(`2026-${month}-15`, 12_000));
  const saving = buildLedger(
    ledgerRows({ accounts, transactions: [put('2026-04-20', 90_000), ...monthly] }),
    '2026-11-25',
  );
  const said = async (args: object, locale = 'en-US') => {
    const session = sessionOf(saving, { locale });
    const result = await runTool(savings, args, session);
    expect(problemsOf(result, session)).toEqual([]);
    return fillReferences(result.text, result.facts, locale);
  };

  test('is what there is, and what goes in on average until then', async () => {
    const ahead = { from: '2027-06-01', to: '2027-06-01' };
    // 600.00 + 120.00 x 12 / 365 x 188 days.
    expect(await said({ aspect: 'pace', ahead })).toMatch(
      /^At the pace so far there would be about \$1,341\.70 in your savings on Jun 1, 2027: \$600\.00 now, and about \$120\.00 a month/,
    );
    const spanish = {
      ahead,
      period: { from: '2026-06-01', to: '2026-06-30' },
      question: '¿cuánto tendré ahorrado en junio?',
    };
    expect(await said(spanish, 'es-US')).toMatch(/^Al ritmo de hasta ahora .*\$1,341\.70/);
  });

  test('is looked at for a year where no day is named', async () => {
    // 600.00 + 1,440.00.
    expect(await said({ aspect: 'pace' })).toContain('about $2,040.00 in your savings on Nov 25, 2027');
  });

  test('is not what was put aside', async () => {
    const june = { from: '2026-06-01', to: '2026-06-30' };
    expect(await said({ period: june, question: 'how much had I saved in june' })).toMatch(/^You put \$120\.00 aside/);
  });
});
