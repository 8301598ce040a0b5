import { openAccount } from './accounts.ts';
import { dueDays, monthly } from './schedule.ts';
import { AS_OF } from './calendar.ts';
import { category } from './categories.ts';
import { settle } from './settlement.ts';
import type { Stage } from './stage.ts';
import { worded } from './wording.ts';
import type { Merchant } from './wording.ts';

interface ExcludedAccount {
  behaviour: string;
  currency: string;
  holder: 'personal' | 'business';
  merchant: Merchant;
  cents: number;
}

/** A monthly charge on an account that the definitions leave out: regular, and still not to be reported. */
function monthlyCharge(stage: Stage, excluded: ExcludedAccount): void {
  const { behaviour, currency, holder, merchant, cents } = excluded;
  const random = stage.random.fork(behaviour);
  const description = { type: 'depository', subtype: 'checking', name: `Other Checking ${currency}` } as const;
  const terms = { ...description, current_cents: 88_000, currency, holder_category: holder };
  const account_id = openAccount(stage.ledger, terms, random);
  const wording = worded(merchant, ['plain'], 'clean', random);
  for (const due of dueDays(monthly(11), stage.start, AS_OF)) {
    stage.ledger.addNoise(behaviour, {
      ...settle('card', due, random),
      account_id,
      amount_cents: cents,
      wording: wording(due, 0),
      category: category('GENERAL_SERVICES_OTHER_GENERAL_SERVICES'),
      channel: 'online',
    });
  }
}

export function playExcludedAccounts(stage: Stage): void {
  if (stage.index % 12 === 4) {
    const merchant = { brand: 'QuickBooks', descriptor: 'INTUIT *QBOOKS ONLINE' };
    const behaviour = 'monthly charge on a business account';
    monthlyCharge(stage, { behaviour, currency: 'USD', holder: 'business', merchant, cents: 3_500 });
  }
  if (stage.index % 15 === 9) {
    const merchant = { brand: 'Crave', descriptor: 'CRAVE TORONTO' };
    const behaviour = 'monthly charge on an account in another currency';
    monthlyCharge(stage, { behaviour, currency: 'CAD', holder: 'personal', merchant, cents: 2_260 });
  }
}
