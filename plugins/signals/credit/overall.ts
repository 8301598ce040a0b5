import type { Evidence, Signals } from '../../kit/index.ts';
import { share } from '../../kit/ledger/money.ts';
import { Provenance } from '../shared/provenance.ts';
import { bandOf, type Card } from './card.ts';

type Overall = Signals['credit']['overall'];

const noCard = 'no card';

/** All cards together: utilization over those with a limit; a yes on one card is a yes, a no needs every card. */
export function overallOf(cards: readonly Card[]): Overall {
  const provenance = new Provenance();
  const note = provenance.note.bind(provenance);
  const limited = cards.filter(({ limit_cents }) => limit_cents !== null && limit_cents > 0);
  const complete = limited.length > 0 && limited.every(({ balance_cents }) => balance_cents !== null);
  const balance = limited.reduce((sum, { balance_cents }) => sum + Math.max(0, balance_cents ?? 0), 0);
  const limit = limited.reduce((sum, { limit_cents }) => sum + (limit_cents ?? 0), 0);
  const utilizationReason =
    cards.length === 0
      ? noCard
      : limited.length === 0
        ? 'no limit reported on any card'
        : 'the balance of a card was not reported';
  const utilizationEvidence = evidenceOf(limited, 'utilization');
  const minimum = anyOf(cards.map((card) => card.minimum_payment_only));
  const decisive = cards.filter((card) => card.minimum_payment_only === minimum);
  return {
    utilization: note('utilization', complete ? share(balance, limit) : null, utilizationEvidence, utilizationReason),
    utilization_band: note(
      'utilization_band',
      complete ? bandOf(balance, limit) : null,
      utilizationEvidence,
      utilizationReason,
    ),
    minimum_payment_only: note(
      'minimum_payment_only',
      minimum,
      evidenceOf(decisive, 'minimum_payment_only'),
      reasonOf(cards, 'minimum_payment_only'),
    ),
    minimum_payment_approximate: minimum !== null && decisive.some((card) => card.minimum_payment_approximate),
    interest_charges_cents: note(
      'interest_charges_cents',
      sumOf(cards, 'interest_charges_cents'),
      interestEvidence(cards),
      reasonOf(cards, 'interest_charges_cents'),
    ),
    reported_interest_cents: note(
      'reported_interest_cents',
      sumOf(
        cards.filter((card) => card.reported_interest_cents !== null),
        'reported_interest_cents',
      ),
      evidenceOf(cards, 'reported_interest_cents'),
      reasonOf(cards, 'reported_interest_cents'),
    ),
    is_overdue: note(
      'is_overdue',
      anyOf(cards.map((card) => card.is_overdue)),
      evidenceOf(cards, 'is_overdue'),
      reasonOf(cards, 'is_overdue'),
    ),
    unknown: provenance.unknown,
    evidence: provenance.evidence,
  };
}

/** True if any is true, false if all are false, else unknown; unknown for none. */
function anyOf(values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(true)) return true;
  return values.length === 0 || values.includes(null) ? null : false;
}

function sumOf(cards: readonly Card[], field: 'interest_charges_cents' | 'reported_interest_cents'): number | null {
  if (cards.length === 0) return null;
  let sum = 0;
  for (const card of cards) {
    const value = card[field];
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

function evidenceOf(cards: readonly Card[], field: string): Evidence[] {
  return cards.flatMap((card) => card.evidence[field] ?? []);
}

/** The charges themselves; the searches that found none only when no card had any. */
function interestEvidence(cards: readonly Card[]): Evidence[] {
  const all = evidenceOf(cards, 'interest_charges_cents');
  const charges = all.filter(({ type }) => type === 'transaction');
  return charges.length > 0 ? charges : all;
}

function reasonOf(cards: readonly Card[], field: string): string {
  if (cards.length === 0) return noCard;
  return cards.find((card) => card.unknown[field] !== undefined)?.unknown[field] ?? 'not reported';
}
