import type { Action, ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import type { FactBook } from '../shared/facts.ts';
import type { Wording } from '../shared/language.ts';

/** Asks for the customer's yes to a change. */
export function proposed(
  book: FactBook,
  sentences: readonly (string | null)[],
  { action, done }: { action: Action; done: Wording },
  session: ToolSession,
): ToolResult {
  const { say } = wordingOf(session);
  const suggestions = [say({ en: 'Yes, do it', es: 'Sí, hazlo' }), say({ en: 'No', es: 'No' })];
  return { ...answer(book, sentences, { suggestions }), proposal: { action, done: say(done) } };
}
