import type { Selection } from '../shared/selection.ts';

/** What is added up: the rows of a topic over all days, with what stands in ids and sentences for it. */
export interface Narrowed {
  readonly selection: Selection;
  /** What ids of facts begin with. */
  readonly topic: string;
  /** Name of the topic, as facts are labelled. */
  readonly label: string;
  readonly category: string | null;
  readonly merchant: string | null;
}

/** " on {groceries}", " at {shop}", or nothing for all spending; the fact bears the name. */
export function onWhat({ category, merchant }: Narrowed, fact: string, language: 'en' | 'es'): string {
  if (merchant === null && category === null) return '';
  const preposition = language === 'es' ? 'en' : merchant === null ? 'on' : 'at';
  return ` ${preposition} {fact:${fact}#label}`;
}
