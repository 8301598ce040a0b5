import { expect, test } from 'vitest';
import { paceOf } from './pace.ts';

test.each([
  ['what if i saved 25 a week', 52],
  ['ahorro 10 diarios', 365],
  ['si guardo 50 por quincena', 26],
  ['put away 40 every two weeks', 26],
  ['500 al año', 1],
  ['save 100 a month', null],
  ['quiero ahorrar 300', null],
])('%s', (question, timesAYear) => {
  expect(paceOf(question)?.timesAYear ?? null).toBe(timesAYear);
});
