import { unitAsked } from '../../../plugins/tools/calculation/asked.ts';
import { conditionIn } from '../../../plugins/tools/calculation/conditions.ts';
import { isCutAsked } from '../../../plugins/tools/calculation/saved.ts';
import { foldAccents } from '../../../plugins/kit/fold-accents.ts';
import type { Operation } from '../../../plugins/tools/calculation/operation.ts';
import type { Understanding } from '../understanding.ts';
import type { Asked } from '../../../plugins/tools/calculation/wordings/asked.ts';

/** A tool, and what it is given. */
export interface Call {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

type Figures = NonNullable<Understanding['figures']>;

const calculations: Readonly<Partial<Record<Asked, Operation>>> = {
  per: 'per',
  times: 'times',
  split: 'split',
  plus: 'plus',
  share_all: 'share',
  total: 'total',
  count: 'count',
  average: 'average',
  difference: 'difference',
  which: 'which',
  last_time: 'last_time',
  usual: 'usual',
  when: 'when',
  since: 'since',
  where: 'where',
};

/** What an answer must hold for it. */
const needs: Readonly<Record<Operation, (figures: Figures, rowsListed: number) => boolean>> = {
  per: ({ cents }) => cents !== null,
  times: ({ cents }) => cents !== null,
  split: ({ cents }) => cents !== null,
  plus: ({ cents }) => cents !== null,
  share: ({ cents }) => cents !== null,
  total: (_figures, listed) => listed > 1,
  count: ({ rows }, listed) => listed > 1 || rows > 0,
  average: ({ rows }, listed) => listed > 1 || rows > 1,
  difference: ({ sums }) => sums > 0,
  which: ({ sums }) => sums > 0,
  last_time: ({ rows }) => rows > 0,
  usual: ({ rows }) => rows > 0,
  when: ({ rows, has_day }) => has_day || rows > 0,
  since: ({ rows }) => rows > 0,
  where: ({ rows, sums }) => rows > 0 || sums > 1,
  filter: ({ rows }, listed) => rows > 0 || listed > 1,
  amount: ({ cents }) => cents !== null,
  saved: ({ cents }) => cents !== null && cents > 0,
};

/** Tools that answer some of this themselves, and know more of it than the figures that they showed. */
const themselves: Readonly<Partial<Record<string, ReadonlySet<Asked>>>> = {
  affordability: new Set<Asked>(['enough', 'left', 'plus', 'when', 'verdict', 'why']),
  cards: new Set<Asked>(['when', 'why', 'left']),
  cash_flow: new Set<Asked>(['average', 'usual', 'last_time', 'verdict', 'why']),
  debts: new Set<Asked>(['when', 'left', 'why']),
  fees: new Set<Asked>(['why', 'count', 'total']),
  goals: new Set<Asked>(['per', 'when', 'enough', 'left', 'why', 'plus', 'times']),
  income: new Set<Asked>(['average', 'when']),
  payoff: new Set<Asked>(['why', 'which', 'when', 'plus', 'times', 'per', 'difference']),
  recurring: new Set<Asked>(['since', 'why', 'when', 'where']),
  savings: new Set<Asked>(['share_pay', 'per', 'verdict', 'why', 'enough', 'left']),
  spending: new Set<Asked>(['per', 'average', 'usual', 'last_time', 'difference', 'which', 'verdict']),
  top_spending: new Set<Asked>(['per', 'average', 'usual', 'last_time', 'verdict']),
  transaction_detail: new Set<Asked>(['where', 'why', 'when', 'which']),
  what_if: new Set<Asked>(['plus', 'times', 'when', 'per', 'why']),
};
/** Tools of which no figure is worked with: they tell of something else. */
const apart = new Set(
  'consent data_coverage feedback hardship help knowledge offer_choice persona recommendations'.split(' '),
);

/** "Enough for all of them": the first of them says nothing of that. */
const all = /\b(?:all|everything|tod[oa]s?)\b/i;
const soMuch = /\b(?:why|how come|por ?que|xq|pq|tanto|so (?:much|high))\b/;
const pay = /\b(?:earn|make|pay|paycheck|income|salary|wages|gano|sueldo|salario|ingresos?|nomina|cobro)\b/i;
/** Tools whose sums are owed: they are read from accounts, and are to be paid. */
const owed = new Set(['cards', 'debts', 'listed']);
/** Tools whose payments are none that can be afforded: money that comes in, or stays. */
const kept = new Set(['income', 'cash_flow', 'savings', 'budget', 'forecast']);
/** Words of a message that say that it is about something else than the figure, whatever it sounds like. */
const otherwiseMeant: Readonly<Partial<Record<Asked, RegExp>>> = {
  times: /\b(?:lo mismo|the same|charged|cobr\w+|duplicad\w+)\b/,
  per: /\b(?:limits?|limites?)\b/,
  average: /\b(?:left|left over|sobr\w+|qued\w+)\b/,
  which: /\b(?:days?|weekdays?|months?|weeks?|dias?|mes|meses|semanas?)\b/,
};
/** Asked so when less is meant: "cut it in half", "what if I stop". */
const lessAsked = new Set<Asked>(['split', 'share_all', 'enough', 'left', 'plus', 'times', 'per', 'none']);
/** Tools whose figure is the sum of payments at several places. */
const summed = new Set(['spending', 'top_spending', 'calculation']);
const accountWord = /\b(?:account|card|cuenta|tarjeta)\b/i;
/** Tools that tell of what another one showed. */
const onAnother = new Set(['calculation', 'listed', 'explain']);
const lookingBack = /\b(?:last|latest|before|previous|ultim\w+|anterior|antes|pasad[oa])\b/;

/** What is known of an answer whose figures can be worked with. */
interface Told extends Pick<Understanding, 'slots' | 'listed' | 'frame'> {
  readonly intent: string;
  readonly figures: Figures;
}

/**
 * The call that answers what is asked of the answer before; null where it holds too little for that.
 * @param isElsewhere true when the tool of that answer is not the one that the message is taken for: then also where that tool might say it itself
 */
export function workedOut(
  asked: Asked,
  message: string,
  previous: Pick<Understanding, 'intent' | 'slots' | 'figures' | 'listed' | 'frame'>,
  isElsewhere: boolean,
): Call | null {
  const { intent, figures } = previous;
  if (intent === null || !figures || apart.has(intent)) return null;
  // "Is that a lot for what I earn?"
  if (asked === 'verdict' && pay.test(message)) return workedOut('share_pay', message, previous, true);
  const told: Told = { ...previous, intent, figures };
  const first = whoeverToldIt(asked, message, told);
  if (first !== null) return first;
  if (!isElsewhere && themselves[intent]?.has(asked)) return null;
  if (otherwiseMeant[asked]?.test(foldAccents(message))) return null;
  const operation = operationOf(asked, message, told);
  // From which account it went is a payment's own to tell.
  if (operation === 'where' && !isElsewhere && figures.rows !== 1 && accountWord.test(message)) return null;
  // "100 more a month", after savings, is put aside anew each month.
  if (operation === 'plus' && unitAsked(message) !== null) return null;
  if (operation) return calculated(operation, message, told);
  if (asked === 'share_pay' || asked === 'verdict')
    return figures.cents === null ? null : { name: 'explain', args: { aspect: 'weight' } };
  if (asked === 'why') return reasonFor(message, told);
  return asked === 'enough' || asked === 'left' ? affordable(message, told) : null;
}

/** What is worked out of it although its tool says such things, too. */
function whoeverToldIt(asked: Asked, message: string, told: Told): Call | null {
  const { intent, slots, figures } = told;
  // "Only weekends", "just the card ones": of the payments behind it.
  if (asked === 'filter' && conditionIn(message) !== null) return calculated('filter', message, told);
  // Less of it is no part of it for each.
  const isSpent = figures.is_price && !kept.has(intent) && intent !== 'recurring';
  if (isSpent && lessAsked.has(asked) && isCutAsked(message)) return calculated('saved', message, told);
  // What a forecast ends with is no sum to be had each day.
  if (intent === 'forecast' && asked === 'per' && slots['aspect'] !== 'spend')
    return { name: 'forecast', args: { ...slots, aspect: 'spend', question: message } };
  // The last pay, and the one before it, are no rows of a list.
  const isBack = asked === 'last_time' || (asked === 'pick' && lookingBack.test(foldAccents(message)));
  return intent === 'income' && isBack ? calculated('last_time', message, told) : null;
}

/** "How much is that a year all together?", of one, and "on average a month?" are so much of it in that time. */
function operationOf(asked: Asked, message: string, { listed }: Told): Operation | undefined {
  const isOne = asked === 'average' || (asked === 'total' && (listed?.rows ?? 0) < 2);
  return isOne && unitAsked(message) !== null ? 'per' : calculations[asked];
}

function calculated(operation: Operation, message: string, { figures, listed }: Told): Call | null {
  if (!needs[operation](figures, listed?.rows ?? 0)) return null;
  return { name: 'calculation', args: { operation, question: message } };
}

/** "Why so much?": where it went says more than that it was added up. */
function reasonFor(message: string, { intent, figures }: Told): Call {
  return summed.has(intent) && figures.rows > 1 && soMuch.test(foldAccents(message))
    ? { name: 'calculation', args: { operation: 'where', question: message } }
    : { name: 'explain', args: { aspect: 'why' } };
}

/** Whether there is enough for it, where it is something to pay. */
function affordable(message: string, { intent, figures, frame }: Told): Call | null {
  const { cents, is_price } = figures;
  // What was worked out of pay is pay.
  const about = onAnother.has(intent) ? (frame?.intent ?? intent) : intent;
  const isPrice = cents !== null && cents > 0 && (is_price || owed.has(intent)) && !kept.has(about);
  return isPrice && !all.test(message) ? { name: 'affordability', args: { amount_cents: cents } } : null;
}
