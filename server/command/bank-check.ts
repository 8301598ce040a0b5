import { readConfiguration } from '../configuration/configuration.ts';
import { checkBank } from '../identity/bank-check.ts';
import { sharedKeySets } from '../identity/key-sets.ts';
import { Secrets } from '../identity/secrets.ts';
import type { Printed } from './command-line.ts';
import { withDatabase } from './stopped-server.ts';

const marks = { ok: 'ok      ', note: 'note    ', problem: 'problem ' } as const;

/** `spendsense bank check ID`: what is right and wrong, a line each; the exit code is 1 when there is a problem. @throws InputError BANK_UNKNOWN */
export async function bankCheckCommand(
  [bank_id = '']: readonly string[],
  options: { token?: string; origin?: string; json?: boolean },
): Promise<Printed> {
  const { token, origin } = options;
  const findings = await withDatabase(async (database) => {
    const secrets = await Secrets.open(readConfiguration(process.env).secrets_dir);
    const tools = { database, secrets, keySets: sharedKeySets, now: new Date() };
    return checkBank(tools, bank_id, { token: token?.trim(), origin });
  });
  const isHealthy = findings.every(({ level }) => level !== 'problem');
  const text = options.json
    ? JSON.stringify({ ok: isHealthy, findings }, null, 2)
    : findings.map(({ level, code, message }) => `${marks[level]}${message} [${code}]`).join('\n');
  return { text, code: isHealthy ? 0 : 1 };
}
