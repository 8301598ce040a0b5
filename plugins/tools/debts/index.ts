import * as z from 'zod';
import { definePlugin, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { matchAccounts } from '../shared/match.ts';
import { missingAnswer } from '../shared/misses.ts';
import { accountArgument } from '../shared/narrowing.ts';
import { isYesNo, questionArgument, wordsAsked } from '../shared/question.ts';
import { periodArgument } from '../shared/period.ts';
import { debtTrendAsked, isRateAsked, loansNamed } from './asked.ts';
import { examples } from './examples.ts';
import { noLoan, overview } from './overview.ts';
import { lateness, loanEnds } from './status.ts';
import { debtTrend } from './trend.ts';

const argumentsSchema = z.strictObject({
  aspect: z
    .enum(['all', 'late', 'loan_end'])
    .default('all')
    .describe('"late": is anything overdue; "loan_end": when a loan is paid off'),
  account: accountArgument,
  period: periodArgument.describe('Days over which the debt is asked to have moved; null for a month'),
  question: questionArgument,
});

/** Cards and loans as a whole: what is owed, what each asks for next, what is late, when loans end. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.debts',
  version: '1.1.0',
  summary: 'All debts: what is owed on cards and loans, their next payments, what is overdue, when loans end.',
  config: z.strictObject({}),
  tool: {
    name: 'debts',
    description:
      'Loans and all debts: what is owed on each and in all, rates and next payments of loans, whether anything is overdue, when a loan is paid off.',
    effect: 'read',
    consent: 'debts',
    arguments: argumentsSchema,
    status: 'Looking at what you owe',
    question: { en: 'What do I owe in all?', es: '¿Cuánto debo en total?' },
    examples,
  },
  create: () => ({ run: (args, session) => debts(args, session) }),
});

function debts(
  { aspect, account, period, question }: z.infer<typeof argumentsSchema>,
  session: ToolSession,
): ToolResult {
  if (aspect === 'late') return lateness(session);
  if (aspect === 'loan_end') return loanEnds(session);
  const { ledger } = session;
  const owing = ledger.accounts.filter(({ type }) => type === 'credit' || type === 'loan');
  const trend = debtTrendAsked(question);
  const moved = trend === null ? null : debtTrend(trend, { owing, period }, session);
  if (moved !== null) return moved;
  const asked = { isVerdict: isDebtAsked(question), isRate: isRateAsked(question) };
  if (account === null) {
    const loans = loansNamed(question, owing);
    if (loans === null) return overview(owing, session, asked);
    return loans.accounts.length === 0
      ? noLoan(loans.name, owing, session, question)
      : overview(loans.accounts, session, asked);
  }
  const named = matchAccounts(account, ledger);
  const chosen = owing.filter((one) => named.includes(one));
  return chosen.length === 0 ? missingAnswer('account', session) : overview(chosen, session, asked);
}

/** "Am I in debt?", "do I owe anything?" */
function isDebtAsked(question: string): boolean {
  const asked =
    /\b(?:in debt|any debts?|owe (?:anything|any|money|something)|endeudad[oa]|alguna deuda|deudas|debo (?:algo|dinero))\b/;
  return isYesNo(question) && asked.test(wordsAsked(question));
}
