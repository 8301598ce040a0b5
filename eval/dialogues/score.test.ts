import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Understanding } from '../../server/model/index.ts';
import { customer } from './customer.ts';
import { readDialogues, type LabelledTurn } from './dialogue.ts';
import { slotsOf } from './intents.ts';
import { scoreTurn } from './score.ts';

const tools = new Map([
  ['spending', 'tool.spending'],
  ['forecast', 'tool.forecast'],
  ['debts', 'tool.debts'],
]);
const label = (intent: string, slots: LabelledTurn['slots'] = {}): LabelledTurn => ({
  text: 'words',
  kind: 'plain',
  intent,
  slots,
});
const read = (intent: string | null, slots: Understanding['slots'] = {}): Understanding => ({
  intent,
  slots,
  margin: 1,
  top: [],
  language: 'en',
  frame: null,
});

test.each([
  ['the tool asked for', label('tool.spending'), read('spending'), 'right', true],
  ['another tool', label('tool.spending'), read('forecast'), 'wrong', null],
  ['a question back', label('tool.spending'), read(null), 'asked', null],
  ['nothing for what no tool is for', label('outside'), read(null), 'right', null],
  ['a tool for what no tool is for', label('outside'), read('spending'), 'wrong', null],
  ['another tool that answers it as well', label('tool.payoff'), read('debts', { aspect: 'loan_end' }), 'right', null],
  ['that tool with another choice', label('tool.payoff'), read('debts', { aspect: 'late' }), 'wrong', null],
  ['a tool for what is not built', label('tool.goals'), read('spending'), 'unbuilt', null],
  ['a slot too few', label('tool.spending', { merchant: 'Hopcab' }), read('spending'), 'right', false],
  ['a slot too many', label('tool.spending'), read('spending', { merchant: 'Hopcab' }), 'right', false],
  ['a default', label('tool.spending'), read('spending', { compare: 'previous', question: 'words' }), 'right', true],
  [
    'an account by its kind',
    label('tool.spending', { account: 's1' }),
    read('spending', { account: 'savings' }),
    'right',
    true,
  ],
] as const)('%s', (_, turn, understanding, verdict, slots_right) => {
  expect(scoreTurn(turn, understanding, tools)).toMatchObject({ verdict, slots_right });
});

test('an intent that the definitions do not know is refused', () => {
  expect(() => scoreTurn(label('tool.horoscope'), read(null), tools)).toThrow('tool.horoscope');
});

const definitions = await readFile(path.join(import.meta.dirname, 'DEFINITIONS.md'), 'utf8');

test.each(['development', 'held-out'] as const)('the %s part keeps to the definitions', async (part) => {
  const dialogues = await readDialogues(part);
  const turns = dialogues.flatMap((dialogue) => dialogue.turns);
  const defined = new Set(definitions.match(/(?<=^\*\*`)[a-z.-]+(?=`\*\*)/gm));
  const names = new Set(customer.merchants);
  const accounts = new Set(customer.accounts.map(({ account_id }) => account_id));
  expect(dialogues.length - new Set(dialogues.map(({ id }) => id)).size, 'ids used twice').toBe(0);
  for (const { text, intent, slots } of turns) {
    expect(defined, text).toContain(intent);
    expect(slotsOf(intent, slots), text).toEqual(slots);
    if (slots.category !== undefined) expect(definitions, text).toContain(`\`${slots.category}\``);
    if (slots.merchant !== undefined) expect(names, text).toContain(slots.merchant);
    if (slots.account !== undefined) expect(accounts, text).toContain(slots.account);
    if (slots.period) expect(slots.period.from <= slots.period.to, text).toBe(true);
  }
  for (const {
    turns: [first],
  } of dialogues)
    expect(first?.kind).not.toBe('follow_up');
});
