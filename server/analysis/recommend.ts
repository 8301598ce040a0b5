import {
  offerReasonWords,
  type Article,
  type ConsentScope,
  type DataPoint,
  type Evidence,
  type Knowledge,
  type OfferPlugin,
  type OfferReason,
  type OfferReasonCode,
  type PersonaAssignment,
  type Recommendations,
  type TranslatedRecommendation,
} from '../../plugins/kit/index.ts';
import { languageOf } from '../../plugins/tools/shared/language.ts';
import type { OfferVerdict } from './offers.ts';
import { articleWords, offerWords, recommendationWords, type ItemWords } from './recommendation-words.ts';

/** What is not to be shown to a customer, whatever fits. */
export interface Exclusions {
  /** Ids of recommendations, each with why. */
  readonly items: ReadonlyMap<
    string,
    'WITHHELD_BY_OPERATOR' | 'DISMISSED_BY_CUSTOMER' | 'OFFER_EXPIRED' | 'SHOWN_OFTEN'
  >;
  /** Why there are to be no offers at all. */
  readonly noOffers: 'OFFERS_STOPPED_BY_CUSTOMER' | 'CUSTOMER_IN_DISTRESS' | null;
}

export const noExclusions: Exclusions = { items: new Map(), noOffers: null };

/** Why there is no offer, for operators. */
const shortfalls = {
  OFFERS_STOPPED_BY_CUSTOMER: 'the customer asked for no offers',
  CUSTOMER_IN_DISTRESS: 'the customer told of a hard time',
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
  /** What the customer agreed to: without `education` or `offers` there is none. */
  readonly granted: readonly ConsentScope[];
}

/** Chooses what to teach and what to offer, each with one concrete data point as its reason. Pure and deterministic. */
export function recommend(input: RecommendInput): Recommendations {
  const { granted, excluded } = input;
  const teaches = granted.includes('education');
  const education = teaches ? chooseArticles(input) : [];
  const { shown, not_shown } = granted.includes('offers') ? chooseOffers(input) : { shown: [], not_shown: [] };
  const shortfall: string[] = [];
  if (!teaches) shortfall.push('education: none; the customer did not agree to it');
  else if (education.length < limits.education.least) {
    shortfall.push(
      `education: ${education.length} of ${limits.education.least}; no other article speaks of what the data shows`,
    );
  }
  if (shown.length < limits.offers.least) {
    const why = !granted.includes('offers')
      ? 'the customer did not agree to them'
      : excluded.noOffers
        ? shortfalls[excluded.noOffers]
        : 'no offer is one that the customer is eligible for';
    shortfall.push(`offers: none; ${why}`);
  }
  return { education, offers: shown, not_shown, shortfall };
}

/** The article that fits best, then the next; a signal that was given as a reason counts less the second time. */
function chooseArticles(input: RecommendInput): TranslatedRecommendation[] {
  const language = languageOf(input.locale);
  const inLanguage = input.knowledge.articles(language);
  const open = (inLanguage.length > 0 ? inLanguage : input.knowledge.articles('en')).filter(
    (article) => !input.excluded.items.has(educationId(article)),
  );
  const all = input.knowledge.articles();
  const matched = new Set([...input.personas['30'].matched, ...input.personas['180'].matched].map(({ id }) => id));
  // What an article may speak of, and whom it is for, is the same in every round.
  const candidates = open.flatMap((article) => {
    const points = input.points.filter(({ signal }) => article.signals.includes(signal));
    return points.length > 0 ? [{ article, points, fits: personaScore(article, input, matched) }] : [];
  });
  const used = new Set<string>();
  const chosen: TranslatedRecommendation[] = [];
  while (chosen.length < limits.education.most) {
    const [best] = candidates
      .flatMap((candidate) => {
        const { article, points, fits } = candidate;
        const point = bestPoint(article, points, used);
        return point ? [{ candidate, article, point, score: fits + 2 * worth(article, point, used) }] : [];
      })
      .sort((a, b) => b.score - a.score || a.article.id.localeCompare(b.article.id));
    if (!best) break;
    const { article, point } = best;
    candidates.splice(candidates.indexOf(best.candidate), 1);
    used.add(point.signal);
    const translations = all.filter(
      ({ group, language: other }) => group === article.group && other !== article.language,
    );
    chosen.push({
      ...explained(articleWords([...translations, article]), point, input.locale),
      recommendation_id: educationId(article),
      kind: 'education',
      partner: null,
      logo: null,
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
  return points.toSorted((a, b) => worth(article, b, used) - worth(article, a, used))[0];
}

/** The 30-day persona sets the tone of today, the 180-day one the curriculum; what stands out most comes after them. */
function personaScore(
  article: Article,
  { personas }: RecommendInput,
  matched: ReadonlySet<Article['personas'][number]>,
): number {
  return (
    (article.personas.includes(personas['30'].primary) ? 3 : 0) +
    (article.personas.includes(personas['180'].primary) ? 2 : 0) +
    (article.personas.some((persona) => matched.has(persona)) ? 1 : 0)
  );
}

/** The same for an article and its translations: who took one away or read it did so in every language. */
export function educationId({ group }: Pick<Article, 'group'>): string {
  return `education.${group}`;
}

function chooseOffers({ offers, personas, locale, excluded }: RecommendInput): {
  shown: TranslatedRecommendation[];
  not_shown: Recommendations['not_shown'];
} {
  const language = languageOf(locale);
  const eligible = offers
    .flatMap(({ plugin, verdict: { because, reasons } }) =>
      because && !exclusionOf(plugin.id) ? [{ plugin, because, reasons }] : [],
    )
    .toSorted((a, b) => rank(b) - rank(a) || a.plugin.id.localeCompare(b.plugin.id));
  const shown = eligible.slice(0, limits.offers.most).map(({ plugin, because, reasons }): TranslatedRecommendation => ({
    ...explained(offerWords(plugin), because, locale),
    recommendation_id: plugin.id,
    kind: 'offer',
    partner: plugin.offer.partner,
    logo: plugin.offer.logo,
    persona: personaFor(plugin.offer.personas, personas),
    reasons: said(reasons, because),
  }));
  const isShown = new Set(shown.map(({ item_id }) => item_id));
  const not_shown = offers
    .filter(({ plugin }) => !isShown.has(plugin.id))
    .map(({ plugin: { id, offer }, verdict: { because, reasons } }) => ({
      item_id: id,
      title: (language === 'es' ? offer.es : undefined)?.title ?? offer.title,
      reasons: said([...(because ? [exclusionOf(id) ?? 'LIMIT_REACHED'] : []), ...reasons], because),
    }));
  return { shown, not_shown };

  function exclusionOf(id: string): OfferReasonCode | null {
    return excluded.noOffers ?? excluded.items.get(id) ?? null;
  }
  function rank({ plugin, because }: { plugin: OfferPlugin; because: DataPoint }): number {
    return (plugin.offer.personas.includes(personas['30'].primary) ? 1 : 0) + because.weight;
  }
  function said(codes: readonly OfferReasonCode[], because: DataPoint | null): OfferReason[] {
    return codes.map((code) => ({
      code,
      sentence: offerReasonWords[code][language],
      evidence: code === 'SIGNAL_PRESENT' ? (because?.facts.flatMap(({ evidence }) => evidence) ?? []) : [],
    }));
  }
}

/** What is said of an item, why by a data point, with all that proves it. */
function explained(item: ItemWords, point: DataPoint, locale: string) {
  const evidence = new Map<string, Evidence>();
  for (const fact of point.facts) for (const proof of fact.evidence) evidence.set(`${proof.type} ${proof.id}`, proof);
  return {
    ...recommendationWords(item, point, locale),
    signal: point.signal,
    evidence: [...evidence.values()],
  };
}

/** The persona that an item serves, of those that the customer has. */
function personaFor(served: readonly string[], personas: RecommendInput['personas']): string {
  const own = [personas['30'].primary, personas['180'].primary, ...personas['30'].matched.map(({ id }) => id)];
  return own.find((persona) => served.includes(persona)) ?? personas['30'].primary;
}
