import {
  disclaimers,
  fillReferences,
  offerReasonWords,
  rationaleOpenings,
  type Article,
  type DataPoint,
  type Fact,
  type FactWords,
  type OfferPlugin,
  type Recommendation,
  type RecommendationWords,
  type TranslatedRecommendation,
} from '../../plugins/kit/index.ts';
import { languageOf, type Language } from '../../plugins/tools/shared/language.ts';

/** What an article or an offer says of itself, in the languages that it speaks. */
export type ItemWords = Partial<
  Record<Language, Pick<RecommendationWords, 'item_id' | 'title' | 'summary' | 'disclosure'>>
>;

/** Of an article and its translation, whichever of them there are. */
export function articleWords(articles: readonly Article[]): ItemWords {
  return Object.fromEntries(
    articles.map(({ id, language, title, summary }) => [language, { item_id: id, title, summary, disclosure: null }]),
  );
}

export function offerWords({ id, offer: { title, summary, disclosure, es } }: OfferPlugin): ItemWords {
  const en = { item_id: id, title, summary, disclosure };
  return es ? { en, es: { item_id: id, ...es } } : { en };
}

/** What the reader of a locale is told, and what one of the other language would be: each part in English where it does not speak Spanish. */
export function recommendationWords(item: ItemWords, point: DataPoint, locale: string) {
  const language = languageOf(locale);
  const other: Language = language === 'en' ? 'es' : 'en';
  const [own, its] = [item[language] ?? item[other], item[other]];
  if (!own) throw new Error('A recommendation says nothing of itself.');
  const reason = reasonIn(point, language) ?? reasonIn(point, 'en');
  const facts = point.facts.map((fact) => factIn(fact, reason.facts[fact.id]));
  const otherReason = reasonIn(point, other);
  return {
    ...own,
    rationale: fillReferences(reason.rationale_template, facts, locale),
    rationale_template: reason.rationale_template,
    facts,
    disclaimer: disclaimers[language],
    ...((its || otherReason) && {
      translations: { [other]: { ...(its ?? own), ...(otherReason ?? reason) } },
    }),
  };
}

/** A stored recommendation as the reader of a locale is told it; one without that translation as it was stored. */
export function recommendationIn(
  { translations, ...stored }: TranslatedRecommendation,
  locale: string,
): Recommendation {
  const language = languageOf(locale);
  const words = translations?.[language];
  if (!words) return stored;
  const facts = stored.facts.map((fact) => factIn(fact, words.facts[fact.id]));
  return {
    ...stored,
    ...words,
    facts,
    rationale: fillReferences(words.rationale_template, facts, locale),
    reasons: stored.reasons.map((reason) => ({ ...reason, sentence: offerReasonWords[reason.code][language] })),
    disclaimer: disclaimers[language],
  };
}

/** Null where a point does not speak a language. */
function reasonIn(point: DataPoint, language: 'en'): Pick<RecommendationWords, 'rationale_template' | 'facts'>;
function reasonIn(
  point: DataPoint,
  language: Language,
): Pick<RecommendationWords, 'rationale_template' | 'facts'> | null;
function reasonIn({ text, es, facts }: DataPoint, language: Language) {
  if (language === 'en') return { rationale_template: sentence(text, 'en'), facts: englishWords(facts) };
  return es ? { rationale_template: sentence(es.text, 'es'), facts: es.facts } : null;
}

function sentence(text: string, language: Language): string {
  return `${rationaleOpenings[language]}${text}.`;
}

function englishWords(facts: readonly Fact[]): Record<string, FactWords> {
  return Object.fromEntries(
    facts.map(({ id, label, period, formula }) => [
      id,
      { label, ...(period && { period: period.label }), ...(formula !== undefined && { formula }) },
    ]),
  );
}

function factIn(fact: Fact, words: FactWords = {}): Fact {
  const { label = fact.label, formula = fact.formula, period = fact.period?.label } = words;
  return {
    ...fact,
    label,
    ...(formula !== undefined && { formula }),
    ...(fact.period && period !== undefined && { period: { ...fact.period, label: period } }),
  };
}
