/** The intent of what no tool is for. */
export const outside = 'outside';

/** Intents of DEFINITIONS.md that have no tool of their own yet, and the tool whose answer counts as right until then. */
const answeredBy: Readonly<Record<string, string | null>> = {
  'tool.balance-history': null,
  'tool.transaction-detail': 'tool.transactions',
  'tool.duplicates': 'tool.transactions',
  'tool.goals': null,
  'tool.debts': 'tool.balances',
  'tool.payoff': null,
  'tool.what-if': null,
  'tool.affordability': 'tool.forecast',
  'tool.budget': null,
  'tool.correction': 'tool.explain',
  'tool.feedback': null,
  'tool.consent': 'tool.data-coverage',
  'tool.hardship': 'tool.cannot',
};

/**
 * The tool that must answer an intent.
 * @returns its id; `outside` where none may; null when the tool for it is not built and no other stands in
 */
export function expectedTool(intent: string, toolIds: ReadonlySet<string>): string | null {
  if (intent === outside || toolIds.has(intent)) return intent;
  const standIn = answeredBy[intent];
  if (standIn === undefined) throw new Error(`DEFINITIONS.md knows no intent "${intent}".`);
  return standIn;
}
