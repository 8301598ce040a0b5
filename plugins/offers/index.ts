import type { OfferPlugin } from '../kit/index.ts';
import balanceTransferCard from './balance-transfer-card/index.ts';
import budgetingApp from './budgeting-app/index.ts';
import everydayAccount from './everyday-account/index.ts';
import highYieldSavings from './high-yield-savings/index.ts';
import subscriptionManager from './subscription-manager/index.ts';

/** The demo bank's offers. None is a payday loan or anything like it. */
export const offerPlugins: readonly OfferPlugin[] = [
  balanceTransferCard,
  highYieldSavings,
  subscriptionManager,
  budgetingApp,
  everydayAccount,
];
