import { fixed, rising } from './amounts.ts';
import { category } from './categories.ts';
import { pay } from './employment.ts';
import type { Schedule } from './schedule.ts';
import { live, sign } from './stage.ts';
import type { Stage } from './stage.ts';
import { worded } from './wording.ts';

/** Paid whenever there was work: no stream. */
export function gig(stage: Stage, brand: string, gapDays: [number, number]): void {
  const random = stage.random.fork(`gig/${brand}`);
  live(stage, {
    behaviour: `irregular gig income from ${brand}`,
    gapDays,
    account: () => stage.checking,
    amount: () => -random.integer(4_000, 58_000),
    wording: worded(
      { brand, descriptor: `${brand.toUpperCase()} PAYOUT` },
      ['direct_debit', 'plain'],
      'patchy',
      random,
    ),
    category: category('INCOME_GIG_ECONOMY'),
    settlement: 'payroll',
    channel: 'other',
  });
}

/** A pension, a benefit or a payment ordered by a court. */
export function benefit(
  stage: Stage,
  brand: string,
  detailed: string,
  schedule: Schedule,
  cents: number,
  trap: string,
): void {
  const random = stage.random.fork(`benefit/${brand}`);
  const job = { employer: { brand, descriptor: brand.toUpperCase() }, recognition: 'absent', random } as const;
  const amount = detailed === 'INCOME_RETIREMENT_PENSION' ? rising(cents, 1, 3, random) : fixed(cents);
  sign(stage, { ...pay(stage, brand, job, { schedule, amount, traps: [trap] }), category: category(detailed) });
}
