import { describe, expect, test } from 'vitest';
import { outside } from './router.ts';
import { trainRouter } from './train.ts';

const router = trainRouter([
  {
    name: 'spending',
    examples: {
      en: ['how much did i spend on <category>', 'what did <category> cost me', 'my spending in <period>'],
      follow_ups: [{ after: ['spending', 'fees'], en: ['and on <category>', 'what about <category>'] }],
    },
  },
  {
    name: 'fees',
    examples: {
      en: [
        'which fees did i pay <kind=all>',
        'what did the bank charge me in fees <kind=all>',
        'my overdraft fees <kind=all>',
      ],
    },
  },
]);

describe('where a tool is switched off', () => {
  const without = router.only(['spending']);

  test('its questions are outside, and no guess at the tools that are left', () => {
    expect(router.route('which fees did i pay')).toMatchObject({ intent: 'fees', args: { kind: 'all' } });
    const found = without.route('which fees did i pay');
    expect(found).toMatchObject({ intent: outside, args: {} });
    expect(found.top.map(({ intent }) => intent)).toEqual([outside, 'spending']);
    expect(found.top.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 5);
  });

  test('other questions go where they went, as likely as before', () => {
    const text = 'how much did i spend on <category>';
    expect(without.route(text)).toMatchObject({ intent: 'spending', probability: router.route(text).probability });
  });

  test('what hangs on an answer still does', () => {
    const before = { intents: ['spending'], continued: null };
    expect(without.route('and on <category>', before)).toMatchObject({ intent: 'spending' });
    const none = router.only([]).route('and on <category>', before);
    expect(none.top).toEqual([{ intent: outside, probability: expect.closeTo(1, 5) }]);
  });
});
