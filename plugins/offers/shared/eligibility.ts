import type { OfferPluginReasonCode, OfferPoint, OfferView } from '../../kit/index.ts';

/** What an offer asks of a customer. Only the reviewed fields of {@link OfferView} can be asked about. */
export interface Rules {
  readonly personas: readonly string[];
  /** Cents a month; null where no income is needed. */
  readonly income_floor_cents: number | null;
  /** Days since the first posted transaction. */
  readonly relationship_days: number;
  /** Fraction of the card limits in use, both ends inclusive; null where it does not matter. */
  readonly utilization: { readonly from: number; readonly to: number } | null;
  /** Accounts, by Plaid subtype, that are this product already. */
  readonly same_product: readonly string[];
}

/** Weight from which a signal speaks for an offer although the persona does not. */
const telling = 0.6;

/** Decides an offer by its own rules, with every reason for and against. What is not known counts against, never for. */
export function decide(
  view: OfferView,
  rules: Rules,
): { eligible: boolean; reasons: OfferPluginReasonCode[]; because: string | null } {
  const suits = rules.personas.includes(view.persona);
  const because = strongest(view.points.filter(({ weight }) => suits || weight >= telling));
  const isHeld = view.account_kinds.some(({ subtype }) => subtype !== null && rules.same_product.includes(subtype));
  const incomeProblem = incomeProblemOf(view, rules.income_floor_cents);
  const against: OfferPluginReasonCode[] = [
    because ? null : ('NO_SIGNAL' as const),
    incomeProblem,
    utilizationProblemOf(view, rules.utilization),
    isHeld ? ('PRODUCT_ALREADY_HELD' as const) : null,
    view.relationship_days !== null && view.relationship_days >= rules.relationship_days
      ? null
      : ('RELATIONSHIP_TOO_SHORT' as const),
  ].filter((code) => code !== null);
  const pro: OfferPluginReasonCode[] = [
    because ? ('SIGNAL_PRESENT' as const) : null,
    suits ? ('PERSONA_MATCH' as const) : null,
    rules.income_floor_cents !== null && incomeProblem === null ? ('INCOME_FLOOR_MET' as const) : null,
    rules.same_product.length > 0 && !isHeld ? ('NO_SUCH_PRODUCT_YET' as const) : null,
  ].filter((code) => code !== null);
  const eligible = against.length === 0;
  return {
    eligible,
    reasons: eligible ? pro : [...against, ...pro],
    because: eligible ? (because?.signal ?? null) : null,
  };
}

function incomeProblemOf(
  { monthly_income_cents }: OfferView,
  floor: number | null,
): 'INCOME_UNKNOWN' | 'INCOME_TOO_LOW' | null {
  if (floor === null) return null;
  if (monthly_income_cents === null) return 'INCOME_UNKNOWN';
  return monthly_income_cents >= floor ? null : 'INCOME_TOO_LOW';
}

function utilizationProblemOf(
  { utilization }: OfferView,
  range: Rules['utilization'],
): 'UTILIZATION_UNKNOWN' | 'UTILIZATION_TOO_LOW' | 'UTILIZATION_TOO_HIGH' | null {
  if (range === null) return null;
  if (utilization === null) return 'UTILIZATION_UNKNOWN';
  if (utilization < range.from) return 'UTILIZATION_TOO_LOW';
  return utilization > range.to ? 'UTILIZATION_TOO_HIGH' : null;
}

/** The order in which signals come decides nothing. */
function strongest(points: readonly OfferPoint[]): OfferPoint | null {
  const [first = null] = points.toSorted(
    (one, other) => other.weight - one.weight || (one.signal < other.signal ? -1 : 1),
  );
  return first;
}
