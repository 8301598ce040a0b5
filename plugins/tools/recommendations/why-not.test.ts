import { expect, test } from 'vitest';
import { buildLedger } from '../../kit/index.ts';
import { ledgerRows } from '../../kit/ledger/testing.ts';
import { offerPlugins } from '../../offers/index.ts';
import { sessionOf } from '../shared/testing.ts';
import { namedIn, whyNone, whyNot } from './why-not.ts';

const session = sessionOf(buildLedger(ledgerRows(), '2026-11-25'));
const reason = (code: 'PERSONA_MATCH' | 'INCOME_TOO_LOW' | 'ACCOUNT_OVERDUE') => ({
  code,
  sentence: `${code}.`,
  evidence: [],
});
const savings = { item_id: 'a', title: 'High-yield savings account', reasons: [] };
const transfer = {
  item_id: 'b',
  title: 'Balance transfer card',
  reasons: [reason('PERSONA_MATCH'), reason('INCOME_TOO_LOW'), reason('ACCOUNT_OVERDUE')],
};

test.each([
  ["Why don't I see the savings account?", savings],
  ['why not the balance transfer', transfer],
  ['why this card', null],
  ['why no account', null],
  [null, null],
])('%s', (question, expected) => {
  expect(namedIn(question, [savings, transfer])).toBe(expected);
});

test.each([
  ['¿por qué no me sale la tarjeta de traspaso de saldos?', 'offer.balance-transfer-card'],
  ['y por qué no la de suscripción', 'offer.subscription-manager'],
  ['por qué no veo la cuenta de ahorros', 'offer.high-yield-savings'],
  ['por qué no me sale esta tarjeta', undefined],
  ['por qué no hay una cuenta para mí', undefined],
])('of the bundled offers in Spanish: %s', (question, expected) => {
  const titled = offerPlugins.map(({ id, offer }) => ({ item_id: id, title: offer.es?.title ?? '' }));
  expect(namedIn(question, titled)?.item_id).toBe(expected);
});

test('only what speaks against an offer is told', () => {
  expect(whyNot(transfer, session).text).toMatch(
    /is not shown to you\. INCOME_TOO_LOW\. ACCOUNT_OVERDUE\. It is looked at again/,
  );
});

test('who asked for no offers is told so, whatever else speaks against them', async () => {
  expect(await whyNone([transfer], session)).toContain('INCOME_TOO_LOW');
  expect(await whyNone([transfer], { ...session, areOffersStopped: async () => true })).toContain('You asked for none');
});
