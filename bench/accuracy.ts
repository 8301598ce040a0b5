import { demoCustomers, generateCustomer } from '../demo/generator/index.ts';
import { trueStreams, type TrueStream } from '../demo/generator/truth.ts';
import { buildLedger, daysBetween, type RecurringStream } from '../plugins/kit/index.ts';

/** Days by which a next date may be off. */
const tolerance = 2;

export interface Accuracy {
  readonly truths: number;
  readonly found: number;
  readonly detected: number;
  readonly detected_right: number;
  readonly right_frequency: number;
  readonly next_dates: number;
  readonly next_dates_right: number;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

/** Compares the streams of every demo customer with the contracts they were played from. */
export function measureAccuracy(seeds: readonly number[], to: string): Accuracy {
  const total = {
    truths: 0,
    found: 0,
    detected: 0,
    detected_right: 0,
    right_frequency: 0,
    next_dates: 0,
    next_dates_right: 0,
  };
  const missed: string[] = [];
  const invented: string[] = [];
  for (const seed of seeds) {
    for (const { id } of demoCustomers) {
      const truths = trueStreams(id, { seed, to });
      const { streams } = buildLedger(generateCustomer(id, { seed, to }), to);
      const matched = new Set<RecurringStream>();
      for (const truth of truths) {
        total.truths += 1;
        const stream = streams.find((candidate) => overlaps(candidate, truth));
        if (!stream) {
          missed.push(`${id} ${seed}: ${truth.frequency} ${truth.transaction_ids[0]}`);
          continue;
        }
        matched.add(stream);
        total.found += 1;
        if (stream.frequency === truth.frequency) total.right_frequency += 1;
        else missed.push(`${id} ${seed}: ${stream.merchant} is ${stream.frequency}, really ${truth.frequency}`);
        if (
          !stream.is_active ||
          stream.status !== 'MATURE' ||
          truth.next_date === null ||
          stream.predicted_next_date === null
        )
          continue;
        total.next_dates += 1;
        const off = Math.abs(daysBetween(stream.predicted_next_date, truth.next_date));
        if (off <= tolerance) total.next_dates_right += 1;
        else
          missed.push(
            `${id} ${seed}: ${stream.merchant} next ${stream.predicted_next_date}, really ${truth.next_date}`,
          );
      }
      // A stream of unknown frequency claims no rhythm: irregular pay is listed so.
      for (const stream of streams.filter(({ kind, frequency }) => kind !== 'transfer' && frequency !== 'UNKNOWN')) {
        total.detected += 1;
        if (matched.has(stream)) total.detected_right += 1;
        else
          invented.push(
            `${id} ${seed}: ${stream.merchant} ${stream.frequency} ${stream.kind} x${stream.transaction_ids.length}`,
          );
      }
    }
  }
  return { ...total, missed, invented };
}

/** A stream is a contract's when it holds most of its charges and little else. */
function overlaps({ transaction_ids }: RecurringStream, truth: TrueStream): boolean {
  const own = new Set(truth.transaction_ids);
  const shared = transaction_ids.filter((transaction) => own.has(transaction)).length;
  return shared >= 0.8 * own.size && shared >= 0.8 * transaction_ids.length;
}

/** Prints precision, recall, right frequency and next dates, and with `verbose` every miss. */
export function reportAccuracy(seeds: readonly number[], to: string, verbose: boolean): void {
  const found = measureAccuracy(seeds, to);
  const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} % of ${whole}`;
  const lines = [
    `recall: ${share(found.found, found.truths)} contracts found`,
    `precision: ${share(found.detected_right, found.detected)} detected streams are contracts`,
    `frequency: ${share(found.right_frequency, found.found)} found ones have the right rhythm`,
    `next date: ${share(found.next_dates_right, found.next_dates)} within ${tolerance} days`,
    ...(verbose ? ['', 'missed', ...found.missed, '', 'invented', ...found.invented] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
