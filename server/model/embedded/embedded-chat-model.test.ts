import { HumanMessage } from '@langchain/core/messages';
import { describe, expect, test } from 'vitest';
import { toolPlugins } from '../../../plugins/tools/index.ts';
import { EmbeddedChatModel } from './embedded-chat-model.ts';
import { trainRouter } from './train.ts';
import { Reader } from './understand.ts';

const router = trainRouter(toolPlugins.map(({ tool }) => tool));
const tools = toolPlugins.map(({ tool }) => ({ name: tool.name, parameters: Object.keys(tool.arguments.shape) }));
const accounts = [{ account_id: 'c1', name: 'Everyday Checking', mask: '4417', type: 'depository' }];
const knowledge = { asOf: '2026-11-25', locale: 'en-US', merchants: ['Hopcab'], accounts, previous: null };
const ask = async (text: string) => {
  const message = await new EmbeddedChatModel(new Reader(router, tools, knowledge)).invoke([new HumanMessage(text)]);
  return { calls: message.tool_calls ?? [], metadata: message.response_metadata };
};

describe('several questions in one message', () => {
  test.each([
    ['How much is in my checking? And when do I get paid?', ['balances', 'income']],
    ['how much did I spend at Hopcab and when do I get paid next', ['spending', 'income']],
    ['cuánto dinero tengo y cuándo cobro', ['balances', 'income']],
    // One question, although a second could begin inside.
    ['how much did I spend on groceries and restaurants last month', ['spending']],
    ['Hi! How much money do I have?', ['balances']],
  ])('%s', async (text, names) => {
    expect((await ask(text)).calls.map(({ name }) => name)).toEqual(names);
  });

  test('a later one hangs on the one before it, and the next message on the last', async () => {
    const { calls, metadata } = await ask('How much did I spend at Hopcab in October? And in September?');
    const september = { merchant: 'Hopcab', period: { from: '2026-09-01', to: '2026-09-30' } };
    expect(calls.map(({ args }) => args)).toMatchObject([{ merchant: 'Hopcab' }, september]);
    expect(metadata).toMatchObject({ understanding: { intent: 'spending', slots: september } });
  });
});
