import * as z from 'zod';
import { definePlugin } from '../../kit/plugin.ts';
import { firstText } from '../input/json.ts';
import { readPlaid } from './read.ts';

const ownKeys =
  /"(?:accounts|transactions|added|liabilities|inflow_streams|outflow_streams|bank_income|enriched_transactions|total_transactions)"\s*:/;

/** Reads Plaid's API responses: /transactions/get above all, and accounts or liabilities alone. */
export default definePlugin({
  kind: 'connector',
  id: 'connector.plaid',
  version: '1.0.0',
  summary: 'Reads Plaid API responses: transactions, balances and liabilities.',
  config: z.strictObject({}),
  create: () => ({
    recognise: (file) => {
      const text = firstText(file);
      if (/"override_accounts"\s*:/.test(text)) return 0;
      if (ownKeys.test(text)) return 0.9;
      // JSON of any other kind, and broken JSON: this connector says best what would be right.
      return /^\uFEFF?\s*[[{]/.test(text) || /\.json$/i.test(file.name) ? 0.3 : 0;
    },
    read: readPlaid,
  }),
});
