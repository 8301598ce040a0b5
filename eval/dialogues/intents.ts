/** The intent of what no tool is for. */
export const outside = 'outside';

const cannotTopics = 'move_money,cancel,advice,predict,account,dispute,person,others,credit_score,split';
const recurringAspects =
  'subscriptions,bills,price_changes,upcoming,before_payday,yearly,stopped,first_charge,unused,account,why_listed,missing';

/** Every intent of DEFINITIONS.md with the slots that it takes; `name=a,b` for a choice that the wording makes. */
const definitions: Readonly<Record<string, readonly string[]>> = {
  [outside]: [],
  'tool.balances': ['account', 'show=net_worth,pending'],
  'tool.balance-history': ['account', 'period'],
  'tool.forecast': ['until=30_days,90_days', 'aspect=spend'],
  'tool.spending': ['period', 'against', 'category', 'merchant', 'account', 'compare=usual'],
  'tool.top-spending': ['period', 'account', 'by=merchant'],
  'tool.transactions': [
    'period',
    'category',
    'merchant',
    'account',
    'amount_cents',
    'limit',
    'order=largest',
    'flow=refunds,pending',
  ],
  'tool.transaction-detail': ['merchant', 'amount_cents', 'period'],
  'tool.duplicates': ['merchant', 'category', 'period'],
  'tool.recurring': ['merchant', 'category', `aspect=${recurringAspects}`],
  'tool.income': ['period', 'aspect=next,average,steady,sources,net'],
  'tool.savings': ['period', 'aspect=fund,rate'],
  'tool.goals': ['amount_cents'],
  'tool.cards': ['account', 'period', 'aspect=utilization,payment,interest'],
  'tool.debts': ['account', 'aspect=late,loan_end'],
  'tool.payoff': ['account', 'amount_cents', 'aspect=minimum_only,payment'],
  'tool.what-if': ['merchant', 'amount_cents', 'change=save,cancel'],
  'tool.affordability': ['amount_cents'],
  'tool.budget': [],
  'tool.fees': ['period'],
  'tool.persona': [],
  'tool.recommendations': ['aspect=education,offers,why,commission'],
  'tool.explain': [],
  'tool.correction': ['category', 'merchant', 'amount_cents', 'kind=amount,category,not_recurring,recurring'],
  'tool.feedback': ['mood=good,bad'],
  'tool.consent': ['aspect=state,revoke,sharing'],
  'tool.data-coverage': [],
  'tool.knowledge': [],
  'tool.cannot': [`topic=${cannotTopics}`],
  'tool.hardship': ['kind=money,job,death,gambling,pressure'],
  'tool.help': ['topic=greeting,thanks,goodbye'],
};

/**
 * Intents whose wish another tool answers as well, or alone until they have a tool of their own: those of its answers that
 * count as right, with the choice that it must have made.
 */
const answeredBy: Readonly<Record<string, readonly { tool: string; choice?: Readonly<Record<string, string>> }[]>> = {
  'tool.payoff': [{ tool: 'tool.debts', choice: { aspect: 'loan_end' } }],
  'tool.correction': [{ tool: 'tool.explain' }, { tool: 'tool.recurring' }],
  'tool.transaction-detail': [{ tool: 'tool.recurring', choice: { aspect: 'account' } }],
  'tool.income': [{ tool: 'tool.transactions', choice: { flow: 'refunds' } }],
  'tool.recommendations': [{ tool: 'tool.explain' }],
  'tool.consent': [{ tool: 'tool.offer-choice' }],
};

/** @throws Error for an intent that DEFINITIONS.md does not have */
export function slotsTaken(intent: string): readonly string[] {
  const slots = definitions[intent];
  if (!slots) throw new Error(`DEFINITIONS.md knows no intent "${intent}".`);
  return slots;
}

/** True when a tool's answer meets the wish: the tool of that name, or one that answers it as well. */
export function answers(intent: string, tool: string, args: Readonly<Record<string, unknown>>): boolean {
  if (tool === intent) return true;
  return (answeredBy[intent] ?? []).some(
    (other) => other.tool === tool && Object.entries(other.choice ?? {}).every(([name, value]) => args[name] === value),
  );
}

/** True when some tool can answer the intent. */
export function isBuilt(intent: string, tools: ReadonlySet<string>): boolean {
  return intent === outside || tools.has(intent) || (answeredBy[intent] ?? []).some(({ tool }) => tools.has(tool));
}

/** What a tool was called with, as slots of the definitions: only those the intent takes, defaults left out. */
export function slotsOf(intent: string, args: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const slots: Record<string, unknown> = {};
  for (const taken of slotsTaken(intent)) {
    const [name = '', choices] = taken.split('=');
    const value = args[name];
    if (value === undefined || value === null) continue;
    if (choices && !(typeof value === 'string' && choices.split(',').includes(value))) continue;
    slots[name] = value;
  }
  return slots;
}
