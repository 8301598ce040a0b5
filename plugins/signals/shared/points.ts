import type { DataPoint, Evidence, Fact, FactWords, Ledger, Period, Unit, Window } from '../../kit/index.ts';
import { english, spanish, type Words } from './words.ts';

/** Makes the facts of data points: a value that is unknown or cannot be proved makes none. */
export class PointMaker {
  readonly points: DataPoint[] = [];
  /** What facts are called in Spanish, by their ids. */
  readonly #spanish = new Map<string, FactWords>();
  readonly #spanishPeriod: string;
  readonly #now: string;
  readonly #period: Period;
  readonly #money: Unit;

  constructor(ledger: Ledger, window: Window, now: string) {
    this.#now = now;
    this.#period = { from: window.from, to: window.to, label: `the last ${window.days} days` };
    this.#spanishPeriod = `los últimos ${window.days} días`;
    this.#money = `${ledger.currency}_cents`;
  }

  /** A fact about the window; `unit: 'money'` is the ledger's currency. */
  during(
    id: string,
    label: Words,
    value: number | null,
    unit: Unit | 'money',
    evidence: readonly Evidence[] | undefined,
    formula?: Words,
  ): Fact | null {
    const fact = this.standing(id, label, value, unit, evidence, formula);
    if (fact === null) return null;
    this.#spanish.set(id, { ...this.#spanish.get(id), period: this.#spanishPeriod });
    return { ...fact, period: this.#period };
  }

  /** A fact that is the same in every window. */
  standing(
    id: string,
    label: Words,
    value: number | null,
    unit: Unit | 'money',
    evidence: readonly Evidence[] | undefined,
    formula?: Words,
  ): Fact | null {
    if (value === null || evidence === undefined || evidence.length === 0) return null;
    const [spanishLabel, spanishFormula] = [spanish(label), spanish(formula ?? '')];
    this.#spanish.set(id, {
      ...(spanishLabel !== null && { label: spanishLabel }),
      ...(spanishFormula !== null && { formula: spanishFormula }),
    });
    return {
      id,
      label: english(label),
      value,
      unit: unit === 'money' ? this.#money : unit,
      evidence: [...evidence],
      ...(formula === undefined ? {} : { formula: english(formula) }),
      refreshed_at: this.#now,
    };
  }

  /** Adds a point when all its facts are known. */
  add(
    signal: string,
    weight: number,
    text: { readonly en: string; readonly es: string },
    ...facts: readonly (Fact | null)[]
  ): void {
    const known = facts.filter((fact) => fact !== null);
    if (known.length < facts.length || known.length === 0) return;
    const words = Object.fromEntries(known.map(({ id }) => [id, this.#spanish.get(id) ?? {}]));
    this.points.push({
      signal,
      text: text.en,
      es: { text: text.es, facts: words },
      facts: known,
      weight: Math.min(1, Math.max(0, weight)),
    });
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
