import { describe, expect, test } from 'vitest';
import { decisionOf } from './approval.ts';
import { nextDialogue } from './dialogue.ts';

describe('a yes is a whole message that says nothing else', () => {
  test.each(['yes', 'Yes, please!', 'ok do it', 'Sí', 'sí, por favor', 'Go ahead', 'vale'])('%s', (message) => {
    expect(decisionOf(message)).toBe('yes');
  });
  test.each(['no', 'No, thanks', "don't", 'mejor no', 'Cancel'])('%s is a no', (message) => {
    expect(decisionOf(message)).toBe('no');
  });
  test.each([
    'yes but only Streamly',
    'what would that change?',
    'yesterday',
    'no, I meant September',
    'si pago 200 al mes',
    'cancel Hulu',
    '',
  ])('%j is neither', (message) => expect(decisionOf(message)).toBeNull());
});

test('a proposal waits for one message only', () => {
  const corrections = [{ kind: 'not_recurring' as const, transaction_id: 't1' }];
  const proposal = { action: { type: 'correct' as const, corrections }, done: 'Done.' };
  const asked = nextDialogue({ understanding: null, pending: null }, { understanding: null, proposal, language: 'en' });
  expect(asked.pending).toMatchObject(proposal);
  expect(nextDialogue(asked, { understanding: null, proposal: null, language: 'en' }).pending).toBeNull();
});
