import { expect, test } from 'vitest';
import { RunningTurns } from './running-turns.ts';

const anna = { bank_id: 'first', user_id: 'anna' };
const ben = { bank_id: 'first', user_id: 'ben' };

test('a turn ends when some of what it looks at was taken back, and no other', () => {
  const turns = new RunningTurns();
  const [both, one, free, bens] = ['both', 'one', 'free', 'bens'].map((id) =>
    turns.begin(id, id === 'bens' ? ben : anna),
  );
  turns.reads('both', ['spending', 'accounts']);
  turns.reads('one', ['spending']);
  turns.reads('free', []);
  turns.reads('bens', ['accounts']);
  turns.agree(anna, ['spending']);
  expect([both, one, free, bens].map((signal) => signal?.aborted)).toEqual([true, false, false, false]);
  turns.agree(anna, []);
  expect([one, free, bens].map((signal) => signal?.aborted)).toEqual([true, false, false]);
});

test('what is taken back before a turn knows what it may look at ends it only where it still looks at it', () => {
  const turns = new RunningTurns();
  const before = turns.begin('before', anna);
  const after = turns.begin('after', anna);
  turns.agree(anna, []);
  expect([before.aborted, after.aborted]).toEqual([false, false]);
  turns.reads('before', ['spending']);
  turns.reads('after', []);
  expect([before.aborted, after.aborted]).toEqual([true, false]);
});

test('another customer stops no turn', () => {
  const turns = new RunningTurns();
  const signal = turns.begin('turn', anna);
  turns.stop(ben, 'turn');
  expect(signal.aborted).toBe(false);
  turns.stop(anna, 'turn');
  expect(signal.aborted).toBe(true);
  turns.end('turn');
  expect(turns.isRunning(anna)).toBe(false);
});
