import type { TurnKnowledge } from '../understanding.ts';
import { NameIndex } from './names.ts';
import type { Router } from './router.ts';
import { Speller } from './spelling.ts';

/** The words of one customer: their shops and accounts, and how slips of them are mended. */
export interface Vocabulary {
  readonly names: NameIndex;
  readonly speller: Speller;
}

type Names = Pick<TurnKnowledge, 'merchants' | 'accounts'>;

export function vocabularyOf(router: Router, { merchants, accounts }: Names): Vocabulary {
  const names = new NameIndex(merchants, accounts, (word) => router.everyday.has(word));
  return { names, speller: new Speller(names.words(), router.speller) };
}

/** Vocabularies that were made, for as long as the ledger that they were made of is kept. */
export class Vocabularies {
  readonly #router: Router;
  readonly #made = new WeakMap<Names['accounts'], { vocabulary: Vocabulary; merchants: readonly string[] }>();

  constructor(router: Router) {
    this.#router = router;
  }

  of(knowledge: Names): Vocabulary {
    const { merchants, accounts } = knowledge;
    const known = this.#made.get(accounts);
    if (
      known?.merchants.length === merchants.length &&
      known.merchants.every((name, index) => name === merchants[index])
    )
      return known.vocabulary;
    const vocabulary = vocabularyOf(this.#router, knowledge);
    this.#made.set(accounts, { vocabulary, merchants });
    return vocabulary;
  }
}
