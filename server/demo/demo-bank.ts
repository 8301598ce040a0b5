import type { Application } from '../application.ts';
import { demoCustomers, generateCustomer } from '../../demo/generator/index.ts';
import { addSettings, commandLine, newestVersion } from '../bank/settings.ts';
import { AccountRow } from '../database/entities/index.ts';
import { saveLedgerRows } from '../database/ledger-store.ts';
import { today } from '../identity/bank-day.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { ensureBank } from '../identity/banks.ts';
import { defaultSettings } from '../protocol/index.ts';
import { offerPlugins } from '../../plugins/offers/index.ts';
import { customerOf } from '../identity/customers.ts';
import { isShutOut } from '../privacy/erasure.ts';

export const demoBankId = 'demo';
export const demoKeyId = 'demo-1';
export const demoOperatorEmail = 'operator@demo.example';

/** The same customers on every machine. */
export const demoSeed = 20_261_125;

/**
 * Makes the demo bank with its customers, whose 18 months of history end today. A later start adds the days since.
 * @param onProgress how many customers of how many are done
 * @returns true when the bank was new
 */
export async function seedDemoBank(
  { database, secrets, now }: Pick<Application, 'database' | 'secrets' | 'now'>,
  onProgress: (done: number, of: number) => void,
): Promise<boolean> {
  const { bank, isNew } = await ensureBank(
    { database, secrets, now },
    {
      bank_id: demoBankId,
      key_id: demoKeyId,
      name: 'Meridian Bank',
      time_zone: 'America/New_York',
      currency: 'USD',
      locale: 'en-US',
      allowed_origins: [],
      visitors_allowed: true,
    },
  );
  if ((await newestVersion(database.platform(), bank.bank_id)) === 0) {
    await decideForDemo(database.platform(), bank.bank_id, now());
  }
  for (const [index, { id, name }] of demoCustomers.entries()) {
    // Who was erased stays so: the demo bank asks for nobody to come back.
    if (
      await isShutOut(database.scoped({ bank_id: bank.bank_id, user_id: '*' }), { bank_id: bank.bank_id, subject: id })
    )
      continue;
    const { scope } = await customerOf(database, bank, { sub: id, name }, now());
    const to = today(bank.time_zone, now());
    const [account] = await database.scoped(scope).find(AccountRow, scope, { limit: 1 });
    // Rows come all at once, so that a start that was cut off goes on where it stopped; a new day brings its own.
    if (account && today(bank.time_zone, account.refreshed_at) === to) continue;
    const rows = generateCustomer(id, { seed: demoSeed, to });
    await saveLedgerRows(database.scoped(scope), scope, rows, now());
    onProgress(index + 1, demoCustomers.length);
  }
  return isNew;
}

/** What two people of a bank would decide first: which offers they take up, without which none is shown, and who answers the telephone. */
export async function decideForDemo(manager: SqlEntityManager, bank_id: string, now: Date): Promise<void> {
  const live_offers = offerPlugins.map(({ id, version }) => `${id}@${version}`);
  const hand_off = { phone: '+1 800 555 0142', url: 'https://meridian.example/contact', hours: 'Weekdays, 8 to 6' };
  const settings = { ...defaultSettings, live_offers, hand_off };
  await addSettings(manager, { bank_id, base: 0, settings, proposed_by: commandLine, approved_by: commandLine, now });
}
