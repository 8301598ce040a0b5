import type { AmountModel } from './amounts.ts';
import type { Contract } from './contract.ts';
import type { Schedule } from './schedule.ts';

/** An agreement of everyday life, described by what differs from a bill. */
export interface Obligation {
  brand: string;
  descriptor: string;
  detailed: string;
  schedule: Schedule;
  amount: AmountModel;
  traps: readonly string[];
  changes?: Partial<Contract>;
}
