/**
 * Hit@1, hit@5 (percent), mean reciprocal rank and nDCG@10 of questions with one right answer each, by the rank of the first right one;
 * null when it was not found. With one right answer nDCG is 1 / log2(1 + rank) up to rank 10.
 */
export function quality(ranks: readonly (number | null)[]): [string, string, string, string] {
  const mean = (value: (rank: number) => number) =>
    ranks.reduce<number>((sum, rank) => sum + (rank === null ? 0 : value(rank)), 0) / Math.max(1, ranks.length);
  return [
    (100 * mean((rank) => (rank === 1 ? 1 : 0))).toFixed(1),
    (100 * mean((rank) => (rank <= 5 ? 1 : 0))).toFixed(1),
    mean((rank) => 1 / rank).toFixed(3),
    mean((rank) => (rank <= 10 ? 1 / Math.log2(1 + rank) : 0)).toFixed(3),
  ];
}
