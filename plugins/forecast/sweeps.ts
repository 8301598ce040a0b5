import { addDays, type Ledger } from '../kit/index.ts';
import { streamDays } from './dates.ts';
import type { Sweep } from './series.ts';
import type { CheckingStream } from './streams.ts';

/** How many of the newest transfers are compared, and how many it takes. */
const recentCount = 6;
const leastCount = 3;

/**
 * The stream as a sweep: a transfer out of checking accounts whose amounts vary at least twice as much as what it leaves, compared
 * over the last six. What it leaves is the balance in the evening of its day, or that of the evening before less its amount,
 * whichever varies less. Null for any other stream.
 */
export function sweepOf(
  { stream, sign, card }: CheckingStream,
  ledger: Ledger,
  accounts: ReadonlySet<string>,
  until: number,
): Sweep | null {
  if (stream.kind !== 'transfer' || sign === 1 || card !== null) return null;
  const rows = stream.transaction_ids.slice(-recentCount).flatMap((id) => ledger.transaction(id) ?? []);
  if (rows.length < leastCount) return null;
  const balanceOn = (date: string): number =>
    [...accounts].reduce((sum, id) => sum + (ledger.balanceOn(id, date) ?? Number.NaN), 0);
  const after = rows.map(({ date }) => balanceOn(date));
  const before = rows.map(({ date, amount_cents }) => balanceOn(addDays(date, -1)) - Math.abs(amount_cents));
  const isFirst = spread(before) < spread(after);
  const left = (isFirst ? before : after).sort((one, other) => one - other);
  const isSteady = 2 * spread(left) <= spread(rows.map(({ amount_cents }) => amount_cents));
  const [least, most] = [left[0], left.at(-1)];
  if (!isSteady || least === undefined || most === undefined) return null;
  const half = left.length / 2;
  const level = ((left[Math.ceil(half) - 1] ?? least) + (left[Math.floor(half)] ?? most)) / 2;
  return { days: streamDays(stream, ledger, until).days, isFirst, level, least, most };
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
