import type { Article, Passage } from '../plugins/kit/index.ts';
import { placedSentences } from './sentences.ts';

// Okapi BM25 with its usual constants (Robertson and Zaragoza, 2009).
const k1 = 1.2;
const b = 0.75;
/** What a title, a phrase or the summary counts for, in occurrences of the word. */
const weights = { title: 4, phrase: 3, summary: 2, body: 1 };
/** How much of two questions' information is shared, 0..1, from where on one that a section answers is taken for the one asked. */
const sameQuestion = 0.8;
/** Words that a question must have to be told from others by them. */
const leastTerms = 3;
/** Share of the question's information that the best article must cover for anything to be returned. */
const floor = 0.45;

const stopWords = new Set(
  'a an the my me i you your we our it its is are was be been am do does did can could should would will how what when where why who which that this these those of for to from in on at by with as and or not if so about into than then there have has had get got make more most some any much many tell explain mean means work works really just please help need want know best good way now every el la los las un una unos unas mi mis tu tus su es son era ser hay que como cuando donde por para con de del en y o no si lo se al más mas muy qué cómo puedo debo tengo'.split(
    ' ',
  ),
);

interface Indexed {
  readonly article: Article;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
  /** What customers ask that a section answers, with its sentences, `end` not included. */
  readonly questions: readonly { readonly terms: ReadonlySet<string>; readonly first: number; readonly end: number }[];
}

/** Finds passages by words. Built once; a search of a few dozen articles takes well under a millisecond. */
export class PassageIndex {
  readonly #documents: readonly Indexed[];
  readonly #frequencies = new Map<string, number>();
  readonly #average: number;

  constructor(articles: readonly Article[]) {
    this.#documents = articles.map(index);
    for (const { counts } of this.#documents) {
      for (const term of counts.keys()) this.#frequencies.set(term, (this.#frequencies.get(term) ?? 0) + 1);
    }
    this.#average = this.#documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, this.#documents.length);
  }

  /** Best passages first, the strongest sentences of the best articles; none when no article is about the question. */
  search(
    query: string,
    { language, limit = 3 }: { language?: 'en' | 'es' | undefined; limit?: number | undefined } = {},
  ): Passage[] {
    const terms = [...new Set(termsOf(query))];
    // A word that is in no article counts half: a question made of such words is about something else.
    const total = terms.reduce((sum, term) => sum + this.#rarity(term) * (this.#frequencies.has(term) ? 1 : 0.5), 0);
    if (total === 0) return [];
    const found = this.#documents
      .filter(({ article }) => language === undefined || article.language === language)
      .map((document) => {
        const asked = this.#closestQuestion(document, terms);
        return {
          document,
          asked,
          score: this.#score(document, terms) * (1 + (asked?.similarity ?? 0)),
          covered: Math.max(this.#covered(document, terms) / total, asked?.similarity ?? 0),
        };
      })
      .filter(({ covered }) => covered >= floor)
      .sort((a, b) => b.score - a.score);
    const best = found[0]?.score ?? 1;
    return found.slice(0, limit).map(({ document, asked, score, covered }) => {
      const section = asked ?? { first: 0, end: document.article.sentences.length };
      const { sentence, text } = bestSentence(document.article, section, terms, (term) => this.#rarity(term));
      const end = Math.min(sentence + 2, section.end);
      return {
        article: document.article,
        first: asked?.first ?? sentence,
        end,
        sentence,
        text,
        score: Math.min(1, covered) * (score / best),
      };
    });
  }

  #rarity(term: string): number {
    const containing = this.#frequencies.get(term) ?? 0;
    return Math.log(1 + (this.#documents.length - containing + 0.5) / (containing + 0.5));
  }

  /** The section that answers nearly the same question; null when none does. */
  #closestQuestion({ questions }: Indexed, terms: readonly string[]) {
    const weigh = (words: Iterable<string>): number => {
      let sum = 0;
      for (const word of words) sum += this.#rarity(word);
      return sum;
    };
    const asked = weigh(terms);
    let best: { similarity: number; first: number; end: number } | null = null;
    for (const { terms: own, first, end } of questions) {
      const shared = weigh(terms.filter((term) => own.has(term)));
      if (shared === 0) continue;
      const similarity = shared / (asked + weigh(own) - shared);
      if (similarity >= sameQuestion && similarity > (best?.similarity ?? 0)) best = { similarity, first, end };
    }
    return best;
  }

  #covered({ counts }: Indexed, terms: readonly string[]): number {
    return terms.reduce((sum, term) => sum + (counts.has(term) ? this.#rarity(term) : 0), 0);
  }

  #score({ counts, length }: Indexed, terms: readonly string[]): number {
    return terms.reduce((sum, term) => {
      const count = counts.get(term) ?? 0;
      return sum + (this.#rarity(term) * count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / this.#average));
    }, 0);
  }
}

function index(article: Article): Indexed {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  add(article.title, weights.title);
  for (const phrase of article.phrases) add(phrase, weights.phrase);
  add(article.summary, weights.summary);
  for (const sentence of article.sentences) add(sentence, weights.body);
  const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { article, counts, length, questions: questionsOf(article) };
}

function questionsOf(article: Article): Indexed['questions'] {
  const sections = new Map<string, { first: number; end: number }>();
  for (const [sentence, { heading }] of placedSentences(article.body, article.language).entries()) {
    const name = heading ?? article.title;
    sections.set(name, { first: sections.get(name)?.first ?? sentence, end: sentence + 1 });
  }
  return Object.entries(article.questions ?? {}).flatMap(([heading, asked]) => {
    const section = sections.get(heading);
    if (!section) return [];
    return asked
      .map((text) => ({ terms: new Set(termsOf(text)), ...section }))
      .filter(({ terms }) => terms.size >= leastTerms);
  });
}

/** The sentence of these that says most of the question in fewest words; the first one where none says any of it. */
function bestSentence(
  article: Article,
  { first, end }: { readonly first: number; readonly end: number },
  terms: readonly string[],
  rarity: (term: string) => number,
) {
  let best = { sentence: first, text: article.sentences[first] ?? article.summary, score: 0 };
  for (const [sentence, text] of article.sentences.entries()) {
    if (sentence < first || sentence >= end) continue;
    const words = termsOf(text);
    const held = new Set(words);
    const covered = terms.reduce((sum, term) => sum + (held.has(term) ? rarity(term) : 0), 0);
    const score = covered / (8 + words.length);
    if (score > best.score) best = { sentence, text, score };
  }
  return best;
}

/** Words without endings, so that "payments" finds "payment"; both languages, none of them exactly. */
export function termsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}]{2,}/gu) ?? [];
  return words.filter((word) => !stopWords.has(word)).map(stem);
}

function stem(word: string): string {
  if (word.length <= 3) return word;
  return word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?:sses)$/, 'ss')
    .replace(/(?<!s)s$/, '')
    .replace(/(?:ing|ed|ally|ly)$/, (ending) => (word.length - ending.length >= 3 ? '' : ending))
    .replace(/e$/, '');
}
