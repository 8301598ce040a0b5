/**
 * How alike a question and some texts are in words, word pairs and groups of letters: the cosine of their TF-IDF vectors, 0..1. What
 * counts as rare is told by the texts themselves, so that nothing has to be kept: among the candidates of a search, the words
 * that all of them share say nothing about which one is right.
 */
export function lexicalSimilarity(question: string, texts: readonly string[]): number[] {
  const documents = texts.map(countsOf);
  const containing = new Map<string, number>();
  for (const counts of documents) {
    for (const term of counts.keys()) containing.set(term, (containing.get(term) ?? 0) + 1);
  }
  const rarity = (term: string) => Math.log((1 + texts.length) / (1 + (containing.get(term) ?? 0))) + 1;
  const asked = weighted(countsOf(question), rarity);
  return documents.map((counts) => {
    const document = weighted(counts, rarity);
    let sum = 0;
    for (const [term, weight] of asked) sum += weight * (document.get(term) ?? 0);
    return sum;
  });
}

/** Words, pairs of words, and the groups of three to five letters in them: misspelt and inflected words still share most groups. */
function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  const words = wordsOf(text);
  for (const [index, word] of words.entries()) {
    add(word);
    const next = words[index + 1];
    if (next !== undefined) add(`${word} ${next}`);
    const padded = `_${word}_`;
    for (let length = 3; length <= 5; length++) {
      for (let start = 0; start + length <= padded.length; start++) add(`*${padded.slice(start, start + length)}`);
    }
  }
  return counts;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Of unit length. */
function weighted(counts: ReadonlyMap<string, number>, rarity: (term: string) => number): Map<string, number> {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * rarity(term);
    weights.set(term, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [term, weight] of weights) weights.set(term, weight / length);
  return weights;
}
