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
/** Tools that tell of what another one showed. */
const onAnother = new Set(['calculation', 'listed', 'explain']);
const lookingBack = /\b(?:last|latest|before|previous|ultim\w+|anterior|antes|pasad[oa])\b/;

/**
 * The call that answers what is asked of the answer before; null where it holds too little for that.
 * @param isElsewhere true when the tool of that answer is not the one that the message is taken for: then also where that tool might say it itself
 */
export function workedOut(
  meant: Asked,
  message: string,
  previous: Pick<Understanding, 'intent' | 'slots' | 'figures' | 'listed' | 'frame'>,
  isElsewhere: boolean,
): Call | null {
  const { intent, slots, figures, listed, frame } = previous;
  if (intent === null || !figures || apart.has(intent)) return null;
  // "Is that a lot for what I earn?"
  if (meant === 'verdict' && pay.test(message)) return workedOut('share_pay', message, previous, true);
  const asked = meant;
  // "Only weekends", "just the card ones": of the payments behind it, whichever tool told it.
  if (asked === 'filter' && conditionIn(message) !== null && needs.filter(figures, listed?.rows ?? 0))
    return { name: 'calculation', args: { operation: 'filter', question: message } };
  // Less of it is no part of it for each.
  const isCut =
    ['split', 'share_all', 'enough', 'left', 'plus', 'times', 'per', 'none'].includes(asked) && isCutAsked(message);
  if (isCut && figures.is_price && needs.saved(figures, 0) && !kept.has(intent) && intent !== 'recurring')
    return { name: 'calculation', args: { operation: 'saved', question: message } };
  // What a forecast ends with is no sum to be had each day.
  if (intent === 'forecast' && asked === 'per' && slots['aspect'] !== 'spend')
    return { name: 'forecast', args: { ...slots, aspect: 'spend', question: message } };
  // The last pay, and the one before it, are no rows of a list.
  const isBack = asked === 'last_time' || (asked === 'pick' && lookingBack.test(foldAccents(message)));
  if (intent === 'income' && isBack && needs.last_time(figures, 0))
    return { name: 'calculation', args: { operation: 'last_time', question: message } };
  if (!isElsewhere && themselves[intent]?.has(asked)) return null;
  // "How much is that a year all together?", of one.
  const unit = unitAsked(message);
  if (otherwiseMeant[asked]?.test(foldAccents(message))) return null;
  const isOne =
    (asked === 'average' && unit !== null) || (asked === 'total' && unit !== null && (listed?.rows ?? 0) < 2);
  const operation = isOne ? 'per' : calculations[asked];
  // From which account it went is a payment's own to tell.
  if (
    operation === 'where' &&
    !isElsewhere &&
    figures.rows !== 1 &&
    /\b(?:account|card|cuenta|tarjeta)\b/i.test(message)
  )
    return null;
  // "100 more a month", after savings, is put aside anew each month.
  if (operation === 'plus' && /\b(?:month|week|year|mes|semana|quincena|ano|año)\b/i.test(message)) return null;
  if (operation) {
    return needs[operation](figures, listed?.rows ?? 0)
      ? { name: 'calculation', args: { operation, question: message } }
      : null;
  }
  if (asked === 'share_pay' || asked === 'verdict')
    return figures.cents === null ? null : { name: 'explain', args: { aspect: 'weight' } };
  if (asked === 'why') {
    // "Why so much?": where it went says more than that it was added up.
    return ['spending', 'top_spending', 'calculation'].includes(intent) &&
      figures.rows > 1 &&
      soMuch.test(foldAccents(message))
      ? { name: 'calculation', args: { operation: 'where', question: message } }
      : { name: 'explain', args: { aspect: 'why' } };
  }
  // What was worked out of pay is pay.
  const about = onAnother.has(intent) ? (frame?.intent ?? intent) : intent;
  const isPrice =
    figures.cents !== null && figures.cents > 0 && (figures.is_price || owed.has(intent)) && !kept.has(about);
  if ((asked === 'enough' || asked === 'left') && isPrice && !all.test(message))
    return { name: 'affordability', args: { amount_cents: figures.cents } };
  return null;
}
