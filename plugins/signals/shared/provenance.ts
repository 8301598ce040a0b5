import type { Evidence } from '../../kit/index.ts';

/** Collects, field by field, why a value is unknown or what it can be checked with. */
export class Provenance {
  readonly unknown: Record<string, string> = {};
  readonly evidence: Record<string, Evidence[]> = {};

  /** Notes the evidence of a known value, or the reason of an unknown one, and hands the value through. */
  note<T>(field: string, value: T | null, evidence: Evidence[], reason: string): T | null {
    if (value === null) this.unknown[field] = reason;
    else this.evidence[field] = evidence;
    return value;
  }
}

/** Reasons that several signals give. They carry no figures: they may be shown as they are. */
export const reasons = {
  noRows: 'no posted transactions yet',
  shortHistory: 'less than a month of history',
  windowNotCovered: 'the history does not cover the whole window',
  noAverage: 'not enough history for an average month',
  noSpend: 'no spending to compare with',
  noIncome: 'no income in this window',
  noBalance: 'the balance of an account was not reported',
} as const;
