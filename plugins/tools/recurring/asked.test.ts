import { expect, test } from 'vitest';
import { buildLedger } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import recurring from './index.ts';

const months = ['05', '06', '07', '08', '09', '10', '11'];
const monthly = (day: string, cents: (month: string) => number, name: string, category: string) =>
  months.map((month) => transaction(`2026-${month}-${day}`, cents(month), category, { name }));
const ledger = buildLedger(
  ledgerRows({
    accounts: [account({ current: 90_000 })],
    transactions: [
      ...monthly('12', (month) => (month < '09' ? 1_599 : 1_799), 'Netflix', 'ENTERTAINMENT_TV_AND_MOVIES'),
      ...monthly('20', () => 1_099, 'Spotify', 'ENTERTAINMENT_MUSIC_AND_AUDIO'),
      ...monthly('02', (month) => (month < '08' ? 120_000 : 125_000), 'Landlord', 'RENT_AND_UTILITIES_RENT'),
      ...monthly('04', () => 6_000, 'Telco', 'RENT_AND_UTILITIES_TELEPHONE'),
    ],
  }),
  '2026-11-25',
);
const ask = async (args: object, locale = 'en-US') => {
  const session = sessionOf(ledger, { locale });
  const result = await runTool(recurring, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return result.text.replaceAll(/\{fact:([^}#]+)(?:#(\w+))?\}/g, (_, id: string, part?: string) => {
    const fact = result.facts.find((one) => one.id === id);
    return String(part === 'label' ? fact?.label : part === 'period' ? fact?.period?.label : fact?.value);
  });
};

test('the most expensive is named first, of the kind that was spoken of', async () => {
  expect(await ask({ question: 'my subscriptions\nwhich is the most expensive' })).toMatch(
    /^The most expensive is Netflix, at 1799 a month\. You pay 2898 a month for 2 subscriptions/,
  );
  expect(await ask({ question: 'what comes every month\nwhich is the dearest' })).toMatch(
    /^The most expensive is Landlord/,
  );
  expect(await ask({ question: 'mis suscripciones\ncual es la mas cara' }, 'es-US')).toMatch(
    /^Lo más caro es Netflix: 1799 al mes\./,
  );
});

test('subscriptions that went up are no landlord', async () => {
  const subscriptions = await ask({ aspect: 'price_changes', question: 'which subscriptions went up' });
  expect(subscriptions).toBe('Netflix went from 1599 to 1799 on 2026-09-12.');
  expect(await ask({ aspect: 'price_changes', question: 'which payments went up' })).toContain('Landlord');
});

test('whether a price went up is yes or no with both prices and the day', async () => {
  const rent = { aspect: 'price_changes', category: 'RENT_AND_UTILITIES_RENT' };
  expect(await ask({ ...rent, question: 'rent, did it go up' })).toBe(
    'Yes: Landlord went from 120000 to 125000 on 2026-08-02.',
  );
  expect(await ask({ ...rent, question: 'did it go down' })).toMatch(/^No: Landlord went from 120000 to 125000/);
  expect(await ask({ aspect: 'price_changes', merchant: 'Spotify', question: '¿subió?' }, 'es-US')).toBe(
    'No: no veo ningún cambio de precio de Spotify en el último año.',
  );
});

test('what is due in a week is that week’s, with its sum', async () => {
  const week = { from: '2026-11-30', to: '2026-12-06' };
  // The rent around the 2nd and the phone around the 4th of December: 1,250.00 + 60.00.
  expect(await ask({ aspect: 'upcoming', period: week, question: 'what bills are due next week' })).toMatch(
    /^About 131000 is likely to be taken from Nov 30 to Dec 6, 2026/,
  );
  const none = { from: '2026-11-26', to: '2026-11-29' };
  expect(await ask({ aspect: 'upcoming', period: none, question: '¿tengo algo que pagar?' }, 'es-US')).toMatch(
    /^No: no espero ninguno/,
  );
});

test('a kind of payment tells since when it is paid', async () => {
  expect(await ask({ aspect: 'first_charge', category: 'RENT_AND_UTILITIES_RENT' })).toBe(
    'Landlord first took money on 2026-05-02: 120000.',
  );
});
