import { daysBetween, type Frequency, type LedgerRows } from '../../plugins/kit/index.ts';

/** Days by which a next date may be off. */
export const toleranceDays = 2;
/** Part of a contract's rows, and of a stream's, that the two must share to be one. */
const sharedPart = 0.8;

/** A contract that a history was played from. */
export interface Truth {
  readonly name: string;
  readonly frequency: Exclude<Frequency, 'UNKNOWN'>;
  readonly transaction_ids: readonly string[];
  /** Calendar date of the first charge after the as-of date; null when there is none. */
  readonly next_date: string | null;
  /** Days move with a meter or a person's hand: no calendar foretells them. */
  readonly is_irregular: boolean;
  /** False when the definitions support either answer: finding it is no error, missing it neither. */
  readonly is_required: boolean;
  readonly traps: readonly string[];
}

export interface LabelledLedger {
  readonly id: string;
  readonly as_of: string;
  readonly rows: LedgerRows;
  readonly truths: readonly Truth[];
  /** False when streams between own accounts are not labelled: they are not looked at then. */
  readonly labels_transfers: boolean;
}

/** What a detector says: this engine's streams and a peer's in one shape. */
export interface Found {
  readonly name: string;
  readonly frequency: Frequency;
  /** The rows it means; several readings when it names rows by a rule: one that is right is enough. */
  readonly readings: readonly (readonly string[])[];
  /** Null when the detector says nothing of the future: too young, ended. */
  readonly next_date: string | null;
  readonly is_transfer: boolean;
}

/** Something that was right in so many cases of so many. */
export class Tally {
  right = 0;
  of = 0;

  add(isRight: boolean): void {
    this.of += 1;
    if (isRight) this.right += 1;
  }

  toString(): string {
    return this.of === 0 ? 'none' : `${((this.right / this.of) * 100).toFixed(1)} % of ${this.of}`;
  }
}

/** How right a detector is over many ledgers. */
export class Score {
  readonly recall = new Tally();
  readonly precision = new Tally();
  readonly frequency = new Tally();
  readonly nextDate = new Tally();
  readonly irregularNextDate = new Tally();
  /** Streams that claim no rhythm: neither right nor wrong. */
  withoutRhythm = 0;
  /** `true frequency -> found one`; `none` stands for a stream that is missing on that side. */
  readonly confusion = new Map<string, number>();
  readonly traps = new Map<string, Tally>();
  readonly errors: string[] = [];

  add({ id, truths, labels_transfers }: LabelledLedger, found: readonly Found[]): void {
    const streams = labels_transfers ? found : found.filter(({ is_transfer }) => !is_transfer);
    const matched = new Set<Found>();
    for (const truth of truths) {
      const stream = streams.find((candidate) => !matched.has(candidate) && isSame(candidate, truth));
      if (stream) matched.add(stream);
      if (truth.is_required) this.#addTruth(id, truth, stream);
    }
    const optional = truths.filter(({ is_required }) => !is_required);
    for (const stream of streams) {
      if (stream.frequency === 'UNKNOWN') this.withoutRhythm += 1;
      else if (matched.has(stream) && optional.some((truth) => isSame(stream, truth))) continue;
      else this.#addStream(id, stream, matched.has(stream));
    }
  }

  #addTruth(id: string, truth: Truth, stream: Found | undefined): void {
    this.recall.add(stream !== undefined);
    for (const trap of truth.traps) this.#trap(trap).add(stream !== undefined);
    this.#count(truth.frequency, stream?.frequency ?? 'none');
    if (stream === undefined) {
      this.errors.push(`${id}: missed ${truth.name} ${truth.frequency} x${truth.transaction_ids.length}`);
      return;
    }
    const isFrequency = stream.frequency === truth.frequency;
    this.frequency.add(isFrequency);
    if (!isFrequency) this.errors.push(`${id}: ${truth.name} is ${stream.frequency}, really ${truth.frequency}`);
    if (truth.next_date === null || stream.next_date === null) return;
    const isNext = Math.abs(daysBetween(stream.next_date, truth.next_date)) <= toleranceDays;
    (truth.is_irregular ? this.irregularNextDate : this.nextDate).add(isNext);
    if (!isNext) this.errors.push(`${id}: ${truth.name} next ${stream.next_date}, really ${truth.next_date}`);
  }

  #addStream(id: string, { name, frequency, readings }: Found, isRight: boolean): void {
    this.precision.add(isRight);
    if (isRight) return;
    this.#count('none', frequency);
    this.errors.push(`${id}: invented ${name} ${frequency} x${readings[0]?.length}`);
  }

  #trap(trap: string): Tally {
    const tally = this.traps.get(trap) ?? new Tally();
    this.traps.set(trap, tally);
    return tally;
  }

  #count(truth: string, found: string): void {
    const key = `${truth} -> ${found}`;
    this.confusion.set(key, (this.confusion.get(key) ?? 0) + 1);
  }
}

/** A stream is a contract's when it holds most of its charges and little else. */
function isSame({ readings }: Found, truth: Truth): boolean {
  const own = new Set(truth.transaction_ids);
  return readings.some((ids) => {
    const shared = ids.filter((id) => own.has(id)).length;
    return shared >= sharedPart * own.size && shared >= sharedPart * ids.length;
  });
}
