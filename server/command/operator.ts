import { findBank } from '../identity/banks.ts';
import { resetOperator, setOperatorRoles } from '../identity/operators.ts';
import { operatorRoles, type OperatorRole } from '../protocol/index.ts';
import { wrong } from './bank-options.ts';
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

/** `spendsense operator roles`: what an operator may do, and from then on nothing else. @throws InputError ROLE_INVALID, OPERATOR_UNKNOWN */
export async function operatorRolesCommand(
  _none: readonly string[],
  options: { bank: string; email: string; role: readonly string[]; json?: boolean },
): Promise<string> {
  const { bank: bank_id, email } = options;
  const roles = [...new Set(options.role.map(readRole))];
  return withDatabase(async (database) => {
    await setOperatorRoles(database, { bank_id, email, roles, now: new Date() });
    return options.json ? JSON.stringify({ email, roles }, null, 2) : `${email}  roles: ${roles.join(', ')}`;
  });
}

function readRole(text: string): OperatorRole {
  const role = operatorRoles.find((each) => each === text);
  if (role) return role;
  throw wrong('ROLE_INVALID', '--role', text, `is no role; write one of: ${operatorRoles.join(', ')}`);
}
