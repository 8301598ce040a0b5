import { createSandbox, removeSandbox } from '../bank/sandbox.ts';
import { readConfiguration } from '../configuration/configuration.ts';
import { Secrets } from '../identity/secrets.ts';
import { withDatabase } from './stopped-server.ts';

/** `spendsense bank sandbox NAME`: a bank for one developer, or with --remove its end. @throws InputError */
export async function bankSandboxCommand(
  [name = '']: readonly string[],
  options: { remove?: boolean; json?: boolean },
): Promise<string> {
  return withDatabase(async (database) => {
    const secrets = await Secrets.open(readConfiguration(process.env).secrets_dir);
    if (options.remove) {
      const bank_id = await removeSandbox({ database, secrets }, name);
      return options.json ? JSON.stringify({ bank_id, removed: true }, null, 2) : `${bank_id} and all it had are gone.`;
    }
    const sandbox = await createSandbox({ database, secrets, now: () => new Date() }, name);
    if (options.json) return JSON.stringify(sandbox, null, 2);
    const { bank_id, key_id, secret, operator, customers, allowed_origins } = sandbox;
    return [
      `bank       ${bank_id}`,
      `kid        ${key_id}`,
      `secret     ${secret}`,
      `operator   ${operator.email}  password: ${operator.password}`,
      `customers  ${customers.join(', ')}`,
      `origins    ${allowed_origins.join(', ')}`,
      '',
      'Secret and password are shown only now. Its page, which says that it is a sandbox: /sandbox/' + bank_id,
    ].join('\n');
  });
}
