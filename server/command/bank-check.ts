import { readConfiguration } from '../configuration/configuration.ts';
import { Bank } from '../database/entities/index.ts';
import { checkBank } from '../identity/bank-check.ts';
import { sharedKeySets } from '../identity/key-sets.ts';
import { Secrets } from '../identity/secrets.ts';
import type { Printed } from './command-line.ts';
import { withDatabase } from './stopped-server.ts';

const marks = { ok: 'ok      ', note: 'note    ', problem: 'problem ' } as const;

/**
 * `spendsense bank check [ID]`: what is right and wrong, a line each; of every bank when none is named. The exit code is 1 when there is
 * a problem. @throws InputError BANK_UNKNOWN
 */
export async function bankCheckCommand(
  [bank_id]: readonly string[],
  options: { token?: string; origin?: string; json?: boolean },
): Promise<Printed> {
  const { token, origin } = options;
  const checked = await withDatabase(async (database) => {
    const secrets = await Secrets.open(readConfiguration(process.env).secrets_dir);
    const tools = { database, secrets, keySets: sharedKeySets, now: new Date() };
    const banks = await database.platform().find(Bank, {}, { orderBy: { bank_id: 'asc' } });
    const ids = bank_id === undefined ? banks.map((bank) => bank.bank_id) : [bank_id];
    return Promise.all(
      ids.map(async (id) => ({
        bank_id: id,
        ...healthOf(await checkBank(tools, id, { token: token?.trim(), origin })),
      })),
    );
  });
  const [only] = checked;
  const text =
    bank_id !== undefined && only
      ? printed(only, options)
      : options.json
        ? JSON.stringify(checked, null, 2)
        : checked.map((bank) => `${bank.bank_id}\n${printed(bank, {})}`).join('\n\n');
  return { text, code: checked.every(({ ok }) => ok) ? 0 : 1 };
}

type Findings = Awaited<ReturnType<typeof checkBank>>;

function healthOf(findings: Findings): { ok: boolean; findings: Findings } {
  return { ok: findings.every(({ level }) => level !== 'problem'), findings };
}

function printed({ ok, findings }: ReturnType<typeof healthOf>, { json }: { json?: boolean }): string {
  if (json) return JSON.stringify({ ok, findings }, null, 2);
  return findings.map(({ level, code, message }) => `${marks[level]}${message} [${code}]`).join('\n');
}
