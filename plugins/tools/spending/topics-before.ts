import type { EarlierAnswer, ToolSession } from '../../kit/index.ts';
import { categoryName } from '../shared/category.ts';
import { factId } from '../shared/facts.ts';
import { languageOf } from '../shared/language.ts';
import { lastLine } from '../shared/question.ts';
import { areBothAsked } from './both-asked.ts';
import type { SpendingArguments } from './index.ts';

/** "Compare them", after two questions: the topics of both, the newer first; null where the words are no such thing or there are not two. */
export async function topicsBefore(
  { question, merchant, category }: SpendingArguments,
  { earlier, locale }: ToolSession,
): Promise<{ merchant: string | null; category: string | null; others: string[] } | null> {
  if (!areBothAsked(lastLine(question))) return null;
  const named = (await earlier()).flatMap((answer) => topicOf(answer) ?? []);
  const [first] = named;
  const own = merchant ?? (category === null ? null : categoryName(category, languageOf(locale)));
  const last = own ?? first;
  const other = named.find((name) => last !== undefined && factId(name) !== factId(last));
  if (last === undefined || other === undefined) return null;
  return {
    merchant: merchant ?? (category === null ? last : null),
    category: merchant === null ? category : null,
    others: [other],
  };
}

/** What a total of spending was of; null for an answer that has none, or one of all spending. */
function topicOf({ facts }: EarlierAnswer): string | null {
  const first = facts.find(({ unit, id }) => unit.endsWith('_cents') && /^spending\.(?!.*\bwithout\b)/.test(id));
  return first && !/^(?:Total spending|Gasto total)$/.test(first.label) ? first.label : null;
}
