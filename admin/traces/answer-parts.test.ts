import { describe, expect, test } from 'vitest';
import type { TraceDetail } from '../../server/protocol/index.ts';
import { answerParts } from './answer-parts.ts';

function shown(id: string, text: string): TraceDetail['facts'][number] {
  return {
    text,
    fact: {
      id,
      label: `label of ${id}`,
      value: 1,
      unit: 'USD_cents',
      evidence: [],
      period: { from: '2026-10-01', to: '2026-10-31', label: 'October 2026' },
      refreshed_at: '2026-11-25T00:00:00Z',
    },
  };
}
const facts = [shown('total', '$1,204.50'), shown('rent', '$1,204'), shown('twin', '$1,204'), shown('share', '41%')];
const marked = (answer: string) =>
  answerParts(answer, facts)
    .map((part) => (part.fact_id ? `[${part.text}=${part.fact_id}]` : part.text))
    .join('');

describe('the figures of an answer', () => {
  test('are found as references', () => {
    expect(marked('You spent {fact:total} in {fact:total#period}, {fact:share} of it on {fact:rent#label}.')).toBe(
      'You spent [$1,204.50=total] in [October 2026=total], [41%=share] of it on [label of rent=rent].',
    );
  });

  test('are found by their value, the longest first', () => {
    expect(marked('You spent $1,204.50, 41% more.')).toBe('You spent [$1,204.50=total], [41%=share] more.');
  });

  test('share a value in the order of the facts', () => {
    expect(marked('$1,204 and $1,204 and $1,204.')).toBe('[$1,204=rent] and [$1,204=twin] and [$1,204=rent].');
  });

  test('are never part of another number or word', () => {
    expect(marked('US$1,204 or $1,204,000 or $1,204.99 or 141% or 41%x')).toBe(
      'US$1,204 or $1,204,000 or $1,204.99 or 141% or 41%x',
    );
  });

  test('leave an unknown reference and plain words as they stand', () => {
    expect(marked('See {fact:gone}.')).toBe('See {fact:gone}.');
    expect(answerParts('', facts)).toEqual([]);
    expect(answerParts('Nothing.', [])).toEqual([{ text: 'Nothing.', fact_id: null }]);
  });
});
