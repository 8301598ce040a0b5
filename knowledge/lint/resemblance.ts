/** Words that make one shingle: long enough that two texts rarely share one by chance. */
const shingleLength = 6;

/** The runs of six words in a text, across its sentences. */
export function shinglesOf(sentences: readonly string[]): ReadonlySet<string> {
  const words =
    sentences
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const starts = Math.max(0, words.length - shingleLength + 1);
  return new Set(Array.from({ length: starts }, (_, start) => words.slice(start, start + shingleLength).join(' ')));
}

/** Share of the smaller text's shingles that the other has too, 0..1 (Broder's containment, 1997). */
export function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / small.size;
}
