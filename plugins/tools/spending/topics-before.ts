import type { EarlierAnswer, ToolSession } from '../../kit/index.ts';
import { foldAccents } from '../../kit/fold-accents.ts';
import { categoryName } from '../shared/category.ts';
import { factId } from '../shared/facts.ts';
import { languageOf } from '../shared/language.ts';
import type { SpendingArguments } from './index.ts';

const both =
  /\b(?:compare|put|stack)\b.*\b(?:them|both|those|the two|these)\b|\bbetween (?:them|the two|both)\b|\b(?:compara(?:los|las|r)?|comparame)\b.*\b(?:los|las|ambos|ambas|entre si)\b|\bcompara[lr][oa]?s\b|\b(?:both|them both|the two) (?:side by side|together)\b|\bentre (?:los|las) dos\b/;

/** "Compare them", after two questions: the topics of both, the newer first; null where the words are no such thing or there are not two. */
export async function topicsBefore(
  { question, merchant, category }: SpendingArguments,
  { earlier, locale }: ToolSession,
): Promise<{ merchant: string | null; category: string | null; others: string[] } | null> {
  if (!both.test(foldAccents(question.split('\n').at(-1) ?? ''))) return null;
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
  const first = facts.find(({ unit, id }) => unit.endsWith('_cents') && id.startsWith('spending.'));
  return first && !/^(?:Total spending|Gasto total)$/.test(first.label) ? first.label : null;
}
