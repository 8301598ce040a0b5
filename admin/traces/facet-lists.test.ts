import { expect, test } from 'vitest';
import { facetState, withFacet } from './facet-lists.ts';

test('a value is wanted, unwanted or neither', () => {
  expect(facetState('', 'blocked')).toBe('neither');
  expect(facetState('answered,blocked', 'blocked')).toBe('in');
  expect(facetState('-blocked', 'blocked')).toBe('out');
});

test('the same choice again takes it back; the other one replaces it', () => {
  expect(withFacet('', 'blocked', 'in')).toBe('blocked');
  expect(withFacet('blocked', 'failed', 'in')).toBe('blocked,failed');
  expect(withFacet('blocked,failed', 'blocked', 'in')).toBe('failed');
  expect(withFacet('blocked', 'blocked', 'out')).toBe('-blocked');
  expect(withFacet('-blocked', 'blocked', 'out')).toBe('');
});
