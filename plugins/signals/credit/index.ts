import * as z from 'zod';
import { definePlugin, type CreditLiability, type Ledger, type Signals } from '../../kit/index.ts';
import { isCard } from '../../kit/ledger/categories.ts';
import { accountEvidence, rowEvidence } from '../shared/rows.ts';
import { cardOf } from './card.ts';
import { overallOf } from './overall.ts';
import { creditPoints } from './points.ts';

/** How cards are used and paid, each by itself and together. */
export default definePlugin({
  kind: 'signal',
  family: 'credit',
  id: 'signal.credit',
  version: '1.0.0',
  summary: 'Cards: utilization and its band, minimum payments only, interest charged, overdue; per card and overall.',
  config: z.strictObject({
    tolerance_cents: z.int().nonnegative().default(100).describe('What a payment may exceed the minimum by, at least'),
    tolerance_share: z.number().min(0).max(1).default(0.02).describe('The same as a share of the minimum'),
  }),
  create: (context, config) => ({
    detect: (ledger, window): Signals['credit'] => {
      const accounts = ledger.accounts.filter(isCard);
      const cards = accounts.map((account) =>
        cardOf(account, liabilityOf(ledger, account.account_id), ledger, window, config),
      );
      return {
        cards,
        overall: overallOf(cards),
        unknown: {},
        evidence: {
          cards: accounts.length > 0 ? accountEvidence(accounts) : rowEvidence([], ledger, window, { type: 'credit' }),
        },
      };
    },
    points: (signals, ledger, window) => creditPoints(signals, ledger, window, context.now()),
  }),
});

function liabilityOf(ledger: Ledger, account_id: string): CreditLiability | undefined {
  for (const liability of ledger.liabilities) {
    if (liability.type === 'credit' && liability.account_id === account_id) return liability;
  }
  return undefined;
}
