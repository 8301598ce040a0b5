import type { Card, ToolSession } from '../../kit/index.ts';
import { wordingOf } from '../shared/answer.ts';
import { factId, searchOf, type FactBook } from '../shared/facts.ts';
import { labelled, periodKey, type Days } from '../shared/period.ts';
import { within } from '../shared/selection.ts';
import type { CalendarAsked } from './calendar-asked.ts';
import type { Narrowed } from './narrowed.ts';

/** A question about the calendar, as it was asked. */
export interface Given {
  readonly question: string;
  readonly asked: Days | null;
  readonly narrowed: Narrowed;
  readonly calendar: CalendarAsked;
}

/** What is said of it. */
export interface Told {
  readonly sentences: readonly string[];
  readonly cards?: readonly (Card | null)[];
}

/** What the topic comes to in the days, with their label. */
export function sumOf(book: FactBook, { narrowed }: Given, days: Days, session: ToolSession): string {
  const { ledger } = session;
  const { selection, topic, label } = narrowed;
  return book.sum({
    id: factId(topic, periodKey(days)),
    label,
    rows: within(selection.rows, days),
    search: searchOf(ledger, days, selection.filter, selection.accounts),
    period: labelled(days, ledger.as_of, wordingOf(session).language),
  });
}
