import { factReference, type Citation, type Fact } from '../../kit/index.ts';
import { clausesOf, type Clause, type Reference } from './clauses.ts';
import { conceptsOf, directions, ofMoney, ofShares, qualifiers } from './concepts.ts';
import { differencesIn, isOutOfOrder, moveIn, trueDirection } from './directions.ts';
import { frameOf, stemsOf, type Grounding } from './grounding.ts';
import { findStrangers } from './names.ts';
import { namesOtherDays, namesOtherMonth } from './periods.ts';
import { hasUnitMisfit } from './units.ts';

export interface WordingContext {
  readonly grounding: Grounding;
  readonly toolTexts: readonly string[];
  readonly citations: readonly Citation[];
  /** The customer's own words. */
  readonly message: string;
  readonly merchants: readonly string[];
  /** Calendar date of the turn. */
  readonly today: string;
}

/** Speaks to the customer, or of what was found about them. */
const aboutCustomer =
  /(?<!\p{L})(?:you|your|yours|i (?:found|see|saw|noticed|can see)|tu|tus|tú|te|ti|tuy[oa]s?|gastas(?:te)?|pagas(?:te)?|ahorras(?:te)?|debes|tienes|tuviste|ganas(?:te)?|usas(?:te)?|compras(?:te)?|recib(?:es|iste)|estás|eres|vas|has|necesitas|podrías|puedes|veo|encontré|noté)(?!\p{L})/iu;
/** Asks, or offers to go on: nothing is claimed. */
const offering =
  /\?\s*$|^\W*(?:would you|do you|shall|let me|feel free|if you (?:want|like|would)|i can (?:also )?(?:show|break|tell|explain|list|compare|look)|just (?:ask|tell)|ask me|tell me|happy to|here (?:is|are)|here's|you can (?:open|tap|see|ask)|(?:this|that) is what|open (?:a|any|each) figure|(?:también )?(?:te )?puedo (?:también )?(?:mostrar|explicar|decir|comparar|desglosar)|si quieres|puedes (?:abrir|ver|tocar|preguntar)|est[oa] es lo que|dime|pregúntame|aquí (?:tienes|está|va))/iu;
/** Speaks of people and products as such. */
const general =
  /^\W*(?:an?|people|many|most (?:banks|lenders|cards|people)|some|someone|somebody|lenders?|banks|cards|interest|una?|las personas|quien(?:es)?|muchos|muchas|los bancos|las tarjetas|los intereses)(?!\p{L})/iu;

/**
 * Says what in a sentence the facts and the tools' own words do not bear out. A sentence that a tool said itself is true. In any
 * other, the words around each reference must fit the fact: what it is of, its unit, its days, and which way it differs from
 * another; and what is claimed without a figure must be what a tool said.
 * @returns reason codes, empty when the sentence holds
 */
export function checkWording(sentence: string, context: WordingContext): string[] {
  if (context.toolTexts.some((text) => text.includes(sentence))) return [];
  const own = withoutQuotes(sentence, context.citations);
  const clauses = clausesOf(own, context.grounding.facts);
  const references = clauses.flatMap((clause) => clause.references);
  const { grounding } = context;
  const reasons = new Set<string>();
  if (findStrangers(own, context).length > 0) reasons.add('NAME_WITHOUT_EVIDENCE');
  checkDays(own, references, context, reasons);
  if (references.length === 0) {
    if (isUnfounded(own, clauses, context)) reasons.add('CLAIM_WITHOUT_FACT');
    return [...reasons];
  }
  checkSlots(own, references, context, reasons);
  // What the clauses before named: the last label, the last days.
  let named: Reference | undefined;
  let lastDays: Reference | undefined;
  for (const clause of clauses) {
    if (hasUnitMisfit(clause.words, clauses.map(({ words }) => words).join(' '))) reasons.add('UNIT_DIFFERS');
    named = clause.references.find(({ part }) => part === 'label') ?? named;
    checkOwners(clause, { named, lastDays }, context, reasons);
    lastDays = clause.references.findLast(({ part }) => part === 'period') ?? lastDays;
    checkConcepts(clause, clauses, context, reasons);
  }
  // What tools only denied of a figure is not affirmed of it.
  const denies = clauses.some(({ concepts }) => concepts.has('NOT') || concepts.has('ZERO'));
  const values = references.filter(({ part }) => part === 'value');
  if (
    !denies &&
    values.some(
      ({ fact }) =>
        grounding.sentencesWith(fact).length > 0 && grounding.sentencesWith(fact).every((one) => one.isNegated),
    )
  ) {
    reasons.add('MEANING_DIFFERS');
  }
  const whole = clausesOf(own.replaceAll(/[;:()—–,]/g, ' '), context.grounding.facts);
  if (
    isOutOfOrder(
      whole.map(({ words }) => words).join(''),
      references.map((reference) => ({ ...reference, at: placeOf(reference, references, whole) })),
    )
  ) {
    reasons.add('DIRECTION_DIFFERS');
  }
  return [...reasons];
}

/** Where the placeholder of a reference is when its sentence is not cut up. */
function placeOf(reference: Reference, references: readonly Reference[], whole: readonly Clause[]): number {
  const words = whole.map((clause) => clause.words).join('');
  return [...words.matchAll(/§/g)][references.indexOf(reference)]?.index ?? 0;
}

function withoutQuotes(sentence: string, citations: readonly Citation[]): string {
  return citations.reduce(
    (rest, { quote }) => rest.replaceAll(`“${quote}”`, ' ').replaceAll(`"${quote}"`, ' '),
    sentence.normalize('NFKC'),
  );
}

/** Each figure stands where a tool would put it, told by its name where it has one, beside figures that belong to it. */
function checkSlots(
  own: string,
  references: readonly Reference[],
  { grounding, message }: WordingContext,
  reasons: Set<string>,
): void {
  const frame = frameOf(own);
  const alike = grounding.said.filter((one) => one.frame === frame && one.references.length === references.length);
  // What a tool said of one card or shop may be said of another in the same words, all figures being its own.
  const names = new Set(references.map(({ fact }) => fact.label));
  const isOfAnother =
    names.size === 1 &&
    references.some(({ part }) => part === 'label') &&
    !alike.some((one) => one.references.some(({ fact }) => names.has(fact.label)));
  if (
    alike.length > 0 &&
    !isOfAnother &&
    !alike.some((one) => one.references.every(({ fact }, at) => fact === references[at]?.fact))
  ) {
    reasons.add('FIGURE_EXCHANGED');
  }
  const labels = new Set(references.filter(({ part }) => part === 'label').map(({ fact }) => fact.label));
  const lower = `${own.replaceAll(factReference, ' ')} ${message}`.toLowerCase();
  const values = references.filter(({ part }) => part === 'value').map(({ fact }) => fact);
  for (const fact of values) {
    const sentences = grounding.sentencesWith(fact);
    const isNamed = labels.has(fact.label) || lower.includes(fact.label.toLowerCase());
    const needsName = sentences.every((one) =>
      one.references.some(({ part, fact: other }) => part === 'label' && other.label === fact.label),
    );
    if (needsName && !isNamed) reasons.add('LABEL_MISSING');
  }
  if (new Set(values).size < values.length) reasons.add('FIGURE_EXCHANGED');
  for (const one of values) {
    for (const { fact: other } of references) if (!belongTogether(one, other, grounding)) reasons.add('FIGURES_MIXED');
  }
}

/** Two figures that a tool told in one sentence, that are of one thing, of the same days, or made of each other. */
function belongTogether(one: Fact, other: Fact, grounding: Grounding): boolean {
  return (
    one === other ||
    (one.label === other.label && parentOf(one) !== null && parentOf(one) === parentOf(other)) ||
    one.id.startsWith(`${other.id}.`) ||
    other.id.startsWith(`${one.id}.`) ||
    (one.derived_from?.includes(other.id) ?? false) ||
    (other.derived_from?.includes(one.id) ?? false) ||
    (one.period !== undefined && one.period.from === other.period?.from && one.period.to === other.period.to) ||
    grounding.sentencesWith(one).some(({ references }) => references.some(({ fact }) => fact === other))
  );
}

/** What a fact's id says it is part of: `card.visa` of `card.visa.due`; null where that is no one thing. */
function parentOf({ id }: Fact): string | null {
  const parts = id.split('.').slice(0, -1);
  return parts.length < 2 ? null : parts.join('.');
}

const present = /(?<!\p{L})(?:now|right now|currently|at the moment|today|ahora|actualmente|hoy)(?!\p{L})/iu;

/** Days: those of the figure, whether a reference, a month or words such as "last month" name them. */
function checkDays(own: string, references: readonly Reference[], context: WordingContext, reasons: Set<string>): void {
  const periods = references.flatMap(({ part, fact }) => (part === 'value' && fact.period ? [fact.period] : []));
  const words = own.replaceAll(/\{[^}]*\}/g, ' ');
  if (namesOtherDays(words, { ...context, periods }) || namesOtherMonth(words, periods)) {
    reasons.add('PERIOD_DIFFERS');
  }
  // What added up over days is not what is there now.
  if (periods.length > 0 && present.test(words) && !references.some(({ part }) => part === 'period')) {
    reasons.add('PERIOD_DIFFERS');
  }
}

/** The label and the days beside a figure are its own. */
function checkOwners(
  clause: Clause,
  { named, lastDays }: { named: Reference | undefined; lastDays: Reference | undefined },
  { grounding }: WordingContext,
  reasons: Set<string>,
): void {
  const values = clause.references.filter(({ part }) => part === 'value');
  const labels = clause.references.filter(({ part }) => part === 'label');
  const days = clause.references.filter(({ part }) => part === 'period');
  const isName = (fact: Fact) =>
    grounding.said.some(({ clauses }) =>
      clauses.some(({ references }) =>
        references.some((other) => other.part === 'label' && other.fact.label === fact.label),
      ),
    );
  for (const { fact, at } of values) {
    const near = (nearest(days, at) ?? lastDays)?.fact.period;
    if (fact.period && near && (fact.period.from !== near.from || fact.period.to !== near.to))
      reasons.add('PERIOD_DIFFERS');
    const owners = labels.length > 0 ? labels : named ? [named] : [];
    if (owners.length > 0 && isName(fact) && !owners.some((owner) => owner.fact.label === fact.label))
      reasons.add('LABEL_DIFFERS');
  }
  // A figure that is told by no name of its own must stand with names that a tool put it with.
  for (const label of labels) {
    if (
      values.length > 0 &&
      !values.some(({ fact }) => fact.label === label.fact.label || stoodTogether(fact, label.fact, grounding))
    ) {
      reasons.add('LABEL_DIFFERS');
    }
  }
}

function nearest(references: readonly Reference[], at: number): Reference | undefined {
  return references.find((reference) => reference.at > at) ?? references.at(-1);
}

function stoodTogether(one: Fact, other: Fact, { said }: Grounding): boolean {
  return said.some(({ clauses }) => {
    const all = clauses.flatMap(({ references }) => references);
    return all.some(({ fact }) => fact === one) && all.some(({ fact }) => fact.label === other.label);
  });
}

/** What a clause says of its figures is what a tool said of them, or what their names say. */
function checkConcepts(
  clause: Clause,
  clausesIn: readonly Clause[],
  context: WordingContext,
  reasons: Set<string>,
): void {
  const { grounding } = context;
  const near = clause.references;
  const sentence = clausesIn.flatMap(({ references }) => references);
  const values = near.filter(({ part }) => part === 'value');
  const valuesIn = sentence.filter(({ part }) => part === 'value');
  const told = valuesIn.length > 0 ? valuesIn : sentence;
  const truth = trueDirection(clause, sentence, grounding.facts);
  for (const concept of clause.concepts) {
    if (directions.has(concept) && truth !== null) {
      if (concept !== truth) reasons.add('DIRECTION_DIFFERS');
      continue;
    }
    if (near.length === 0 && directions.has(concept)) {
      // Without a figure beside it, "and rising" is a claim of its own.
      const stems = stemsOf(clause.words);
      const isSaid = grounding.said.some((one) =>
        one.clauses.some((other) => other.concepts.has(concept) && sharedPart(stems, stemsOf(other.words)) >= 0.5),
      );
      if (!isSaid) reasons.add('DIRECTION_DIFFERS');
      continue;
    }
    const supporters = values.length > 0 ? fitting(concept, values) : told;
    const support = (reference: Reference) =>
      values.length > 0 ? grounding.near(reference.fact) : grounding.far(reference.fact);
    if (supporters.some((reference) => support(reference).has(concept))) continue;
    reasons.add(directions.has(concept) ? 'DIRECTION_DIFFERS' : 'MEANING_DIFFERS');
  }
  const said = new Set([...clausesIn].flatMap(({ concepts }) => [...concepts]));
  for (const { fact } of values) {
    // One word says what a fact is; more of them are the name of a shop or an employer.
    const last = fact.id.split('.').at(-1) ?? '';
    const own = last.includes('_') ? [] : conceptsOf(last);
    if ([...own].some((concept) => qualifiers.has(concept) && !said.has(concept))) reasons.add('MEANING_DIFFERS');
    if (/ - /.test(fact.formula ?? '') && ![...directions].some((one) => said.has(one)))
      reasons.add('DIRECTION_DIFFERS');
  }
  const moved = moveIn(clause);
  if (moved && grounding.said.some((one) => one.clauses.some((other) => isSame(moveIn(other), [moved[1], moved[0]])))) {
    reasons.add('DIRECTION_DIFFERS');
  }
  for (const { fact } of differencesIn(clause)) {
    if (!isDifference(fact, grounding)) reasons.add('DIRECTION_DIFFERS');
  }
  if (
    near.length === 0 &&
    (isNews(clause.words, grounding) ||
      isReversed(stemsOf(clause.words), clause.concepts.has('NOT'), grounding.clauses))
  ) {
    reasons.add('CLAIM_WITHOUT_FACT');
  }
}

/** True for what a tool put beside "more" or "less" itself. */
function isDifference(fact: Fact, { said }: Grounding): boolean {
  return said.some((one) =>
    one.clauses.some(
      ({ concepts, references }) =>
        (concepts.has('UP') || concepts.has('DOWN')) &&
        references.some((reference) => reference.part === 'value' && reference.fact === fact),
    ),
  );
}

/** The figures that a concept can be said of: a sum, where there is one, for what is said of sums. */
function fitting(concept: string, values: readonly Reference[]): readonly Reference[] {
  const isRight = ofMoney.has(concept)
    ? ({ fact }: Reference) => fact.unit.endsWith('_cents')
    : ofShares.has(concept)
      ? ({ fact }: Reference) => fact.unit === 'fraction'
      : () => true;
  const right = values.filter(isRight);
  return right.length > 0 ? right : values;
}

function isSame(one: readonly Fact[] | null, other: readonly Fact[]): boolean {
  return one !== null && one.every((fact, at) => fact === other[at]);
}

/** True when a tool said nearly the same words, but with or without a "not". */
function isReversed(
  stems: ReadonlySet<string>,
  isNegated: boolean,
  said: readonly { readonly stems: ReadonlySet<string>; readonly isNegated: boolean }[],
): boolean {
  const alike = said.filter((one) => sharedPart(stems, one.stems) >= 0.7);
  return stems.size > 0 && alike.length > 0 && alike.every((one) => one.isNegated !== isNegated);
}

/** True when more than one word of a stretch without figures is neither a tool's, nor of a concept, which is looked at apart. */
function isNews(words: string, { stems }: Grounding): boolean {
  const unknown = (words.match(/\p{L}{3,}/gu) ?? []).filter((word) => {
    const [stem] = stemsOf(word);
    return stem !== undefined && !stems.has(stem) && conceptsOf(word).size === 0;
  });
  return unknown.length > 1;
}

/** True for a sentence without figures that claims something of the customer which no tool said. */
function isUnfounded(own: string, clauses: readonly Clause[], { grounding, message }: WordingContext): boolean {
  const concepts = new Set(clauses.flatMap((clause) => [...clause.concepts]));
  const stems = stemsOf(own);
  const isNegated = concepts.has('NOT');
  if (isReversed(stems, isNegated, grounding.said)) return true;
  const nearest = grounding.said.filter((one) => sharedPart(stems, one.stems) >= 0.6);
  const told = new Set(nearest.flatMap((one) => one.clauses.flatMap((clause) => [...clause.concepts])));
  if (nearest.length > 0 && [...concepts].some((concept) => !told.has(concept))) return true;
  // What is said of people and products as such is education; whatever else has no figure must be a tool's, or offer something.
  if (!aboutCustomer.test(own) && general.test(own)) return false;
  if (offering.test(own)) {
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

function sharedPart(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return stems.size === 0 ? 0 : [...stems].filter((stem) => others.has(stem)).length / stems.size;
}
