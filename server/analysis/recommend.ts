import {
  disclaimer,
  fillReferences,
  type Article,
  type DataPoint,
  type Evidence,
  type Knowledge,
  type OfferPlugin,
  type OfferReason,
  type PersonaAssignment,
  type Recommendation,
  type Recommendations,
} from '../../plugins/kit/index.ts';
import type { OfferVerdict } from './offers.ts';

/** What is not to be shown to a customer, whatever fits. */
export interface Exclusions {
  /** Ids of recommendations, each with who decided so. */
  readonly items: ReadonlyMap<string, 'WITHHELD_BY_OPERATOR' | 'DISMISSED_BY_CUSTOMER'>;
  /** The customer wants no offers at all. */
  readonly offersStopped: boolean;
}

export const noExclusions: Exclusions = { items: new Map(), offersStopped: false };

const exclusionSentences = {
  WITHHELD_BY_OPERATOR: 'A person at the bank decided not to show it.',
  DISMISSED_BY_CUSTOMER: 'You did not want to see it any more.',
  OFFERS_STOPPED_BY_CUSTOMER: 'You asked for no offers.',
} as const;

/** Items per customer and run. Fewer than the least only with the reason recorded, never padded. */
const limits = { education: { least: 3, most: 5 }, offers: { least: 1, most: 3 } } as const;

export interface RecommendInput {
  readonly personas: { readonly '30': PersonaAssignment; readonly '180': PersonaAssignment };
  readonly points: readonly DataPoint[];
  readonly knowledge: Knowledge;
  readonly offers: readonly { readonly plugin: OfferPlugin; readonly verdict: OfferVerdict }[];
  readonly locale: string;
  readonly excluded: Exclusions;
}

/** Chooses what to teach and what to offer, each with one concrete data point as its reason. Pure and deterministic. */
export function recommend(input: RecommendInput): Recommendations {
  const education = chooseArticles(input);
  const { shown, not_shown } = chooseOffers(input);
  const shortfall: string[] = [];
  if (education.length < limits.education.least) {
    shortfall.push(
      `education: ${education.length} of ${limits.education.least}; no other article speaks of what the data shows`,
    );
  }
  if (shown.length < limits.offers.least) {
    const why = input.excluded.offersStopped
      ? 'the customer asked for no offers'
      : 'no offer is one that the customer is eligible for';
    shortfall.push(`offers: none; ${why}`);
  }
  return { education, offers: shown, not_shown, shortfall };
}

/** The article that fits best, then the next; a signal that was given as a reason counts less the second time. */
function chooseArticles(input: RecommendInput): Recommendation[] {
  const language = input.locale.startsWith('es') ? 'es' : 'en';
  const inLanguage = input.knowledge.articles(language);
  const open = (inLanguage.length > 0 ? inLanguage : input.knowledge.articles('en')).filter(
    (article) => !input.excluded.items.has(educationId(article)),
  );
  const used = new Set<string>();
  const chosen: Recommendation[] = [];
  while (chosen.length < limits.education.most) {
    const [best] = open
      .flatMap((article) => {
        const point = bestPoint(article, input.points, used);
        return point ? [{ article, point, score: personaScore(article, input) + 2 * worth(article, point, used) }] : [];
      })
      .sort((a, b) => b.score - a.score || a.article.id.localeCompare(b.article.id));
    if (!best) break;
    const { article, point } = best;
    open.splice(open.indexOf(article), 1);
    used.add(point.signal);
    chosen.push({
      ...explained(point, input.locale),
      recommendation_id: educationId(article),
      kind: 'education',
      item_id: article.id,
      title: article.title,
      summary: article.summary,
      partner: null,
      disclosure: null,
      persona: personaFor(article.personas, input.personas),
      reasons: [],
    });
  }
  return chosen;
}

/** What a data point still counts for when another item was explained by its signal already. */
const repeated = 0.4;
/** What it counts for in an article that is mostly about another signal. */
const beside = 0.8;

function worth({ signals }: Article, { signal, weight }: DataPoint, used: ReadonlySet<string>): number {
  return weight * (used.has(signal) ? repeated : 1) * (signals[0] === signal ? 1 : beside);
}

function bestPoint(article: Article, points: readonly DataPoint[], used: ReadonlySet<string>): DataPoint | undefined {
  return points
    .filter(({ signal }) => article.signals.includes(signal))
    .toSorted((a, b) => worth(article, b, used) - worth(article, a, used))[0];
}

/** The 30-day persona sets the tone of today, the 180-day one the curriculum; what stands out most comes after them. */
function personaScore(article: Article, { personas }: RecommendInput): number {
  const matched = new Set([...personas['30'].matched, ...personas['180'].matched].map(({ id }) => id));
  return (
    (article.personas.includes(personas['30'].primary) ? 3 : 0) +
    (article.personas.includes(personas['180'].primary) ? 2 : 0) +
    (article.personas.some((persona) => matched.has(persona)) ? 1 : 0)
  );
}

/** The same for an article and its translations: who took one away or read it did so in every language. */
function educationId({ group }: Article): string {
  return `education.${group}`;
}

function chooseOffers({ offers, personas, locale, excluded }: RecommendInput): {
  shown: Recommendation[];
  not_shown: Recommendations['not_shown'];
} {
  const eligible = offers
    .flatMap(({ plugin, verdict }) =>
      verdict.eligible && verdict.because && !exclusionOf(plugin.id)
        ? [{ plugin, verdict, because: verdict.because }]
        : [],
    )
    .toSorted((a, b) => rank(b) - rank(a) || a.plugin.id.localeCompare(b.plugin.id));
  const shown = eligible.slice(0, limits.offers.most).map(({ plugin, verdict, because }): Recommendation => ({
    ...explained(because, locale),
    recommendation_id: plugin.id,
    kind: 'offer',
    item_id: plugin.id,
    title: plugin.offer.title,
    summary: plugin.offer.summary,
    partner: plugin.offer.partner,
    disclosure: plugin.offer.disclosure,
    persona: personaFor(plugin.offer.personas, personas),
    reasons: verdict.reasons,
  }));
  const over = eligible.slice(limits.offers.most).map(({ plugin, verdict }) => ({
    item_id: plugin.id,
    reasons: [
      { code: 'LIMIT_REACHED' as const, sentence: `At most ${limits.offers.most} offers are shown.`, evidence: [] },
      ...verdict.reasons,
    ],
  }));
  const refused = offers
    .filter(({ verdict }) => !verdict.eligible || !verdict.because)
    .map(({ plugin, verdict }) => ({ item_id: plugin.id, reasons: verdict.reasons }));
  const taken = offers
    .filter(({ verdict }) => verdict.eligible && verdict.because)
    .flatMap(({ plugin, verdict }) => {
      const reason = exclusionOf(plugin.id);
      return reason ? [{ item_id: plugin.id, reasons: [reason, ...verdict.reasons] }] : [];
    });
  return { shown, not_shown: [...taken, ...over, ...refused] };

  function exclusionOf(id: string): OfferReason | null {
    const code = excluded.offersStopped ? 'OFFERS_STOPPED_BY_CUSTOMER' : excluded.items.get(id);
    return code === undefined ? null : { code, sentence: exclusionSentences[code], evidence: [] };
  }
  function rank({ plugin, because }: { plugin: OfferPlugin; because: DataPoint }): number {
    return (plugin.offer.personas.includes(personas['30'].primary) ? 1 : 0) + because.weight;
  }
}

/** The rationale that a data point gives, in figures and as a template, with all that proves it. */
function explained(point: DataPoint, locale: string) {
  const rationale_template = `We're showing you this because ${point.text}.`;
  const evidence = new Map<string, Evidence>();
  for (const fact of point.facts) for (const proof of fact.evidence) evidence.set(`${proof.type} ${proof.id}`, proof);
  return {
    signal: point.signal,
    rationale: fillReferences(rationale_template, point.facts, locale),
    rationale_template,
    facts: [...point.facts],
    evidence: [...evidence.values()],
    disclaimer,
  };
}

/** The persona that an item serves, of those that the customer has. */
function personaFor(served: readonly string[], personas: RecommendInput['personas']): string {
  const own = [personas['30'].primary, personas['180'].primary, ...personas['30'].matched.map(({ id }) => id)];
  return own.find((persona) => served.includes(persona)) ?? personas['30'].primary;
}
