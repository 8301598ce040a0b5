import { clausesOf, type Clause } from './clauses.ts';
import { conceptsOf } from './concepts.ts';
import type { WordingContext } from './context.ts';
import { stemsOf, type Grounding } from './grounding.ts';

/** Speaks to the customer, or of what was found about them. */
const aboutCustomer =
  /(?<!\p{L})(?:you|your|yours|i (?:found|see|saw|noticed|can see)|tu|tus|tú|te|ti|tuy[oa]s?|gastas(?:te)?|pagas(?:te)?|ahorras(?:te)?|debes|tienes|tuviste|ganas(?:te)?|usas(?:te)?|compras(?:te)?|recib(?:es|iste)|estás|eres|vas|has|necesitas|podrías|puedes|veo|encontré|noté)(?!\p{L})/iu;
/** Asks what it needs to go on with; other questions ("what did you expect?") mean to say something. */
const asking =
  /^[^\p{L}]*(?:(?:so|and|or|also|then|y|o|entonces|además)[, ]+)?(?:would|want|wanna|shall|should i|do you (?:want|mean|need|prefer|wish)|did you mean|which|what (?:else|would you|can i|do you (?:want|mean)|(?:day|month|year|date|account|card|shop|store|category|name|amount|price|sum|goal|period) |about|is (?:it|the|its)|was (?:it|the))|when\b|how (?:much|many|long|often|can i|may i|would you|shall)|(?:for|from|until|till|since|by|on|in|at|to|with|of) (?:which|what|when|whom|how)|by when|is (?:that|this|it) (?:the|what|with|in|about|one|all|for|from|right|correct)|was (?:it|that) (?:the|in|on|at|by|with|paid)|can i|may i|need (?:a|the|anything|more|to see)|any(?:thing|one)? (?:else|other|more)|more\b|ready|could you (?:tell|say|name|give)|can you (?:tell|say|name|give)|¿?(?:te (?:gustaría|muestro|enseño|interesa|refieres|sirve)|quiere[ns]?|prefieres|puedo|desea|qué (?:más|mes|día|año|cuenta|tarjeta|tienda|categoría|periodo|importe|precio|meta|nombre|quieres|te gustaría)|cuál|cuáles|cuándo|cuánt[oa]s? (?!veces hay)|hablas|necesitas (?:ver|más|algo)|algo más|alguna? otr[oa]|desde|hasta|para (?:cuándo|qué mes)|de qué|en qué (?:mes|cuenta|tienda)|con (?:o|qué)|es (?:el|la|un[oa]?|en|con|ese|esa|correcto)|(?:lo|la|los|las) (?:muestro|veo|vemos|cuento|pongo|guardo|quieres|comparo)|muestro|miro|comparo|seguimos|me (?:dices|dirías)|puedes decirme))(?![\p{L}]).*\?\s*$/iu;
/** Offers to go on: nothing is claimed. */
const offering =
  /^\W*(?:would you|do you|shall|let me|feel free|if you (?:want|like|would)|i can (?:also )?(?:show|break|tell|explain|list|compare|look)|just (?:ask|tell)|ask me|tell me|happy to|here (?:is|are)|here's|you can (?:open|tap|see|ask)|(?:this|that) is what|open (?:a|any|each) figure|(?:también )?(?:te )?puedo (?:también )?(?:mostrar|explicar|decir|comparar|desglosar)|si quieres|puedes (?:abrir|ver|tocar|preguntar)|est[oa] es lo que|dime|pregúntame|aquí (?:tienes|está|va))/iu;
/** Speaks of people and products as such. */
const general =
  /^\W*(?:an?|people|many|most (?:banks|lenders|cards|people)|some|someone|somebody|lenders?|banks|cards|interest|una?|las personas|quien(?:es)?|muchos|muchas|los bancos|las tarjetas|los intereses)(?!\p{L})/iu;

/** True when a tool said nearly the same words, but with or without a "not". */
export function isReversed(
  stems: ReadonlySet<string>,
  isNegated: boolean,
  said: readonly { readonly stems: ReadonlySet<string>; readonly isNegated: boolean }[],
): boolean {
  const alike = said.filter((one) => sharedPart(stems, one.stems) >= 0.7);
  return stems.size > 0 && alike.length > 0 && alike.every((one) => one.isNegated !== isNegated);
}

/** True when more than one word of a stretch without figures is neither a tool's, nor of a concept, which is looked at apart. */
export function isNews(words: string, { stems }: Grounding): boolean {
  const unknown = (words.match(/\p{L}{3,}/gu) ?? []).filter((word) => {
    const [stem] = stemsOf(word);
    return stem !== undefined && !stems.has(stem) && conceptsOf(word).size === 0;
  });
  return unknown.length > 1;
}

/** True for a sentence without figures that claims something of the customer which no tool said. */
export function isUnfounded(own: string, clauses: readonly Clause[], { grounding, message }: WordingContext): boolean {
  const concepts = new Set(clauses.flatMap((clause) => [...clause.concepts]));
  const stems = stemsOf(own);
  const isNegated = concepts.has('NOT');
  if (isReversed(stems, isNegated, grounding.said)) return true;
  const nearest = grounding.said.filter((one) => sharedPart(stems, one.stems) >= 0.6);
  const told = new Set(nearest.flatMap((one) => one.clauses.flatMap((clause) => [...clause.concepts])));
  if (nearest.length > 0 && [...concepts].some((concept) => !told.has(concept))) return true;
  // What is said of people and products as such is education; whatever else has no figure must be a tool's, or offer something.
  if (!aboutCustomer.test(own) && general.test(own)) return false;
  if (asking.test(own) || offering.test(own)) {
    const allowed = new Set(clausesOf(message, grounding.facts).flatMap((clause) => [...clause.concepts]));
    return ['UP', 'DOWN', 'JUDGED', 'OTHERS', 'OVERDUE', 'CLOSED'].some(
      (one) => concepts.has(one) && !allowed.has(one),
    );
  }
  return !grounding.said.some((one) => {
    if (one.isNegated !== isNegated || sharedPart(stems, one.stems) < 0.5) return false;
    const known = new Set(one.clauses.flatMap((clause) => [...clause.concepts]));
    return [...concepts].every((concept) => known.has(concept));
  });
}

/** 0..1: how many of the stems the others have too. */
export function sharedPart(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return stems.size === 0 ? 0 : [...stems].filter((stem) => others.has(stem)).length / stems.size;
}
