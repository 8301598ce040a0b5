import type { Period, ToolSession } from '../../kit/index.ts';
import type { FactBook } from '../shared/facts.ts';
import { leftOutSentence } from '../shared/left-out.ts';
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
export function onWhat({ category, merchant, selection }: Narrowed, fact: string, language: 'en' | 'es'): string {
  if (merchant === null && category === null && selection.omitted.length === 0) return '';
  const preposition = language === 'es' ? 'en' : merchant === null ? 'on' : 'at';
  return ` ${preposition} {fact:${fact}#label}`;
}

/** What the total of these days leaves out; null when nothing. */
export function leftOutOf(
  book: FactBook,
  { selection }: Narrowed,
  period: Period,
  session: ToolSession,
): string | null {
  const { omitted, leftOut, accounts } = selection;
  return leftOutSentence(book, { omitted, rows: leftOut, accounts, period }, session);
}
