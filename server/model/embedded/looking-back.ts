import { isShareOfPayAsked, isVerdictAsked } from '../../../plugins/tools/explain/weight.ts';
import { rowAsked } from '../../../plugins/tools/listed/asked.ts';
import { areBothAsked } from '../../../plugins/tools/spending/both-asked.ts';
import { changeAlone } from '../../../plugins/tools/spending/change-asked.ts';
import { plainWords } from '../../../plugins/tools/shared/words.ts';
import type { Understanding } from '../understanding.ts';

interface Call {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Tools that look for the largest among all that there is, not only what they showed. */
const ranksItself = new Set(['spending', 'transactions']);
/** Tools of which a figure is set beside what comes in, when the customer asks whether it is a lot; others say so themselves. */
const weighed = new Set(
  'balances budget calculation cash_flow debts duplicates explain fees listed recurring top_spending transaction_detail transactions'.split(
    ' ',
  ),
);

/**
 * A message that says nothing by itself and means what the answer before showed: "the second one", "is that a lot?", "say that again". Null for any
 * other.
 */
export function lookingBack(message: string, previous: Understanding): Call | null {
  return (
    rowOf(message, previous) ??
    bothOf(message, previous) ??
    changeOf(message, previous) ??
    rateOf(message, previous) ??
    payBefore(message, previous) ??
    verdictOn(message, previous) ??
    again(message, previous)
  );
}

function rowOf(message: string, { listed }: Understanding): Call | null {
  const asked = listed ? rowAsked(message) : null;
  if (!asked) return null;
  const isTheirs = asked.by !== 'place' && asked.rank === undefined && ranksItself.has(listed?.intent ?? '');
  return !isTheirs ? { name: 'listed', args: { question: message } } : null;
}

/** What the last two questions about spending were about. */
function bothOf(message: string, { intent, slots }: Understanding): Call | null {
  const isOfTopic = intent === 'spending' && [slots['category'], slots['merchant']].some((topic) => topic != null);
  return isOfTopic && areBothAsked(message) ? { name: 'spending', args: { ...slots, question: message } } : null;
}

/** What rose or fell between the stretches asked about. */
function changeOf(message: string, { intent, slots }: Understanding): Call | null {
  const isOfSpending = intent === 'spending' || intent === 'top_spending';
  if (!isOfSpending || slots['merchant'] != null || changeAlone(message, slots['against'] != null) === null)
    return null;
  const kept = ['period', 'against', 'category', 'account', 'without'].flatMap((name) =>
    slots[name] == null ? [] : [[name, slots[name]]],
  );
  return { name: 'spending', args: { ...Object.fromEntries(kept), question: message } };
}

/** Whether a rate is much, where the cards' rates were told last: no matter of how much of a limit is used. */
function rateOf(message: string, { intent, slots }: Understanding): Call | null {
  const isMeant = intent === 'cards' && slots['aspect'] === 'interest' && isVerdictAsked(plainWords(message));
  return isMeant ? { name: 'cards', args: { ...slots, question: message } } : null;
}

const timeBefore =
  /^(?:(?:and|y|ok|so) )*(?:(?:how much (?:was|were)|what (?:was|about)|cuanto fue|de cuanto fue) )?(?:(?:the )?(?:time|one|pay|paycheck|check) before(?: (?:that|it|last))?(?: one)?|(?:la (?:vez|quincena)|el (?:pago|cobro|sueldo)) (?:de antes|anterior(?: a es[ea])?|antes de es[ea])|(?:la|el) (?:de antes|anterior))$/;

/** The pay before the one that was told, which is no row of a list. */
function payBefore(message: string, { intent, figures, frame }: Understanding): Call | null {
  const isOfPay = intent === 'income' || (intent === 'calculation' && frame?.intent === 'income');
  return isOfPay && figures && timeBefore.test(plainWords(message))
    ? { name: 'calculation', args: { operation: 'last_time', question: message } }
    : null;
}

function verdictOn(message: string, { intent }: Understanding): Call | null {
  const words = plainWords(message);
  const isMeant =
    intent !== null &&
    ((weighed.has(intent) && isVerdictAsked(words)) ||
      ((weighed.has(intent) || intent === 'spending') && isShareOfPayAsked(words)));
  return isMeant ? { name: 'explain', args: { aspect: 'weight' } } : null;
}

const repeated =
  /^(?:(?:sorry|wait|hold on|what|perdon|espera|como) )*(?:(?:can you |could you |please )?(?:say|repeat|tell me) (?:that|it)(?: again)?(?: please)?|come again|(?:how much|what) was (?:that|it) again|repeat(?: please)?|(?:me lo |lo )?(?:repites?|repite|repitelo|repetis)(?: por favor)?|(?:cuanto|que) (?:era|fue|dijiste)(?: que era)? otra vez|otra vez(?: por favor)?)$/;

/** A figure that was just said: "by how much?", "¿y cuánto me llega?". */
const figure =
  /^(?:(?:and|so|ok|but|y|pero|entonces) )*(?:by )?(?:how much(?: (?:is|was|will) (?:it|that)(?: be)?)?|(?:de |por |x )?cuanto(?: (?:es|fue|era|seria|sera|me (?:llega|pagan|toca|cobran|cuesta)))?(?: eso)?)$/;
/** The question before once more: what is asked for stood in its answer. */
function again(message: string, { intent, slots, figures }: Understanding): Call | null {
  if (intent === null) return null;
  const words = plainWords(message).replace(/ anyways?$/, '');
  if (!repeated.test(words) && !figure.test(words)) return null;
  if (figure.test(words) && figures && figures.cents !== null)
    return { name: 'calculation', args: { operation: 'amount', question: message } };
  // "The next one" once more would be the one behind it.
  return { name: intent, args: intent === 'listed' ? { question: 'the same one' } : slots };
}
