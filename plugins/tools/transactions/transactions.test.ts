import { describe, expect, test } from 'vitest';
import { buildLedger, fillReferences, type ToolResult } from '../../kit/index.ts';
import { ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { olderAsked } from '../shared/older.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import transactions from './index.ts';

const at = (day: string, cents: number, name = 'Market') =>
  transaction(day, cents, 'FOOD_AND_DRINK_GROCERIES', { name });
const rows = [
  at('2026-11-20', 2_000),
  at('2026-11-18', 3_000),
  at('2026-11-15', 1_000),
  at('2026-11-10', 4_000),
  transaction('2026-11-22', 3_500, 'BANK_FEES_OVERDRAFT_FEES', { name: 'Overdraft Fee' }),
  transaction('2026-11-01', 150_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord' }),
  transaction('2026-11-05', 25_000, 'TRANSFER_OUT_ACCOUNT_TRANSFER', { name: 'Peer Pay To J Doe' }),
];
const ledger = buildLedger(ledgerRows({ transactions: rows }), '2026-11-25');

async function told(args: object, before: ToolResult | null = null): Promise<{ text: string; result: ToolResult }> {
  const facts = before?.facts ?? [];
  const session = sessionOf(ledger, { earlier: async () => (facts.length > 0 ? [{ question: '', facts }] : []) });
  const result = await runTool(transactions, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return { result, text: fillReferences(result.text, result.facts, 'en-US') };
}

test('purchases are what was bought: no fee, rent or money sent', async () => {
  const { text, result } = await told({ question: 'last 3 purchases', limit: 3 });
  expect(text).toMatch(/^The latest is \$20\.00 at Market on Nov 20, 2026\. There are 4 such payments/);
  expect(result.cards).toMatchObject([{ type: 'table', rows: [{}, {}, {}] }]);
  expect((await told({ question: 'my biggest purchase', order: 'largest' })).text).toMatch(/^The largest is \$40\.00/);
  expect((await told({ question: 'my biggest payment', order: 'largest' })).text).toMatch(
    /^The largest is \$1,500\.00/,
  );
});

test('no list is spoken of where one payment is shown', async () => {
  const { text, result } = await told({ order: 'largest', limit: 1 });
  expect(result.cards).toEqual([]);
  expect(text).not.toContain('list');
  expect(result.suggestions).not.toContain('What was my biggest purchase?');
});

test('one alone is no latest', async () => {
  expect((await told({ merchant: 'Landlord' })).text).toMatch(/^It is \$1,500\.00 at Landlord on Nov 1, 2026\./);
});

test('ever is since the first day that is held', async () => {
  const ever = { from: '1970-01-01', to: '2026-11-25' };
  const { text } = await told({ period: ever, order: 'largest' });
  expect(text).toContain('in November 2026 so far');
  expect(text).not.toContain('missing');
});

test('money sent to people is added up, and nobody is guessed to be family', async () => {
  const { text } = await told({ question: 'how much did I send to my mom' });
  expect(text).toMatch(/^You sent \$250\.00 to others/);
  expect(text).toContain('$250.00 at Peer Pay To J Doe');
});

describe('those that come behind', () => {
  test('older ones than those listed', async () => {
    const question = 'show my last 2 purchases';
    const first = await told({ question, limit: 2 });
    const next = await told({ question: `${question}\nbefore that?`, limit: 2 }, first.result);
    // The latest two are of the 20th and the 18th.
    expect(next.text).toMatch(/^Before that it was \$10\.00 at Market on Nov 15, 2026\./);
    const none = await told({ question: `${question}\nbefore that?`, limit: 2 }, next.result);
    expect(none.text).toMatch(/^There are no more: these were all 4/);
  });

  test('the one before, and the second largest', async () => {
    const question = 'when did I last buy at the market';
    const first = await told({ question, merchant: 'Market' });
    expect(
      (await told({ question: `${question}\nand the time before`, merchant: 'Market' }, first.result)).text,
    ).toMatch(/^Before that it was \$30\.00 at Market on Nov 18, 2026\./);
    const largest = { question: 'my biggest purchase\nsecond biggest?', order: 'largest' };
    expect((await told(largest)).text).toMatch(/^Next comes \$30\.00 at Market/);
  });

  test.each([
    'y el segundo?',
    'before that?',
    'y los 5 anteriores',
    'and the time before',
    'the previous 5',
    'y la anterior',
  ])('%s', (message) => {
    expect(olderAsked(message)).not.toBeNull();
  });

  test.each(['and the month before?', 'y el mes anterior?', 'how much before taxes', 'show my last 5 payments'])(
    'not %s',
    (message) => {
      expect(olderAsked(message)).toBeNull();
    },
  );
});

test('payments of more than a sum are those that went out: no wage, and one leg of what was moved', async () => {
  const wage = transaction('2026-11-20', -200_000, 'INCOME_WAGES', { name: 'Employer' });
  const paid = buildLedger(ledgerRows({ transactions: [...rows, wage] }), '2026-11-25');
  const asked = async (question: string) => {
    const result = await runTool(transactions, { amount_cents: 100_000, question }, sessionOf(paid));
    return fillReferences(result.text, result.facts, 'en-US');
  };
  expect(await asked('payments over 1000')).toContain('$1,500.00 at Landlord');
  expect(await asked('payments over 1000')).not.toContain('Employer');
  expect(await asked('deposits over 1000')).toContain('Employer');
});
