import { expect, test } from 'vitest';
import { ProgressLine } from './progress.ts';

const size = 100_000_000;

function shown(isTTY: boolean, ...done: readonly number[]): string[] {
  const written: string[] = [];
  const line = new ProgressLine('export.csv', { isTTY, write: (text) => written.push(text) });
  for (const bytes of done) line.show({ step: 'reading', bytes }, size);
  line.end();
  return written;
}

test('a line every tenth where nobody watches', () => {
  expect(shown(false, 131_072, 9_999_999, 10_000_000, 19_000_000, 25_000_000, 100_000_000)).toEqual([
    'export.csv: imported 10 %\n',
    'export.csv: imported 20 %\n',
    'export.csv: imported 100 %\n',
  ]);
});

test('one line in a terminal, written over and empty at the end', () => {
  expect(shown(true, 131_072, 900_000, 1_000_000, 100_000_000)).toEqual([
    '\rexport.csv: imported 0 %\u001B[K',
    '\rexport.csv: imported 1 %\u001B[K',
    '\rexport.csv: imported 100 %\u001B[K',
    '\r\u001B[K',
  ]);
});

test('nothing for a small file', () => {
  const written: string[] = [];
  const line = new ProgressLine('small.csv', { isTTY: true, write: (text) => written.push(text) });
  line.show({ step: 'checking', bytes: 500 }, 1_000);
  line.end();
  expect(written).toEqual([]);
});
