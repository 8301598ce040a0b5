import { createHash } from 'node:crypto';

/**
 * Ids for rows that come without one: the same content always gives the same id, and equal rows are told apart by their
 * occurrence, so that two equal purchases stay two and a file read twice gives the same ids.
 */
export class DerivedIds {
  readonly #seen = new Map<string, number>();

  /** @param prefix `tx` or `acct`: says at a glance that the id is ours, not the bank's. */
  next(prefix: string, content: readonly (string | number | null)[]): string {
    const key = JSON.stringify([prefix, ...content]);
    const occurrence = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, occurrence);
    const digest = createHash('sha256').update(`${key}#${occurrence}`).digest('hex');
    return `${prefix}_${digest.slice(0, 24)}`;
  }
}
