import { openCards, openChecking, openSavings } from './accounts.ts';
import { AS_OF, addMonths, iso } from './calendar.ts';
import { playCardAccount } from './card-account.ts';
import { playExcludedAccounts } from './excluded-accounts.ts';
import { playHabits } from './habits.ts';
import { playHousing } from './housing.ts';
import { playIncome } from './income.ts';
import type { HeldOutCustomer } from './label.ts';
import { LedgerBuilder } from './ledger-builder.ts';
import { playLoans } from './loans.ts';
import { playLooseEnds } from './loose-ends.ts';
import { playObligations } from './obligations.ts';
import { playSavings } from './own-money.ts';
import { createRandom } from './random.ts';
import { playSharedMerchants } from './shared-merchants.ts';
import type { Stage } from './stage.ts';
import { playSubscriptions } from './subscriptions.ts';
import { playUtilities } from './utilities.ts';

function setStage(seed: number, index: number): Stage {
  const random = createRandom(`held-out/${seed}/${index}`);
  const setting = random.fork('setting');
  const start = addMonths(AS_OF, -setting.integer(18, 24)) + setting.integer(0, 9);
  const ledger = new LedgerBuilder({
    start,
    reportsAuthorizedDates: index % 5 !== 3,
    pendingTwinShare: index % 6 === 2 ? 0.25 : 0.02,
    random: random.fork('ledger'),
  });
  const accounts = random.fork('accounts');
  const checking = openChecking(ledger, accounts);
  const hasCard = index % 6 !== 5;
  const savings = index % 4 === 3 && index % 14 !== 8 ? null : openSavings(ledger, accounts);
  const card = hasCard ? openCards(ledger, index % 6 === 1, accounts) : () => checking;
  return { index, random, ledger, start, checking, savings, card, hasCard };
}

/** One customer's ledger with the truth about it; customers do not influence each other. */
export function generateCustomer(seed: number, index: number): HeldOutCustomer {
  const stage = setStage(seed, index);
  playIncome(stage);
  playHousing(stage);
  playUtilities(stage);
  playObligations(stage);
  playSubscriptions(stage);
  playSharedMerchants(stage);
  playLoans(stage);
  playSavings(stage);
  playCardAccount(stage);
  playHabits(stage);
  playLooseEnds(stage);
  playExcludedAccounts(stage);
  const customer_id = `held-out-${String(index + 1).padStart(3, '0')}`;
  return {
    customer_id,
    as_of: iso(AS_OF),
    rows: stage.ledger.rows(),
    streams: stage.ledger.streams.map((stream) => ({ ...stream, stream_id: `${customer_id}/${stream.stream_id}` })),
    noise: stage.ledger.noise(),
  };
}
