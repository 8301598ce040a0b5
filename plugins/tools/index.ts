/** The tools that come with SpendSense. */
import type { ToolPlugin } from '../kit/index.ts';
import affordability from './affordability/index.ts';
import balanceHistory from './balance-history/index.ts';
import balances from './balances/index.ts';
import budget from './budget/index.ts';
import calculation from './calculation/index.ts';
import cannot from './cannot/index.ts';
import cards from './cards/index.ts';
import cashFlow from './cash-flow/index.ts';
import consent from './consent/index.ts';
import correction from './correction/index.ts';
import dataCoverage from './data-coverage/index.ts';
import debts from './debts/index.ts';
import duplicates from './duplicates/index.ts';
import explain from './explain/index.ts';
import feedback from './feedback/index.ts';
import fees from './fees/index.ts';
import forecast from './forecast/index.ts';
import goals from './goals/index.ts';
import hardship from './hardship/index.ts';
import help from './help/index.ts';
import income from './income/index.ts';
import listed from './listed/index.ts';
import knowledge from './knowledge/index.ts';
import offerChoice from './offer-choice/index.ts';
import payoff from './payoff/index.ts';
import persona from './persona/index.ts';
import recommendations from './recommendations/index.ts';
import recurring from './recurring/index.ts';
import savings from './savings/index.ts';
import spending from './spending/index.ts';
import topSpending from './top-spending/index.ts';
import transactionDetail from './transaction-detail/index.ts';
import transactions from './transactions/index.ts';
import unusual from './unusual/index.ts';
import whatIf from './what-if/index.ts';

export const toolPlugins = [
  spending,
  topSpending,
  transactions,
  transactionDetail,
  duplicates,
  unusual,
  balances,
  balanceHistory,
  forecast,
  affordability,
  budget,
  whatIf,
  recurring,
  income,
  cashFlow,
  savings,
  goals,
  cards,
  debts,
  payoff,
  fees,
  persona,
  recommendations,
  offerChoice,
  explain,
  calculation,
  listed,
  correction,
  dataCoverage,
  consent,
  knowledge,
  cannot,
  hardship,
  feedback,
  help,
] as const satisfies readonly ToolPlugin[];
