import { factReference, hasEvidence, type Citation, type Fact } from '../../kit/index.ts';
import { changesFigure, datesIn, quantitiesIn } from './quantities.ts';

export interface SentenceContext {
  readonly facts: readonly Fact[];
  readonly citations: readonly Citation[];
  /** The customer's own words: a number they said may be said back. */
  readonly message: string;
  readonly merchants: readonly string[];
}

const numbers = /[\p{Nd}\p{No}\p{Nl}][\p{Nd}.,:/-]*%?/gu;

/**
 * Says what in a sentence has no origin. Text refers to facts as `{fact:id}`; what is left after taking those and quoted
 * citations out may hold no digit, number word, month or known merchant, unless the customer said it first.
 * @returns reason codes, empty when every figure can be proved
 */
export function checkSentence(sentence: string, context: SentenceContext): string[] {
  const reasons = new Set<string>();
  const facts = new Map(context.facts.map((fact) => [fact.id, fact]));
  for (const [, id = '', part] of sentence.matchAll(factReference)) {
    const fact = facts.get(id);
    if (!fact) reasons.add('FACT_UNKNOWN');
    else if (!hasEvidence(fact)) reasons.add('FACT_WITHOUT_EVIDENCE');
    else if (part === 'period' && !fact.period) reasons.add('FACT_WITHOUT_PERIOD');
  }

  let rest = sentence.replace(factReference, '§');
  for (const { quote } of context.citations) rest = rest.replaceAll(`“${quote}”`, ' ').replaceAll(`"${quote}"`, ' ');

  if (changesFigure(rest)) reasons.add('FIGURE_CHANGED');
  rest = rest.replaceAll('§', ' ');

  const said = context.message.toLowerCase();
  const saidTokens = new Set(said.match(/[\p{L}\p{Nd}.,]+/gu)?.map((token) => token.replace(/[.,]+$/, '')));
  // A phrase was said when its last word was: "since May" answers "in May".
  const wasSaid = (token: string) =>
    saidTokens.has((token.toLowerCase().split(/\s+/).at(-1) ?? '').replace(/[.,:%]+$/, ''));
  for (const [token] of rest.matchAll(numbers)) if (!wasSaid(token)) reasons.add('NUMBER_WITHOUT_EVIDENCE');
  for (const token of quantitiesIn(rest)) if (!wasSaid(token)) reasons.add('NUMBER_WITHOUT_EVIDENCE');
  for (const token of datesIn(rest)) if (!wasSaid(token)) reasons.add('DATE_WITHOUT_EVIDENCE');
  const lower = ` ${rest.toLowerCase().replaceAll(/[^\p{L}\p{Nd}&'+-]+/gu, ' ')} `;
  for (const merchant of context.merchants) {
    const name = merchant
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{Nd}&'+-]+/gu, ' ')
      .trim();
    if (name.length >= 4 && lower.includes(` ${name} `) && !said.includes(merchant.toLowerCase()))
      reasons.add('MERCHANT_WITHOUT_EVIDENCE');
  }
  return [...reasons];
}
