import { describe, expect, test } from 'vitest';
import type { OfferPlugin, OfferTerms } from '../../plugins/kit/index.ts';
import { offerPlugins } from '../../plugins/offers/index.ts';
import { bundledPlugins } from '../plugins.ts';
import { Host } from './host.ts';
import { offerProblems } from './offer-rules.ts';

const [sample] = offerPlugins;
if (!sample) throw new Error('There is no offer.');
const withOffer = (given: Partial<OfferPlugin['offer']>): OfferPlugin => ({
  ...sample,
  offer: { ...sample.offer, ...given },
});
const card = (given: Partial<Extract<OfferTerms, { kind: 'credit_card' }>>): OfferTerms => ({
  kind: 'credit_card',
  apr: 0.2,
  first_year_fees_cents: 0,
  lowest_limit_cents: 50_000,
  ...given,
});
const loan = (given: Partial<Extract<OfferTerms, { kind: 'loan' }>>): OfferTerms => ({
  kind: 'loan',
  apr: 0.2,
  shortest_term_days: 90,
  has_balloon_payment: false,
  is_secured_by_title_or_wage: false,
  ...given,
});
const account = (given: Partial<Extract<OfferTerms, { kind: 'deposit_account' }>>): OfferTerms => ({
  kind: 'deposit_account',
  monthly_fee_cents: 0,
  is_fee_waivable: false,
  overdraft_fee_cents: 0,
  ...given,
});
const service = (given: Partial<Extract<OfferTerms, { kind: 'service' }>>): OfferTerms => ({
  kind: 'service',
  monthly_price_cents: 500,
  can_cancel_online: true,
  is_paid_in_advance_or_by_share: false,
  ...given,
});

test('the bundled offers may be made', () => {
  expect(offerPlugins.flatMap(offerProblems)).toEqual([]);
});

describe('an edge of the rules against predatory products is', () => {
  test.each<[string, OfferTerms]>([
    ['36 % on a card', card({ apr: 0.36 })],
    ['fees of a quarter of the limit', card({ first_year_fees_cents: 12_500 })],
    ['36 % on a loan', loan({ apr: 0.36 })],
    ['46 days', loan({ shortest_term_days: 46 })],
    ['five dollars a month', account({ monthly_fee_cents: 500 })],
    ['ten dollars a month that can be waived', account({ monthly_fee_cents: 1_000, is_fee_waivable: true })],
    ['a service paid by the month', service({})],
  ])('%s: allowed', (_, terms) => {
    expect(offerProblems(withOffer({ terms }))).toEqual([]);
  });

  test.each<[string, OfferTerms, string]>([
    ['above 36 % on a card', card({ apr: 0.3601 }), 'APR above 36 %'],
    ['a cent above a quarter', card({ first_year_fees_cents: 12_501 }), 'a quarter of the limit'],
    ['above 36 % on a loan', loan({ apr: 3.91 }), 'APR above 36 %'],
    ['45 days', loan({ shortest_term_days: 45 }), '45 days or less'],
    ['a balloon payment', loan({ has_balloon_payment: true }), 'balloon'],
    ['a title', loan({ is_secured_by_title_or_wage: true }), 'a title'],
    ['a cent above five dollars', account({ monthly_fee_cents: 501 }), 'a monthly fee'],
    ['a cent above ten', account({ monthly_fee_cents: 1_001, is_fee_waivable: true }), 'a monthly fee'],
    ['an overdraft fee', account({ overdraft_fee_cents: 1 }), 'overdraft fee'],
    ['a trap', service({ can_cancel_online: false }), 'cancelled'],
    ['a share of savings', service({ is_paid_in_advance_or_by_share: true }), 'in advance'],
  ])('%s: refused', (_, terms, words) => {
    expect(offerProblems(withOffer({ terms }))).toEqual([expect.stringContaining(words)]);
  });
});

test.each(['payday_loan', 'title_loan', 'rent_to_own', 'debt_settlement', 'credit_repair'])(
  'nothing of the kind %s has terms that could be stated',
  (kind) => {
    const terms = { kind, apr: 0.1 } as unknown as OfferTerms;
    expect(offerProblems(withOffer({ terms }))).toEqual([expect.stringContaining('none that can be offered')]);
  },
);

test.each([
  'Payday advance until Friday',
  'Guaranteed for everyone',
  'A card with no credit check',
  'You are preapproved',
  'Rent-to-own furniture',
])('"%s" is not said of an offer', (title) => {
  expect(offerProblems(withOffer({ title }))).toEqual([expect.stringContaining('must not be said')]);
});

test.each(['spending.by_category', 'income.pay_streams', 'customer.zip', 'customer.name', 'customer.language'])(
  'an offer cannot look at %s',
  (signal) => {
    expect(offerProblems(withOffer({ signals: [signal] }))).toEqual([expect.stringContaining('not reviewed')]);
  },
);

test('a commission is disclosed, and a logo is loaded from nowhere', () => {
  const es = {
    title: 'Una cuenta',
    summary: 'Una cuenta corriente.',
    disclosure: 'El socio paga una comisión al banco.',
  };
  const paid = { commission: 'paid_by_partner', disclosure: 'A partner of ours.', es } as const;
  expect(offerProblems(withOffer(paid))).toEqual([expect.stringContaining('commission')]);
  expect(offerProblems(withOffer({ ...paid, disclosure: 'The partner pays the bank a commission.' }))).toEqual([]);
  expect(offerProblems(withOffer({ logo: 'https://partner.example/logo.png' }))).toEqual([
    expect.stringContaining('offer.logo'),
  ]);
  expect(offerProblems(withOffer({ logo: 'data:image/svg+xml;base64,PHN2Zz4=' }))).toHaveLength(1);
  expect(offerProblems(withOffer({ logo: 'data:image/png;base64,iVBORw0KGgo=' }))).toEqual([]);
});

test('what an offer says in Spanish keeps the same rules', () => {
  const es = { title: 'Una cuenta', summary: 'Una cuenta corriente.', disclosure: 'De un socio nuestro.' };
  expect(offerProblems(withOffer({ es }))).toEqual([]);
  const paid = { commission: 'paid_by_partner', disclosure: 'The partner pays the bank a commission.' } as const;
  expect(offerProblems(withOffer({ ...paid, es }))).toEqual([expect.stringContaining('offer.es.disclosure')]);
  expect(offerProblems(withOffer({ es: { ...es, summary: '' } }))).toEqual(['offer.es.summary is empty']);
  for (const title of [
    'Aprobación inmediata',
    'Crédito sin revisión de crédito',
    'Tarjeta preaprobada',
    'Casa de empeño',
  ])
    expect(offerProblems(withOffer({ es: { ...es, title } }))).toEqual([expect.stringContaining('must not be said')]);
});

test('no host is made with an offer that must not be made', () => {
  const plugins = bundledPlugins.map((plugin) =>
    plugin.id === sample.id ? withOffer({ terms: card({ apr: 0.9 }) }) : plugin,
  );
  expect(() => new Host(plugins)).toThrow(expect.objectContaining({ code: 'OFFER_REFUSED' }));
});
