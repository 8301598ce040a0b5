/**
 * Rounds to an integer, half away from zero: 2.5 -> 3, -2.5 -> -3. A value that stands within floating-point noise of a
 * half (1.005 x 100 = 100.49999…) counts as the half.
 */
export function roundHalfAway(value: number): number {
  const size = Math.abs(value);
  const rounded = Math.floor(size + 0.5 + size * Number.EPSILON * 4);
  return value < 0 ? 0 - rounded : rounded;
}

/** `part / whole` as a fraction; null when the whole is not positive. */
export function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** What `total` over `days` days is in a month of 30 days, in whole cents; null below 30 days. */
export function perMonth(total: number, days: number): number | null {
  return days < 30 ? null : roundHalfAway((total * 30) / days);
}

/** The smallest number of any list, however long; infinite for none. */
export function smallest(numbers: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const number of numbers) if (number < least) least = number;
  return least;
}

/** The largest number of any list, however long; minus infinity for none. */
export function largest(numbers: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
