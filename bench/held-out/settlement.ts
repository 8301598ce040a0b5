import { sameOrNextBusinessDay, sameOrPreviousBusinessDay } from './business-days.ts';
import type { Day } from './calendar.ts';
import type { Random } from './random.ts';

/** How money moves, which decides the dates that the ledger shows. */
export type Settlement = 'card' | 'direct_debit' | 'payroll' | 'check' | 'book';

export interface SettledDates {
  /** The day on which the charge is made. */
  charged: Day;
  /** The day on which it is posted. */
  posted: Day;
  authorized: Day | null;
}

const CARD_LAG_DAYS = [0, 1, 1, 1, 2, 2, 3] as const;

/** A card charges on the very day and posts later; a debit waits for a business day; pay comes before a closed day. */
export function settle(settlement: Settlement, due: Day, random: Random): SettledDates {
  switch (settlement) {
    case 'card':
      return { charged: due, posted: sameOrNextBusinessDay(due + random.pick(CARD_LAG_DAYS)), authorized: due };
    case 'direct_debit': {
      const posted = sameOrNextBusinessDay(due);
      return { charged: posted, posted, authorized: random.chance(0.3) ? posted : null };
    }
    case 'payroll': {
      const posted = sameOrPreviousBusinessDay(due);
      return { charged: posted, posted, authorized: null };
    }
    case 'check': {
      const posted = sameOrNextBusinessDay(due + random.integer(0, 4));
      return { charged: posted, posted, authorized: null };
    }
    default:
      return { charged: due, posted: due, authorized: due };
  }
}
