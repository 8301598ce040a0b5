import type { Account, Frequency } from '../../plugins/kit/index.ts';
import type { Random } from './random.ts';

/** A shop or company: how it is called, and how a statement spells it (`#` becomes a digit). */
export interface Merchant {
  readonly name: string;
  readonly raw: string;
  /** Plaid's detailed personal finance category. */
  readonly category: string;
  readonly online?: boolean;
}

/** Something that happens on a day, in cents of Plaid's sign (positive = money out of the account). */
export interface Event {
  readonly account: string;
  readonly cents: number;
  readonly merchant: Merchant;
  /** Days until it posts; 0 for what has no pending state. */
  readonly lag?: number;
}

/** What a rule sees of a day. Balances are those posted by its start. */
export interface Day {
  readonly date: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Monday. */
  readonly weekday: number;
  /** Days since 1970. */
  readonly number: number;
  /** Fresh numbers for this person, day and key. */
  readonly random: (key: string) => Random;
  /** Cents held on a depository account, owed on a card or loan. */
  readonly balance: (account: string) => number;
  readonly statement: (card: string) => { readonly balance: number; readonly minimum: number } | null;
}

/** One habit or contract of a person: what it makes happen on a day. A contract says its rhythm, a habit has none. */
export type Rule = ((day: Day) => readonly Event[]) & { readonly rhythm?: Exclude<Frequency, 'UNKNOWN'> };

export interface PersonAccount {
  readonly id: string;
  readonly type: Account['type'];
  readonly subtype: string;
  readonly name: string;
  readonly mask: string;
  /** Cents at the beginning of the simulation. */
  readonly opening: number;
  readonly limit?: number;
  /** Cards: yearly rate as a fraction, day of the month the statement is cut, whether a payment is reported overdue. */
  readonly card?: { readonly apr: number; readonly statement_day: number; readonly overdue?: boolean };
  readonly loan?: {
    readonly kind: 'student' | 'mortgage';
    readonly rate: number;
    readonly payment: number;
    readonly due_day: number;
  };
}

/** A customer of the demo bank, as a script from which a history is played. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** One line for the picker. */
  readonly summary: string;
  readonly accounts: readonly PersonAccount[];
  readonly rules: readonly Rule[];
  /** Days of history, for somebody who only just joined. */
  readonly history_days?: number;
}
