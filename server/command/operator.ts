import { findBank } from '../identity/banks.ts';
import { resetOperator } from '../identity/operators.ts';
import { withDatabase } from './stopped-server.ts';

/** `spendsense operator reset`: a new random password, printed once; the operator's sessions end. @throws InputError */
export async function operatorResetCommand(
  _files: readonly string[],
  options: { bank: string; email: string; json?: boolean },
): Promise<string> {
  return withDatabase(async (database) => {
    const { bank: bank_id, email } = options;
    await findBank(database, bank_id);
    const password = await resetOperator(database, { bank_id, email, now: new Date() });
    return options.json ? JSON.stringify({ email, password }, null, 2) : `${email}  password: ${password}`;
  });
}
