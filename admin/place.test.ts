import { describe, expect, test } from 'vitest';
import {
  allCustomers,
  allRecommendations,
  allTraces,
  allTurns,
  readPlace,
  sameFilter,
  tracePlace,
  wholeLog,
  writePlace,
  type Place,
} from './place.ts';

const places: [string, Place][] = [
  ['/admin/traces', { screen: 'traces', filter: allTraces }],
  ['/admin/bank?tab=access', { screen: 'bank', tab: 'access' }],
  ['/admin/banks', { screen: 'banks' }],
  ['/admin/failed-jobs', { screen: 'failed_jobs' }],
  ['/admin/banks/first-bank', { screen: 'platform_bank', bank_id: 'first-bank' }],
  [
    '/admin/traces?kind=turn&outcome=blocked&search=caf%C3%A9+%26+rent&customer=user_7',
    {
      screen: 'traces',
      filter: { ...allTraces, kind: 'turn', outcome: 'blocked', search: 'café & rent', user_id: 'user_7' },
    },
  ],
  ['/admin/traces/t%2F1', tracePlace('t/1')],
  [
    '/admin/traces/t1?outcome=answered&tab=waterfall&span=s4&fact=spending.total',
    {
      ...tracePlace('t1', { ...allTraces, outcome: 'answered' }),
      tab: 'waterfall',
      span_id: 's4',
      fact_id: 'spending.total',
    },
  ],
  ['/admin/articles', { screen: 'articles' }],
  ['/admin/articles/own-safe-boxes', { screen: 'article', article_id: 'own-safe-boxes' }],
  ['/admin/customers', { screen: 'customers', filter: allCustomers }],
  [
    '/admin/customers?search=ma&persona=savings_builder&risk=false&page=3',
    { screen: 'customers', filter: { search: 'ma', persona: 'savings_builder', risk_flag: 'false', page: 3 } },
  ],
  [
    '/admin/customers/u1?risk=true',
    { screen: 'customer', user_id: 'u1', filter: { ...allCustomers, risk_flag: 'true' } },
  ],
  ['/admin/review', { screen: 'review', tab: 'waiting', week: '' }],
  ['/admin/review?tab=sample&week=2026-11-16', { screen: 'review', tab: 'sample', week: '2026-11-16' }],
  ['/admin/evidence', { screen: 'evidence', tab: 'packs', user_id: '' }],
  ['/admin/evidence?tab=holds&customer=u1', { screen: 'evidence', tab: 'holds', user_id: 'u1' }],
  ['/admin/overview', { screen: 'overview' }],
  ['/admin/log', { screen: 'log', filter: wholeLog }],
  [
    '/admin/log?operator=o1&customer=u1&action=trace.read&purpose=complaint',
    { screen: 'log', filter: { operator_id: 'o1', user_id: 'u1', action: 'trace.read', purpose: 'complaint' } },
  ],
  ['/admin/plugins', { screen: 'plugins' }],
  ['/admin/plugins/guardrail.consent', { screen: 'plugin', plugin_id: 'guardrail.consent' }],
  ['/admin/catalogue?tab=articles', { screen: 'catalogue', tab: 'articles' }],
  ['/admin/recommendations', allRecommendations],
  [
    '/admin/recommendations?tab=decisions&state=flag&kind=offer&customer=u1',
    { screen: 'recommendations', tab: 'decisions', state: 'flag', kind: 'offer', user_id: 'u1' },
  ],
  ['/admin/recommendations/u1/offer.savings', { screen: 'why', user_id: 'u1', recommendation_id: 'offer.savings' }],
];

describe('a place and its URL', () => {
  test.each(places)('%s', (address, place) => {
    const [path = '', query = ''] = address.split('?');
    expect(readPlace(path, query)).toEqual(place);
    expect(writePlace(place)).toBe(address);
  });

  test('the bare address is the list of conversations', () => {
    expect(readPlace('/admin/', '')).toEqual({ screen: 'traces', filter: allTurns });
    expect(readPlace('/admin', '')).toEqual({ screen: 'traces', filter: allTurns });
  });

  test('values that make no sense are read as absent', () => {
    expect(readPlace('/admin/traces', 'kind=x&tab=9')).toEqual({ screen: 'traces', filter: allTraces });
    expect(readPlace('/admin/customers', 'risk=maybe&page=-2')).toEqual({ screen: 'customers', filter: allCustomers });
    expect(readPlace('/admin/customers', 'page=1e99')).toEqual({ screen: 'customers', filter: allCustomers });
    expect(readPlace('/admin/traces/%E0%A4%A', '')).toMatchObject({ screen: 'trace', trace_id: '%E0%A4%A' });
  });

  test('an unknown path is said to be unknown', () => {
    expect(readPlace('/admin/nothing', '').screen).toBe('unknown');
    expect(readPlace('/admin/traces/a/b', '').screen).toBe('unknown');
  });

  test('filters are the same when they list the same traces', () => {
    expect(sameFilter(allTraces, { ...allTraces })).toBe(true);
    expect(sameFilter(allTraces, { ...allTraces, search: 'x' })).toBe(false);
  });
});
