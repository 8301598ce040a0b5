import { InputError } from '../../plugins/kit/index.ts';
import { Bank } from '../database/entities/index.ts';
import { resetOperator } from '../identity/operators.ts';
import { withDatabase } from './stopped-server.ts';

/** `spendsense operator reset`: a new random password, printed once; the operator's sessions end. @throws InputError */
export async function operatorResetCommand(
  _files: readonly string[],
  options: { bank: string; email: string; json?: boolean },
): Promise<string> {
  return withDatabase(async (database) => {
    const { bank: bank_id, email } = options;
    if (!(await database.platform().findOne(Bank, { bank_id }))) {
      const words = `--bank: there is no bank "${bank_id}" in this database; start the server once to make the demo bank.`;
      throw new InputError('BANK_UNKNOWN', words, { details: { option: '--bank' } });
    }
    const password = await resetOperator(database, { bank_id, email, now: new Date() });
    return options.json ? JSON.stringify({ email, password }, null, 2) : `${email}  password: ${password}`;
  });
}
