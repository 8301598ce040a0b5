import type { Category, Transaction } from '../../plugins/kit/ledger/schema.ts';
import type { AmountModel } from './amounts.ts';
import { play } from './contract.ts';
import type { Contract } from './contract.ts';
import type { Day } from './calendar.ts';
import { AS_OF } from './calendar.ts';
import type { LedgerBuilder } from './ledger-builder.ts';
import type { Random } from './random.ts';
import { settle } from './settlement.ts';
import type { Settlement } from './settlement.ts';
import type { WordingModel } from './wording.ts';

/** Everything that a scenario needs to know about its customer. */
export interface Stage {
  index: number;
  random: Random;
  ledger: LedgerBuilder;
  /** First day of the observed history. */
  start: Day;
  checking: string;
  savings: string | null;
  /** The credit card account in use on a day; the checking account for customers without a card. */
  card: (due: Day) => string;
  hasCard: boolean;
}

export const sign = (stage: Stage, contract: Contract): void => play(stage.ledger, contract, stage.random);

/** A contract that was running when the observed history begins. */
export const longAgo = (stage: Stage): Day => stage.start - 30;

/** A day between two shares of the observed history: 0 is its start, 1 the as-of date. */
export function within(stage: Stage, low: number, high: number, random: Random): Day {
  const length = AS_OF - stage.start;
  return stage.start + Math.round(length * (low + (high - low) * random.unit()));
}

/** Something a customer does again and again without any agreement to. */
export interface Habit {
  behaviour: string;
  /** Days from one time to the next, both inclusive. */
  gapDays: readonly [number, number];
  account: (due: Day) => string;
  /** Cents with Plaid's sign. */
  amount: AmountModel;
  wording: WordingModel;
  category: Category;
  settlement: Settlement;
  channel: Transaction['payment_channel'];
  /** Share by which the posted amount exceeds the authorised one at most (a tip). */
  tipShare?: number;
  /** The first time; otherwise some day near the start of the history. */
  from?: Day;
  /** Share of the times that are left out. */
  omittedShare?: number;
}

/** Lives a habit through the observed history as noise. */
export function live(stage: Stage, habit: Habit): void {
  const random = stage.random.fork(`habit/${habit.behaviour}`);
  const [low, high] = habit.gapDays;
  let due = habit.from ?? stage.start + random.integer(0, high);
  for (let time = 0; due <= AS_OF; time += 1, due += random.integer(low, high)) {
    if (random.chance(habit.omittedShare ?? 0)) continue;
    const authorisedCents = habit.amount(time, due);
    const tip = habit.tipShare === undefined ? 0 : random.unit() * habit.tipShare;
    stage.ledger.addNoise(habit.behaviour, {
      ...settle(habit.settlement, due, random),
      account_id: habit.account(due),
      amount_cents: Math.round(authorisedCents * (1 + tip)),
      pending_amount_cents: authorisedCents,
      wording: habit.wording(due, time),
      category: habit.category,
      channel: habit.channel,
    });
  }
}
