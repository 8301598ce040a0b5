import { hash } from 'node:crypto';

/**
 * Ids for rows that come without one: the same content always gives the same id, and equal rows are told apart by their
 * occurrence, so that two equal purchases stay two and a file read twice gives the same ids. For any number of rows: of a row it keeps
 * sixteen digits of its digest, not its text, some thirty bytes.
 */
export class DerivedIds {
  readonly #occurrences = new Occurrences();

  /** @param prefix `tx` or `acct`: says at a glance that the id is ours, not the bank's. */
  next(prefix: string, content: readonly (string | number | null)[]): string {
    const key = JSON.stringify([prefix, ...content]);
    const first = hash('sha256', `${key}#1`);
    const occurrence = this.#occurrences.next(first);
    const digest = occurrence === 1 ? first : hash('sha256', `${key}#${occurrence}`);
    return `${prefix}_${digest.slice(0, 24)}`;
  }

  /** Rows from here on equal none before, as when their day is over: nothing is kept of those. */
  forget(): void {
    this.#occurrences.clear();
  }
}

/** How often each digest came, told apart by 64 bits, in a hash table with open addressing. */
class Occurrences {
  #size = 0;
  /** For each slot the two halves of the digest and how often it came; zero times: the slot is free. */
  #slots = new Uint32Array(3 * 1_024);

  clear(): void {
    this.#size = 0;
    this.#slots.fill(0);
  }

  next(digest: string): number {
    if (this.#size * 3 > this.#slots.length * 0.7) this.#grow();
    const high = Number.parseInt(digest.slice(0, 8), 16);
    const low = Number.parseInt(digest.slice(8, 16), 16);
    const slot = this.#slotOf(high, low);
    const times = (this.#slots[slot + 2] ?? 0) + 1;
    if (times === 1) this.#size++;
    this.#slots.set([high, low, times], slot);
    return times;
  }

  /** Where a digest stands or would stand. */
  #slotOf(high: number, low: number): number {
    const slots = this.#slots.length / 3;
    let index = low % slots;
    for (;;) {
      const slot = index * 3;
      const isFree = this.#slots[slot + 2] === 0;
      if (isFree || (this.#slots[slot] === high && this.#slots[slot + 1] === low)) return slot;
      index = (index + 1) % slots;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += 3) {
      if (old[slot + 2] === 0) continue;
      this.#slots.set(old.subarray(slot, slot + 3), this.#slotOf(old[slot] ?? 0, old[slot + 1] ?? 0));
    }
  }
}
