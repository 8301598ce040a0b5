import type { DataPoint, Evidence, Fact, Ledger, Period, Unit, Window } from '../../kit/index.ts';

/** Makes the facts of data points: a value that is unknown or cannot be proved makes none. */
export class PointMaker {
  readonly points: DataPoint[] = [];
  readonly #now: string;
  readonly #period: Period;
  readonly #money: Unit;

  constructor(ledger: Ledger, window: Window, now: string) {
    this.#now = now;
    this.#period = { from: window.from, to: window.to, label: `the last ${window.days} days` };
    this.#money = `${ledger.currency}_cents`;
  }

  /** A fact about the window; `unit: 'money'` is the ledger's currency. */
  during(
    id: string,
    label: string,
    value: number | null,
    unit: Unit | 'money',
    evidence: readonly Evidence[] | undefined,
    formula?: string,
  ): Fact | null {
    const fact = this.standing(id, label, value, unit, evidence, formula);
    return fact === null ? null : { ...fact, period: this.#period };
  }

  /** A fact that is the same in every window. */
  standing(
    id: string,
    label: string,
    value: number | null,
    unit: Unit | 'money',
    evidence: readonly Evidence[] | undefined,
    formula?: string,
  ): Fact | null {
    if (value === null || evidence === undefined || evidence.length === 0) return null;
    return {
      id,
      label,
      value,
      unit: unit === 'money' ? this.#money : unit,
      evidence: [...evidence],
      ...(formula === undefined ? {} : { formula }),
      refreshed_at: this.#now,
    };
  }

  /** Adds a point when all its facts are known. */
  add(signal: string, weight: number, text: string, ...facts: readonly (Fact | null)[]): void {
    const known = facts.filter((fact) => fact !== null);
    if (known.length === facts.length && known.length > 0) {
      this.points.push({ signal, text, facts: known, weight: Math.min(1, Math.max(0, weight)) });
    }
  }
}

/** A part of a fact id: lower case letters, digits and dashes. */
export function idPart(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '') || 'unnamed'
  );
}

/** A Plaid category as a person would say it: `FOOD_AND_DRINK` is "Food and drink". */
export function categoryLabel(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
