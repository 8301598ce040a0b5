import { expect, test } from 'vitest';
import type { LedgerRows } from '../../plugins/kit/index.ts';
import { ImportTally } from './import-tally.ts';

const nothing: LedgerRows = { accounts: [], transactions: [], liabilities: [], removed: [], warnings: [] };

test('of many bad rows some are told and all are counted', () => {
  const tally = new ImportTally();
  const bad = (line: number) => ({ code: 'ROW_INVALID', message: `line ${line} has no date`, place: `line ${line}` });
  for (let part = 0; part < 100; part++) {
    tally.add('export.csv', { ...nothing, warnings: Array.from({ length: 50 }, (_, row) => bad(part * 50 + row + 2)) });
  }
  tally.add('export.csv', { ...nothing, warnings: [{ code: 'CURRENCY_ASSUMED', message: 'US dollars are assumed.' }] });
  expect(tally.counts).toMatchObject({ transactions: 0, refused: 5_000 });
  expect(tally.warnings).toHaveLength(11);
  expect(tally.warnings[9]).toEqual({ file: 'export.csv', ...bad(11) });
  expect(tally.warnings[10]?.code).toBe('CURRENCY_ASSUMED');
  expect(tally.untold).toEqual({ ROW_INVALID: 4_990 });
});
