/** Three-valued logic: null is unknown. */
export type Truth = boolean | null;

/** False if any is false, else unknown if any is unknown. True for none. */
export function every(...truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

/** True if any is true, else unknown if any is unknown. False for none. */
export function some(...truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(null) ? null : false;
}
