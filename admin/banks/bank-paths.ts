/** Where a bank's pages and keys are changed and checked: for the platform's administrators, and for the bank's own. */
export interface BankPaths {
  /** POST: a change of origins or keys. Its changes are below it. */
  readonly changes: string;
  readonly check: string;
}

export const ownBankPaths: BankPaths = { changes: '/operator/changes', check: '/operator/bank/check' };

export function platformBankPath(bank_id: string): string {
  return `/operator/banks/${encodeURIComponent(bank_id)}`;
}

export function platformBankPaths(bank_id: string): BankPaths {
  const root = platformBankPath(bank_id);
  return { changes: `${root}/changes`, check: `${root}/check` };
}
