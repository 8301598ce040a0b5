import { InputError } from '../../plugins/kit/index.ts';
import { Bank } from '../database/entities/index.ts';
import { saveLedgerRows } from '../database/ledger-store.ts';
import { customerOf } from '../identity/customers.ts';
import { readRows, type InputOptions } from './input.ts';
import { withDatabase } from './stopped-server.ts';

/**
 * `spendsense import FILE... --bank ID --customer ID`: all files or none. What was derived before is computed again at the
 * next start.
 * @throws InputError
 */
export async function importCommand(
  files: readonly string[],
  options: InputOptions & { bank: string; customer: string; json?: boolean },
): Promise<string> {
  const all = await readRows(files, options);
  return withDatabase(async (database) => {
    const bank = await database.platform().findOne(Bank, { bank_id: options.bank });
    if (!bank) {
      const words = `--bank: there is no bank "${options.bank}" in this database; name one that is there, such as demo.`;
      throw new InputError('BANK_UNKNOWN', words, { details: { option: '--bank' } });
    }
    const now = new Date();
    const { scope } = await customerOf(database, bank, { sub: options.customer }, now);
    await database.scoped(scope).transactional(async (manager) => {
      for (const rows of all) await saveLedgerRows(manager, scope, rows, now);
    });
    const accounts = all.flatMap((rows) => rows.accounts).length;
    const transactions = all.flatMap((rows) => rows.transactions).length;
    const warnings = all.flatMap((rows) => rows.warnings);
    if (options.json) return JSON.stringify({ user_id: scope.user_id, accounts, transactions, warnings }, null, 2);
    return [
      `Imported ${accounts} accounts and ${transactions} transactions for customer ${options.customer} of ${bank.name}.`,
      ...warnings.map(({ code, message, place }) => `${place ? `${place}: ` : ''}${message} [${code}]`),
    ].join('\n');
  });
}
