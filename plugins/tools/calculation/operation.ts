/** What can be worked out from the figures of the answer before. */
export const operations = [
  'per',
  'times',
  'split',
  'plus',
  'share',
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
  'filter',
  'amount',
  'saved',
] as const;

export type Operation = (typeof operations)[number];
