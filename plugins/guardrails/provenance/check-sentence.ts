import { factReference, hasEvidence, type Citation, type Fact } from '../../kit/index.ts';

export interface SentenceContext {
  readonly facts: readonly Fact[];
  readonly citations: readonly Citation[];
  /** The customer's own words: a number they said may be said back. */
  readonly message: string;
  readonly merchants: readonly string[];
}

// "one" and ordinals are left out: they are grammar far more often than figures.
const numberWords =
  /(?<![\p{L}])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|couple of|percent|half|third|quarter|twice|double|triple|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|veintiuno|veintidós|veintitrés|cien|cientos?|doscient[oa]s|trescient[oa]s|cuatrocient[oa]s|quinient[oa]s|seiscient[oa]s|setecient[oa]s|ochocient[oa]s|novecient[oa]s|mil|miles|millón|millones|docenas?|decenas?|par de|por ciento|mitad|doble|triple)(?![\p{L}])/giu;
// Eleven in Spanish, and a word of every day in English.
const once = /(?<![\p{L}])once(?![\p{L}])/iu;
const english =
  /(?<![\p{L}])(the|and|of|is|are|was|were|you|your|with|for|that|this|than|it|at|only|more)(?![\p{L}])/iu;
// May and March are also verbs, so they count only beside a digit, which is caught as a number anyway.
const monthNames =
  /(?<![\p{L}])(January|February|April|June|July|August|September|October|November|December|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?![\p{L}])/gu;
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

  let rest = sentence.replace(factReference, ' ');
  for (const { quote } of context.citations) rest = rest.replaceAll(`“${quote}”`, ' ').replaceAll(`"${quote}"`, ' ');

  const said = context.message.toLowerCase();
  const saidTokens = new Set(said.match(/[\p{L}\p{Nd}.,]+/gu)?.map((token) => token.replace(/[.,]+$/, '')));
  const wasSaid = (token: string) => saidTokens.has(token.toLowerCase().replace(/[.,:%]+$/, ''));
  for (const [token] of rest.matchAll(numbers)) if (!wasSaid(token)) reasons.add('NUMBER_WITHOUT_EVIDENCE');
  for (const [token] of rest.matchAll(numberWords)) if (!wasSaid(token)) reasons.add('NUMBER_WITHOUT_EVIDENCE');
  if (once.test(rest) && !english.test(rest) && !wasSaid('once')) reasons.add('NUMBER_WITHOUT_EVIDENCE');
  for (const [token] of rest.matchAll(monthNames)) if (!wasSaid(token)) reasons.add('DATE_WITHOUT_EVIDENCE');
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
