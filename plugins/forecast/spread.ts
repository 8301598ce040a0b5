/** How far the sum over a number of days may fall short of what is expected or exceed it: never negative. */
export interface Spread {
  readonly less: (days: number) => number;
  readonly more: (days: number) => number;
}

/**
 * Read off the past: the 10th and the 90th percentile of the sums over that many days in a row, less their mean, so that about
 * 80 % lie between. Of stretches that do not fit three times into the past, as many days as do are taken, and the distance grows
 * with the square root of the length. The mean is only known from `measured` days, which adds a factor of
 * sqrt(1 + length / measured). Further ahead is never more certain: a longer stretch has at least the distance of a shorter one.
 * @param perDay the past, a sum per day
 * @param longest the number of days that will be asked for
 * @param expected a day's sum that the distance is taken from, in place of the mean
 */
export function percentileSpread(perDay: Float64Array, measured: number, longest: number, expected?: number): Spread {
  const before = new Float64Array(perDay.length + 1);
  for (const [index, cents] of perDay.entries()) before[index + 1] = (before[index] ?? 0) + cents;
  const widest = Math.max(1, Math.floor(perDay.length / 3));
  const less = [0];
  const more = [0];
  for (let days = 1; days <= longest; days++) {
    const width = Math.min(days, widest);
    const sums = Float64Array.from(
      { length: Math.max(1, perDay.length - width + 1) },
      (_, from) => (before[from + width] ?? 0) - (before[from] ?? 0),
    ).sort();
    const middle = expected === undefined ? sums.reduce((sum, one) => sum + one, 0) / sums.length : expected * width;
    const scale = Math.sqrt((days / width) * (1 + days / measured));
    less.push(Math.max(less.at(-1) ?? 0, (middle - percentile(sums, 0.1)) * scale));
    more.push(Math.max(more.at(-1) ?? 0, (percentile(sums, 0.9) - middle) * scale));
  }
  return { less: (days) => less[days] ?? 0, more: (days) => more[days] ?? 0 };
}

/** The value that a share of sorted values does not exceed, in proportion between two of them. */
function percentile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? 0;
  return low + (high - low) * (place - Math.floor(place));
}
