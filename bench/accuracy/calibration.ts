import {
  addDays,
  buildLedger,
  daysBetween,
  type Ledger,
  type LedgerRows,
  type RecurringStream,
} from '../../plugins/kit/index.ts';
import { toleranceDays } from './score.ts';

/** A stream's last charge, foretold from what came before it. */
export interface Prediction {
  /** What the engine said the chance was, 0..1. */
  readonly confidence: number;
  /** The charge came within two days of the foretold date, and inside the foretold range. */
  readonly hit: boolean;
}

/** Holds out the last charge of each stream of a ledger and foretells it: streams that are mature without it. */
export function holdOutLastCharges(rows: LedgerRows, as_of: string): Prediction[] {
  const ledger = buildLedger(rows, as_of);
  return ledger.streams.flatMap((stream) => foretell(rows, ledger, stream));
}

function foretell(rows: LedgerRows, whole: Ledger, stream: RecurringStream): Prediction[] {
  const last = whole.transaction(stream.transaction_ids.at(-1) ?? '');
  if (last === undefined) return [];
  const before = new Set(stream.transaction_ids.slice(0, -1));
  const known = buildLedger(rows, addDays(last.day, -1)).streams.find(
    ({ transaction_ids }) => transaction_ids.filter((id) => before.has(id)).length >= 0.8 * before.size,
  );
  if (known?.status !== 'MATURE' || known.predicted_next_date === null) return [];
  const { predicted_next_date, predicted_amount_range_cents } = known;
  const [low, high] = predicted_amount_range_cents ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const amount = Math.abs(last.amount_cents);
  const onTime = Math.abs(daysBetween(predicted_next_date, last.day)) <= toleranceDays;
  return [{ confidence: known.confidence, hit: onTime && amount >= low && amount <= high }];
}

/** How far said and real chances are apart. */
export interface Calibration {
  readonly count: number;
  readonly hits: number;
  /** Mean square of the difference between confidence and outcome; 0 is perfect (G. W. Brier, 1950). */
  readonly brier: number;
  /** Expected calibration error: the gap between confidence and hit rate, over ten equally wide bins, weighted by their size. */
  readonly error: number;
  /** `[mean confidence, hit rate, count]` of each bin that holds any. */
  readonly bins: readonly (readonly [number, number, number])[];
}

export function calibrationOf(predictions: readonly Prediction[]): Calibration {
  const bins = Map.groupBy(predictions, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)));
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const summary = [...bins]
    .sort(([one], [other]) => one - other)
    .map(([, inBin]) => {
      const confidence = mean(inBin.map((one) => one.confidence));
      return [confidence, mean(inBin.map(({ hit }) => Number(hit))), inBin.length] as const;
    });
  return {
    count: predictions.length,
    hits: predictions.filter(({ hit }) => hit).length,
    brier: mean(predictions.map(({ confidence, hit }) => (confidence - Number(hit)) ** 2)),
    error: summary.reduce((sum, [said, real, count]) => sum + Math.abs(said - real) * count, 0) / predictions.length,
    bins: summary,
  };
}
