import { describe, expect, test } from 'vitest';
import { toolPlugins } from '../../../plugins/tools/index.ts';
import type { Understanding } from '../understanding.ts';
import { trainRouter } from './train.ts';
import { Reader } from './understand.ts';

const router = trainRouter(toolPlugins.map(({ tool }) => tool));
const tools = toolPlugins.map(({ tool }) => ({ name: tool.name, parameters: Object.keys(tool.arguments.shape) }));
const knowledge = { asOf: '2026-11-25', locale: 'en-US', merchants: ['Streamly', 'Hopcab'], accounts: [] };
const read = (text: string, previous: Understanding | null = null) =>
  new Reader(router, tools, { ...knowledge, previous }).read(text);

/** As if a question had been answered with these figures. */
function after(
  question: string,
  figures: Partial<NonNullable<Understanding['figures']>> = {},
  rows = 0,
): Understanding {
  const { understanding } = read(question);
  return {
    ...understanding,
    figures: { cents: 41_200, is_price: true, sums: 2, rows: 3, has_day: true, ...figures },
    ...(rows > 0 && { listed: { rows, intent: understanding.intent } }),
  };
}

describe('what a message asks of the answer before is worked out of it', () => {
  test.each([
    ['how much do i owe on my cards', 'so thats how much per month lol', 'per'],
    ['show my last payments', 'what do all of these come to then', 'total'],
    ['show my last payments', 'on average how much is one', 'average'],
    ['show my last payments', 'ok how many of them', 'count'],
    ['how much did i spend at hopcab in october', 'split it three ways?', 'split'],
    ['how much did i spend at hopcab in october', 'since when have i been doing that', 'since'],
    ['did i pay streamly', 'is it higher than the time before', 'last_time'],
    ['muestra mis ultimos pagos', 'y todo eso cuanto suma', 'total'],
    ['cuanto gaste en hopcab en octubre', 'y entre tres cuanto nos toca', 'split'],
  ])('“%s”, “%s”', (question, asked, operation) => {
    const { call } = read(asked, after(question, {}, 4));
    expect(call).toMatchObject({ name: 'calculation', args: { operation, question: asked } });
  });

  test('whether there is enough for it is asked of its amount', () => {
    const { call } = read('can i cover that one', after('how much is streamly', { cents: 2_071 }));
    expect(call).toEqual({ name: 'affordability', args: { amount_cents: 2_071 } });
  });
});

describe('and is left to what it was taken for where', () => {
  test('the answer holds too little for it', () => {
    const { call } = read('what do all of these come to then', after('whats my balance', {}, 0));
    expect(call?.name).not.toBe('calculation');
  });
  test('nothing was answered before', () => {
    expect(read('so whats that a week').call?.name).not.toBe('calculation');
  });
  test.each([
    ['show my last payments', 'how much did i spend on groceries in september', 'spending'],
    ['show my last payments', 'and at streamly?', 'transactions'],
    ['what subscriptions do i have', 'since when do i have it', 'recurring'],
    ['how much did i spend at hopcab in october', 'and in september', 'spending'],
    ['how much did i spend at hopcab in october', 'thanks', 'help'],
  ])('“%s”, “%s” means something by itself, or to that tool', (question, asked, tool) => {
    expect(read(asked, after(question, {}, 4)).call?.name).toBe(tool);
  });
});
