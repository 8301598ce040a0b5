import { isCutAsked } from '../../../plugins/tools/calculation/saved.ts';
import type { Understanding } from '../understanding.ts';
import type { Router, Routing } from './router.ts';
import type { ParsedMessage } from './slots.ts';
import { workedOut, type Call } from './worked-out.ts';

/**
 * How surely a message hangs on the answer before, and how surely it asks that of it, to be worked out: less where little else, or nothing, is known
 * of it. Chosen on the development part of eval/dialogues, as if every answer had held all that can be asked of one.
 */
const least = {
  nothing: { hanging: 0.05, asking: 0.4 },
  little: { hanging: 0.3, asking: 0.4 },
  enough: { hanging: 0.5, asking: 0.8 },
} as const;

/** How much is known of a message without the answer before. */
export type Known = keyof typeof least;

/** Below this probability a message may rather ask something of the answer before than be what it was taken for. */
const doubtful = 0.5;
/** The tool that says what is not in the data: what no tool answers by itself may be asked of the answer before, "split it three ways". */
const cannot = 'cannot';

/** @param isLost nothing is near enough, or two are as near */
export function knownOf({ probability, intent }: Pick<Routing, 'probability' | 'intent'>, isLost: boolean): Known {
  if (isLost) return 'nothing';
  return probability < doubtful || intent === cannot ? 'little' : 'enough';
}

/** The call for a message that asks something of the figures before, and names nothing else to ask it of; null for any other. */
export function askedOfAnswer(
  {
    message,
    parsed: { slots, unfamiliar },
    knows,
    intent,
  }: { message: string; parsed: Pick<ParsedMessage, 'slots' | 'unfamiliar'>; knows: Known; intent: string },
  previous: Understanding,
  router: Router,
): Call | null {
  if ([slots.merchant, slots.category, slots.account].some((slot) => slot !== undefined)) return null;
  const { asked, probability, hangs } = router.askedOf(message);
  // A word that nobody knows may be a name, and "quincena" days; not where all of the message is known for what it asks.
  if (slots.period !== undefined && asked !== 'per' && !isCutAsked(message)) return null;
  if ((unfamiliar?.isName || slots.period !== undefined) && probability < least.enough.asking) return null;
  if (hangs < least[knows].hanging || probability < least[knows].asking) return null;
  return workedOut(asked, message, previous, knows === 'nothing' || intent !== previous.intent);
}
