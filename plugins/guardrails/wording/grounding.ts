import { factReference, type Fact } from '../../kit/index.ts';
import { clausesOf, sentencesOf, type Clause, type Reference } from './clauses.ts';
import { conceptsOf, directions } from './concepts.ts';

/** What a tool said in one sentence. */
export interface Said {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly stems: ReadonlySet<string>;
  readonly isNegated: boolean;
  readonly references: readonly Reference[];
  /** Its words without its references. */
  readonly frame: string;
}

/** What is known to be true in this turn: the tools' own sentences, and of each fact what may be said of it. */
export class Grounding {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly said: readonly Said[];
  readonly clauses: readonly { readonly stems: ReadonlySet<string>; readonly isNegated: boolean }[];
  /** Of everything the tools said, and of the names of their facts. */
  readonly stems: ReadonlySet<string>;
  readonly #near = new Map<string, Set<string>>();
  readonly #far = new Map<string, Set<string>>();

  constructor(facts: readonly Fact[], texts: readonly string[]) {
    this.facts = new Map(facts.map((fact) => [fact.id, fact]));
    this.said = texts.flatMap(sentencesOf).map((text) => {
      const clauses = clausesOf(text, this.facts);
      return {
        text,
        clauses,
        stems: stemsOf(text),
        isNegated: clauses.some(({ concepts }) => concepts.has('NOT')),
        references: clauses.flatMap(({ references }) => references),
        frame: frameOf(text),
      };
    });
    this.clauses = this.said.flatMap(({ clauses }) =>
      clauses.map(({ words, concepts }) => ({ stems: stemsOf(words), isNegated: concepts.has('NOT') })),
    );
    this.stems = stemsOf([...texts, ...facts.map(({ label }) => label)].join(' '));
  }

  /** The sentences that tools put a fact in. */
  sentencesWith(fact: Fact): Said[] {
    return this.said.filter(({ references }) => references.some((reference) => reference.fact === fact));
  }

  /** Concepts that the fact's own name, or the clause a tool put it in, has. */
  near(fact: Fact): ReadonlySet<string> {
    return this.#concepts(this.#near, fact, (clause) => clause.references.some((reference) => reference.fact === fact));
  }

  /** The same over the whole sentences that it stands in. */
  far(fact: Fact): ReadonlySet<string> {
    return this.#concepts(this.#far, fact, () => true);
  }

  #concepts(memo: Map<string, Set<string>>, fact: Fact, counts: (clause: Clause) => boolean): Set<string> {
    let concepts = memo.get(fact.id);
    if (!concepts) {
      concepts = conceptsOf(`${fact.label} ${fact.id.replaceAll(/[._-]+/g, ' ')}`);
      for (const direction of directions) concepts.delete(direction);
      for (const { clauses } of this.said) {
        if (!clauses.some(({ references }) => references.some((reference) => reference.fact === fact))) continue;
        for (const clause of clauses) if (counts(clause)) for (const one of clause.concepts) concepts.add(one);
      }
      if (fact.id.startsWith('payment')) concepts.add('SPENT');
      // The balance of a card or a loan is owed, not had.
      if (concepts.has('DEBT') || fact.id.startsWith('card.')) concepts.add('DEBT').delete('BALANCE');
      memo.set(fact.id, concepts);
    }
    return concepts;
  }
}

/** A sentence with all its references alike. */
export function frameOf(text: string): string {
  return text.replace(factReference, '§').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

// Words that carry no claim: grammar, and how an answer is introduced.
const neutral = new Set(
  `the and for that this these those with from your you are was were has have had its about into over than then them they what when where which who how all any some each more other there here also only just still now today currently right together total totals altogether amount amounts figure figures comes come came makes make made adds add looks look show shows showing shown see find found know let tell ask want would could can may might like feel free open check data account accounts based far been being between during until through out off own per say said mean means note per roughly around approximately nearly almost overall alone itself both either such much many does did done going goes went well
   los las una uno unos unas del que con por para tus sus tu su este esta estos estas ese esa eso son fue era fueron está están hay más como cómo cuando donde qué cuál quién todo toda todos todas cada otro otra otros también solo sólo aún ahora hoy actualmente total totales importe importes cifra cifras suma sumas hace hacen mira muestra muestran ver veo saber dime quieres puedes puedo datos cuenta cuentas según hasta desde entre durante sobre unos cerca alrededor casi aproximadamente así ya aquí esos esas les nos pero sin muy bien`.split(
    /\s+/,
  ),
);

/** Beginnings of the words that carry a sentence. */
export function stemsOf(text: string): Set<string> {
  const words = text
    .replaceAll(/\{[^}]*\}/g, ' ')
    .toLowerCase()
    .match(/\p{L}{3,}/gu);
  return new Set((words ?? []).filter((word) => !neutral.has(word)).map((word) => word.slice(0, 5)));
}
