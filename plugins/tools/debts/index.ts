import * as z from 'zod';
import { definePlugin, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { matchAccounts } from '../shared/match.ts';
import { missingAnswer } from '../shared/misses.ts';
import { accountArgument } from '../shared/narrowing.ts';
import { isYesNo, questionArgument, wordsAsked } from '../shared/question.ts';
import { examples } from './examples.ts';
import { overview } from './overview.ts';
import { lateness, loanEnds } from './status.ts';

const argumentsSchema = z.strictObject({
  aspect: z
    .enum(['all', 'late', 'loan_end'])
    .default('all')
    .describe('"late": is anything overdue; "loan_end": when a loan is paid off'),
  account: accountArgument,
  question: questionArgument,
});

/** Cards and loans as a whole: what is owed, what each asks for next, what is late, when loans end. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.debts',
  version: '1.0.0',
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

function debts({ aspect, account, question }: z.infer<typeof argumentsSchema>, session: ToolSession): ToolResult {
  if (aspect === 'late') return lateness(session);
  if (aspect === 'loan_end') return loanEnds(session);
  const { ledger } = session;
  const owing = ledger.accounts.filter(({ type }) => type === 'credit' || type === 'loan');
  if (account === null) return overview(owing, session, isDebtAsked(question));
  const named = matchAccounts(account, ledger);
  const chosen = owing.filter((one) => named.includes(one));
  return chosen.length === 0 ? missingAnswer('account', session) : overview(chosen, session);
}

/** "Am I in debt?", "do I owe anything?" */
function isDebtAsked(question: string): boolean {
  const asked =
    /\b(?:in debt|any debts?|owe (?:anything|any|money|something)|endeudad[oa]|alguna deuda|deudas|debo (?:algo|dinero))\b/;
  return isYesNo(question) && asked.test(wordsAsked(question));
}
