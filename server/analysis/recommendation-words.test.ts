import { expect, test } from 'vitest';
import { disclaimers, translatedRecommendationSchema, type DataPoint, type Fact } from '../../plugins/kit/index.ts';
import { recommendationIn, recommendationWords, type ItemWords } from './recommendation-words.ts';

const fact: Fact = {
  id: 'spending.fees.30',
  label: 'Fees',
  value: 1_250,
  unit: 'USD_cents',
  period: { from: '2026-10-27', to: '2026-11-25', label: 'the last 30 days' },
  evidence: [{ type: 'transaction', id: 't1' }],
  refreshed_at: '2026-11-25T12:00:00Z',
};
const english: DataPoint = {
  signal: 'spending.fees_cents',
  text: '{fact:spending.fees.30} went to fees in {fact:spending.fees.30#period}',
  facts: [fact],
  weight: 0.5,
};
const both: DataPoint = {
  ...english,
  es: {
    text: '{fact:spending.fees.30} se fueron en comisiones en {fact:spending.fees.30#period}',
    facts: { 'spending.fees.30': { label: 'Comisiones', period: 'los últimos 30 días' } },
  },
};
const inEnglish: ItemWords = {
  en: { item_id: 'offer.account', title: 'An account', summary: 'It has no fee.', disclosure: 'The bank earns.' },
};
const offer: ItemWords = {
  ...inEnglish,
  es: { item_id: 'offer.account', title: 'Una cuenta', summary: 'Sin comisión.', disclosure: 'El banco gana.' },
};

/** As an offer is stored. */
function stored(item: ItemWords, point: DataPoint, locale: string) {
  return translatedRecommendationSchema.parse({
    ...recommendationWords(item, point, locale),
    recommendation_id: 'offer.account',
    kind: 'offer',
    partner: 'A Bank',
    persona: 'general',
    signal: point.signal,
    evidence: fact.evidence,
    reasons: [{ code: 'PERSONA_MATCH', sentence: 'It suits the pattern that your data shows.', evidence: [] }],
  });
}

test('what was computed in English is read in Spanish, figures and names of figures too', () => {
  const read = recommendationIn(stored(offer, both, 'en-US'), 'es-US');
  expect(read).toMatchObject({
    title: 'Una cuenta',
    summary: 'Sin comisión.',
    disclosure: 'El banco gana.',
    rationale: 'Te mostramos esto porque $12.50 se fueron en comisiones en los últimos 30 días.',
    facts: [{ label: 'Comisiones', period: { from: '2026-10-27', label: 'los últimos 30 días' }, value: 1_250 }],
    reasons: [{ code: 'PERSONA_MATCH', sentence: 'Encaja con el patrón que muestran tus datos.' }],
    disclaimer: disclaimers.es,
  });
  expect(read).not.toHaveProperty('translations');
});

test('and the other way round', () => {
  const computed = stored(offer, both, 'es-US');
  expect(computed.rationale).toBe('Te mostramos esto porque $12.50 se fueron en comisiones en los últimos 30 días.');
  expect(recommendationIn(computed, 'en-US')).toMatchObject({
    title: 'An account',
    rationale: "We're showing you this because $12.50 went to fees in the last 30 days.",
    facts: [fact],
    disclaimer: disclaimers.en,
  });
});

test('who reads what it was computed in reads it as it was stored', () => {
  const { translations: _translations, ...own } = stored(offer, both, 'en-US');
  expect(recommendationIn(stored(offer, both, 'en-US'), 'en-GB')).toEqual(own);
});

test('what a plugin says in English alone stays English, and the rest is Spanish', () => {
  expect(recommendationIn(stored(offer, english, 'en-US'), 'es-US')).toMatchObject({
    title: 'Una cuenta',
    rationale: "We're showing you this because $12.50 went to fees in the last 30 days.",
    facts: [fact],
  });
  expect(recommendationIn(stored(inEnglish, both, 'en-US'), 'es-US')).toMatchObject({
    title: 'An account',
    rationale: 'Te mostramos esto porque $12.50 se fueron en comisiones en los últimos 30 días.',
  });
  expect(stored(inEnglish, english, 'es-US').rationale_template).toBe(
    `We're showing you this because ${english.text}.`,
  );
});

test('what was stored before there were translations is read as it was', () => {
  const { translations: _translations, ...old } = stored(offer, both, 'en-US');
  expect(recommendationIn(translatedRecommendationSchema.parse(old), 'es-US')).toEqual(old);
});
