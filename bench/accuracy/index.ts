import { buildLedger } from '../../plugins/kit/index.ts';
import { calibrationOf, holdOutLastCharges } from './calibration.ts';
import { runActual, toPeerLedger, type PeerSkipped } from '../peers/actual/index.ts';
import { demoLedgers, firstHeldOutLedgers, secondHeldOutLedgers, unreadLedgers } from './ledgers.ts';
import { Score, toleranceDays, type Found, type LabelledLedger } from './score.ts';

/**
 * Prints how right the streams are on labelled ledgers; with `verbose` by trap, and every error. The peer takes a second or
 * two for each customer, so the short run leaves it out.
 */
export async function reportAccuracy(isShort: boolean, verbose: boolean): Promise<void> {
  const asOf = '2026-11-25';
  const sets = [
    {
      title: 'demo customers, known while the engine was made',
      ledgers: demoLedgers(isShort ? [1] : [1, 2, 3, 4], asOf),
    },
    { title: 'first held-out customers, read after the first run', ledgers: firstHeldOutLedgers(isShort ? 10 : 60) },
    { title: 'second held-out customers, read after the first run', ledgers: secondHeldOutLedgers(isShort ? 10 : 40) },
    { title: 'other customers of both, never read', ledgers: unreadLedgers(isShort ? 5 : 40) },
  ];
  for (const { title, ledgers } of sets) {
    print([`${title}: ${ledgers.length}`]);
    report('this engine', ledgers, ledgers.map(detect), verbose);
    print(calibration(ledgers));
    if (isShort || !ledgers[0]?.labels_transfers) continue;
    const peer = await detectWithActual(ledgers);
    if ('skipped' in peer) print([`  Actual Budget: left out, ${peer.skipped}`]);
    else report('Actual Budget', ledgers, peer, verbose);
  }
}

function report(name: string, ledgers: readonly LabelledLedger[], found: readonly Found[][], verbose: boolean): void {
  const score = new Score();
  for (const [index, ledger] of ledgers.entries()) score.add(ledger, found[index] ?? []);
  print([`  ${name}`, ...summary(score), ...(verbose ? details(score) : [])]);
}

/** This engine's streams; a next date is claimed by active and mature ones. */
function detect({ rows, as_of }: LabelledLedger): Found[] {
  return buildLedger(rows, as_of).streams.map((stream) => ({
    name: stream.merchant,
    frequency: stream.frequency,
    readings: [stream.transaction_ids],
    next_date: stream.is_active && stream.status === 'MATURE' ? stream.predicted_next_date : null,
    is_transfer: stream.kind === 'transfer',
  }));
}

/** The peer's schedules. It names no rows, so what its rule covers is read in three ways. */
async function detectWithActual(ledgers: readonly LabelledLedger[]): Promise<Found[][] | PeerSkipped> {
  const results = await runActual(ledgers.map(({ id, as_of, rows }) => toPeerLedger(id, as_of, rows)));
  if ('skipped' in results) return results;
  return results.map(({ schedules }) =>
    schedules.map((schedule) => ({
      name: schedule.payee_name,
      frequency: schedule.frequency,
      readings: [schedule.transaction_ids, schedule.continued_transaction_ids, schedule.payee_transaction_ids],
      next_date: schedule.next_date,
      is_transfer: false,
    })),
  );
}

function summary(score: Score): string[] {
  return [
    `    recall        ${String(score.recall)} contracts found`,
    `    precision     ${String(score.precision)} found streams are contracts; ${score.withoutRhythm} more claim no rhythm`,
    `    frequency     ${String(score.frequency)} found contracts`,
    `    next date     ${String(score.nextDate)} within ${toleranceDays} days; ${String(score.irregularNextDate)} that no calendar foretells`,
  ];
}

/** How well the last charge of each stream is foretold from those before it, and how honest confidence is. */
function calibration(ledgers: readonly LabelledLedger[]): string[] {
  const { count, hits, brier, error, bins } = calibrationOf(
    ledgers.flatMap(({ rows, as_of }) => holdOutLastCharges(rows, as_of)),
  );
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const steps = bins.map(([said, real, size]) => `${said.toFixed(2)} came true ${real.toFixed(2)} (${size})`);
  return [
    `    last charge   ${percent(hits / count)} of ${count} held out came on the foretold date and amount; calibration error ${percent(error)}, Brier score ${brier.toFixed(3)}`,
    `    confidence    ${steps.join('; ')}`,
  ];
}

function details({ confusion, traps, errors }: Score): string[] {
  return [
    '  true -> found',
    ...[...confusion].sort(([one], [other]) => (one < other ? -1 : 1)).map(([pair, count]) => `    ${pair}: ${count}`),
    '  found, by trap',
    ...[...traps]
      .sort(([, one], [, other]) => one.right / one.of - other.right / other.of)
      .map(([trap, tally]) => `    ${trap}: ${String(tally)}`),
    '  errors',
    ...errors.map((error) => `    ${error}`),
  ];
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
