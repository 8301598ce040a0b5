import { formatMoney, type DataPoint, type OfferReason, type OfferView } from '../../kit/index.ts';

/** What an offer asks of a customer. Only the reviewed fields of {@link OfferView} can be asked about. */
export interface Rules {
  readonly personas: readonly string[];
  readonly signals: readonly string[];
  /** Cents a month; null where no income is needed. */
  readonly income_floor_cents: number | null;
  /** Days since the first posted transaction. */
  readonly relationship_days: number;
  /** Fraction of the card limits in use, both ends inclusive; null where it does not matter. */
  readonly utilization: { readonly from: number; readonly to: number } | null;
  /** Accounts, by Plaid subtype, that are this product already. */
  readonly same_product: readonly string[];
}

/** Weight from which a data point speaks for an offer although the persona does not. */
const telling = 0.6;

/**
 * Decides an offer, with every reason for and against. What is not known counts against, never for; a customer in trouble
 * (an overdue account, an overdraft in the last 30 days) is offered nothing.
 */
export function decide(
  view: OfferView,
  rules: Rules,
): { eligible: boolean; reasons: OfferReason[]; because: DataPoint | null } {
  const suits = rules.personas.includes(view.persona);
  const because = strongest(
    view.points.filter(({ signal, weight }) => rules.signals.includes(signal) && (suits || weight >= telling)),
  );
  const evidence = because?.facts.flatMap((fact) => fact.evidence) ?? [];
  const say = (code: OfferReason['code'], sentence: string): OfferReason => ({ code, sentence, evidence: [] });
  const against = [
    because ? null : say('NO_SIGNAL', 'Nothing in the data shows that it would help.'),
    ...trouble(view).map(([code, sentence]) => say(code, sentence)),
    ...incomeProblem(view, rules.income_floor_cents).map(([code, sentence]) => say(code, sentence)),
    ...utilizationProblem(view, rules.utilization).map(([code, sentence]) => say(code, sentence)),
    view.account_kinds.some(({ subtype }) => subtype !== null && rules.same_product.includes(subtype))
      ? say('PRODUCT_ALREADY_HELD', 'The customer has such a product already.')
      : null,
    view.relationship_days !== null && view.relationship_days >= rules.relationship_days
      ? null
      : say('RELATIONSHIP_TOO_SHORT', `It needs ${rules.relationship_days} days of history.`),
  ].filter((reason) => reason !== null);
  const pro: OfferReason[] = [
    ...(because ? [{ code: 'SIGNAL_PRESENT' as const, sentence: 'The data shows that it could help.', evidence }] : []),
    ...(suits ? [say('PERSONA_MATCH', `It suits the persona ${view.persona}.`)] : []),
    ...(rules.income_floor_cents !== null && against.every(({ code }) => !code.startsWith('INCOME'))
      ? [say('INCOME_FLOOR_MET', 'Income is at or above what it needs.')]
      : []),
    ...(rules.same_product.length > 0 && against.every(({ code }) => code !== 'PRODUCT_ALREADY_HELD')
      ? [say('NO_SUCH_PRODUCT_YET', 'The customer has no such product yet.')]
      : []),
  ];
  const eligible = against.length === 0;
  return { eligible, reasons: eligible ? pro : [...against, ...pro], because: eligible ? because : null };
}

type Found = [OfferReason['code'], string];

function trouble({ has_cards, is_overdue, overdrafts_30_days }: OfferView): Found[] {
  const found: Found[] = [];
  if (is_overdue === true) found.push(['ACCOUNT_OVERDUE', 'A payment is overdue; help comes before offers.']);
  // Who has no card cannot be overdue on one.
  else if (is_overdue === null && has_cards)
    found.push(['OVERDUE_UNKNOWN', 'It is not known whether a payment is overdue.']);
  if ((overdrafts_30_days ?? 0) > 0) found.push(['OVERDRAFT_RECENTLY', 'There was an overdraft in the last 30 days.']);
  return found;
}

function incomeProblem({ monthly_income_cents }: OfferView, floor: number | null): Found[] {
  if (floor === null) return [];
  if (monthly_income_cents === null) return [['INCOME_UNKNOWN', 'Income is not known.']];
  if (monthly_income_cents >= floor) return [];
  return [['INCOME_TOO_LOW', `Income is below ${formatMoney(floor, 'USD')} a month.`]];
}

function utilizationProblem({ utilization }: OfferView, range: Rules['utilization']): Found[] {
  if (range === null) return [];
  if (utilization === null) return [['UTILIZATION_UNKNOWN', 'How much of the card limits is used is not known.']];
  if (utilization < range.from)
    return [['UTILIZATION_TOO_LOW', 'Too little of the card limits is used for it to help.']];
  if (utilization > range.to) return [['UTILIZATION_TOO_HIGH', 'Too much of the card limits is used.']];
  return [];
}

function strongest(points: readonly DataPoint[]): DataPoint | null {
  return points.reduce<DataPoint | null>((best, point) => (best && best.weight >= point.weight ? best : point), null);
}
