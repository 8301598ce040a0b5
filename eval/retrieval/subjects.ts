import type { Article } from '../../plugins/kit/index.ts';
import { readElsewhere } from '../../knowledge/elsewhere.ts';
import { subjectTermsOf, type Subject } from '../../knowledge/subject.ts';

import type { Language } from '../../knowledge/words.ts';
import { descend } from './learning.ts';

/** Ridge, as small as keeps rare words: the best of a few between authors. */
const penalty = 0.00003;
/** A weight below says next to nothing. */
const least = 0.3;

/** What tells the words of articles' questions and names from those of questions that no article answers. */
export async function learnSubject(articles: readonly Article[], language: Language): Promise<Subject> {
  const own = articles.filter((article) => article.language === language);
  const asked = own.flatMap(({ title, summary, phrases, questions = {} }) => [
    title,
    summary,
    ...phrases,
    ...Object.values(questions).flat(),
    ...Object.keys(questions),
  ]);
  const elsewhere = await readElsewhere(language);
  const places = new Map<string, number>();
  const exampleOf = (text: string, isYes: boolean) => ({
    isYes,
    at: subjectTermsOf({ text, language }).map((term) => {
      if (!places.has(term)) places.set(term, places.size + 1);
      return places.get(term) ?? 0;
    }),
  });
  const examples = [...asked.map((text) => exampleOf(text, true)), ...elsewhere.map((text) => exampleOf(text, false))];
  const weights = descend(
    places.size + 1,
    (now, slope) => {
      for (const { isYes, at } of examples) {
        const share = 1 / Math.sqrt(at.length || 1);
        const sum = at.reduce((total, each) => total + (now[each] ?? 0), 0) * share + (now[0] ?? 0);
        const likelihood = 1 / (1 + Math.exp(-sum));
        // Both kinds count alike, however many there are of each.
        const pull = (likelihood - (isYes ? 1 : 0)) / (2 * (isYes ? asked.length : elsewhere.length));
        slope[0] = (slope[0] ?? 0) + pull;
        for (const each of at) slope[each] = (slope[each] ?? 0) + pull * share;
      }
    },
    penalty,
  );
  const kept = [...places]
    .map(([term, at]) => [term, Number((weights[at] ?? 0).toFixed(1))] as const)
    .filter(([, weight]) => Math.abs(weight) >= least)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return { bias: Number((weights[0] ?? 0).toFixed(2)), weights: new Map(kept) };
}

/** As a module that the product reads. */
export function subjectModule(subjects: Readonly<Record<Language, Subject>>): string {
  // One string for each language: an object of thousands of properties would be slow to read and long to format.
  const lineOf = ({ weights }: Subject) => [...weights].map(([term, weight]) => `${term} ${weight}`).join(' ');
  return `/** Learned by \`node eval/retrieval/learn.ts\`, which writes this file: terms, each with its weight. */
const learned = {
  en: '${lineOf(subjects.en)}',
  es: '${lineOf(subjects.es)}',
};

export const subjects = {
  en: { bias: ${subjects.en.bias}, weights: weightsOf(learned.en) },
  es: { bias: ${subjects.es.bias}, weights: weightsOf(learned.es) },
};

function weightsOf(text: string): ReadonlyMap<string, number> {
  const parts = text.split(' ');
  return new Map(parts.flatMap((part, at) => (at % 2 === 0 ? [[part, Number(parts[at + 1])] as const] : [])));
}
`;
}
