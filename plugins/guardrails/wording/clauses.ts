import { factReference, type Fact } from '../../kit/index.ts';
import { conceptsOf } from './concepts.ts';

export interface Reference {
  readonly fact: Fact;
  readonly part: 'value' | 'label' | 'period';
  /** Where its placeholder begins in the clause. */
  readonly at: number;
}

/** A stretch of a sentence that says one thing, references as placeholders: `§M` money, `§C` count, `§F` share, `§D` date, `§N` a span of time, `§L` a label, `§P` days. */
export interface Clause {
  readonly words: string;
  readonly references: readonly Reference[];
  readonly concepts: ReadonlySet<string>;
}

const boundary =
  /[;:()—–]|,\s|\s(?=(?:and|but|while|whereas|because|since|so|which|y|pero|mientras|porque|aunque)\s)/iu;

/** The clauses of a sentence. References to facts that are not there are left out: another guardrail finds them. */
export function clausesOf(sentence: string, facts: ReadonlyMap<string, Fact>): Clause[] {
  const found: Omit<Reference, 'at'>[] = [];
  const marked = sentence.replace(factReference, (_whole, id: string, part?: 'label' | 'period') => {
    const fact = facts.get(id);
    if (!fact) return ' ';
    found.push({ fact, part: part ?? 'value' });
    return `§${part === 'label' ? 'L' : part === 'period' ? 'P' : unitLetter(fact)}`;
  });
  let next = 0;
  return marked
    .split(boundary)
    .filter((words) => /[\p{L}\p{Nd}]/u.test(words))
    .map((words) => {
      const references = Array.from(words.matchAll(/§/g)).flatMap(({ index }) => {
        const reference = found[next++];
        return reference ? [{ ...reference, at: index }] : [];
      });
      return { words, references, concepts: conceptsOf(words) };
    });
}

function unitLetter({ unit }: Fact): string {
  if (unit.endsWith('_cents')) return 'M';
  return { count: 'C', fraction: 'F', date: 'D', days: 'N', months: 'N' }[unit as 'count'] ?? 'M';
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

export function sentencesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}
