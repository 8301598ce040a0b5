import { buildLedger } from '../../plugins/kit/index.ts';
import { demoLedgers, heldOutLedgers } from './ledgers.ts';
import { Score, toleranceDays, type Found, type LabelledLedger } from './score.ts';

/** Prints how right the streams are on both sets of labelled ledgers; with `verbose` by trap, and every error. */
export function reportAccuracy(isShort: boolean, verbose: boolean): void {
  const asOf = '2026-11-25';
  report('demo customers, known while the engine was made', demoLedgers(isShort ? [1] : [1, 2, 3, 4], asOf), verbose);
  report('held-out customers, made without sight of the engine', heldOutLedgers(isShort ? 10 : 60), verbose);
}

function report(title: string, ledgers: readonly LabelledLedger[], verbose: boolean): void {
  const score = new Score();
  for (const ledger of ledgers) score.add(ledger, detect(ledger));
  print([`${title}: ${ledgers.length}`, ...summary(score), ...(verbose ? details(score) : [])]);
}

/** This engine's streams; a next date is claimed by active and mature ones. */
function detect({ rows, as_of }: LabelledLedger): Found[] {
  return buildLedger(rows, as_of).streams.map((stream) => ({
    name: stream.merchant,
    frequency: stream.frequency,
    transaction_ids: stream.transaction_ids,
    next_date: stream.is_active && stream.status === 'MATURE' ? stream.predicted_next_date : null,
    is_transfer: stream.kind === 'transfer',
  }));
}

function summary(score: Score): string[] {
  return [
    `  recall        ${score.recall} contracts found`,
    `  precision     ${score.precision} found streams are contracts; ${score.withoutRhythm} more claim no rhythm`,
    `  frequency     ${score.frequency} found contracts`,
    `  next date     ${score.nextDate} within ${toleranceDays} days; ${score.irregularNextDate} that no calendar foretells`,
  ];
}

function details({ confusion, traps, errors }: Score): string[] {
  return [
    '  true -> found',
    ...[...confusion].sort().map(([pair, count]) => `    ${pair}: ${count}`),
    '  found, by trap',
    ...[...traps]
      .sort(([, one], [, other]) => one.right / one.of - other.right / other.of)
      .map(([trap, tally]) => `    ${trap}: ${tally}`),
    '  errors',
    ...errors.map((error) => `    ${error}`),
  ];
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
