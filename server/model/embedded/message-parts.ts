import { wordsOf } from '../../../plugins/kit/classifier/features.ts';
import type { Language } from '../../../plugins/tools/shared/language.ts';
import type { Understanding } from '../understanding.ts';
import type { Frame } from './follow-up.ts';
import type { Routing } from './router.ts';
import type { ParsedMessage, Slots } from './slots.ts';

/** The tool that looks into articles. */
export const lookUp = 'knowledge';
/** Smaller numbers count things. */
const leastSum = 10;
/** Characters of a question that tools take. */
const longestQuestion = 2_000;
/** Words that lead up to a slot and say nothing themselves: "and in August?", "the ones on my card instead". */
const linking = new Set(
  'make it in on at for from of with the my one ones those that instead please and but or n what about how only just also then same now ok no not too en de del el la los las lo mi con a al por favor porfa que uno una pls plz y o pero hay tal solo tambien entonces ahora mejor vale bueno'.split(
    ' ',
  ),
);

/** Of accounts that were listed "the other one" is a row. */
export function listsAccounts({ listed }: Understanding): boolean {
  return (listed?.rows ?? 0) > 1;
}

/** True for slots with nothing but linking words, and what an account is: "only the Travel Card". */
export function isLinked(delexicalised: string): boolean {
  return wordsOf(delexicalised.replaceAll(/(<account>) (?:card|loan)\b/g, '$1')).every(
    (word) => word.startsWith('<') || linking.has(word),
  );
}

/**
 * The words that a tool is given: behind those of the question that they hang on. "And how is it worked out?" is looked up together with all
 * that was asked; elsewhere the first question says how it was put, and a line of its own what is new.
 */
export function questionOf(message: string, earlier: unknown, intent: string): string {
  if (typeof earlier !== 'string' || earlier === '') return message;
  return intent === lookUp
    ? `${earlier} ${message}`.slice(-longestQuestion)
    : `${earlier.split('\n')[0] ?? ''}\n${message}`.slice(0, longestQuestion);
}

/** Days, and nothing else. */
export function namesDays({ slots }: ParsedMessage): boolean {
  return slots.period !== undefined && slots.category === undefined && slots.merchant === undefined;
}

/** The slots without the number of rows asked for. */
export function withoutLimit({ limit: _limit, ...slots }: Slots): Slots {
  return slots;
}

/** The slots without the days. */
export function withoutDays({ period: _period, ...slots }: Slots): Slots {
  return slots;
}

/** True for a message that names nothing a question could be asked of. */
export function namesNothing({ slots, relative, unfamiliar, number }: ParsedMessage): boolean {
  return Object.keys(slots).length === 0 && relative === null && number === null && !unfamiliar?.isName;
}

/** A number that says nothing of the question before is a sum of this one's own: "save 6,000", after another goal. */
export function withOwnNumber(parsed: ParsedMessage): ParsedMessage {
  const { bare_cents, number, slots } = parsed;
  if (number === null || bare_cents !== null || slots.amount_cents !== undefined) return parsed;
  return { ...parsed, bare_cents: number < leastSum ? null : number * 100 };
}

/** What is kept of a reading: for the trace, and for the next message. */
export function understandingOf(
  intent: string | null,
  slots: object,
  { margin, top }: Pick<Routing, 'margin' | 'top'>,
  language: Language,
  frame: Frame | null,
): Understanding {
  return {
    intent,
    slots: { ...slots },
    margin: rounded(margin),
    top: top.map(({ intent, probability }) => ({ intent, probability: rounded(probability) })),
    language,
    frame: frame && { intent: frame.intent, slots: { ...frame.slots } },
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
