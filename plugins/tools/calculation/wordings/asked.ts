/** What a message asks of the answer before; `none` for one that means something by itself, or the question before with something else in it. */
export const askedOf = [
  'per',
  'times',
  'split',
  'plus',
  'share_all',
  'share_pay',
  'total',
  'count',
  'average',
  'difference',
  'which',
  'last_time',
  'usual',
  'when',
  'since',
  'where',
  'why',
  'verdict',
  'enough',
  'left',
  'pick',
  'filter',
  'again',
  'none',
] as const;

export type Asked = (typeof askedOf)[number];

/** Sums and counts say nothing of what is asked: "in 4", "plus $20". */
export function withoutNumbers(text: string): string {
  return text.replaceAll(/\$?\d[\d,.]*/g, '<number>');
}
