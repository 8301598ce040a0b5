/** One value of a series; null where it is not known. `text` is how a person reads it. */
export interface Point {
  label: string;
  value: number | null;
  text: string;
}

export interface Series {
  label: string;
  points: readonly Point[];
  /** Which of the six tones; its place in the list when left out. */
  tone?: number;
  isDashed?: boolean;
  /** A range of what may be: its `edge` is no line of its own, its `fill` the ground between itself and the series before. */
  isRange?: 'edge' | 'fill';
}

/** What a picture shows. It is decoration for whoever sees it: a table beside it says the same, and `name` says what it is. */
export interface Picture {
  kind: 'bar' | 'line' | 'doughnut';
  /** For a screen reader, with what stands out in it. */
  name: string;
  /** Of all values, as facts have it: `USD_cents`, `fraction`. */
  unit: string;
  locale: string;
  series: readonly Series[];
}
