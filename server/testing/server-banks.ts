import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type { Application } from '../application.ts';
import { generateCustomer } from '../../demo/generator/index.ts';
import { OperatorPurpose, UserProfile } from '../database/entities/index.ts';
import { saveLedgerRows } from '../database/ledger-store.ts';
import { demoBankId, demoOperatorEmail } from '../demo/demo-bank.ts';
import { ensureBank } from '../identity/banks.ts';
import { customerOf } from '../identity/customers.ts';
import { resetOperator } from '../identity/operators.ts';

const otherBankId = 'other';
const accountSchema = z.strictObject({ email: z.string(), password: z.string() });
const operatorsSchema = z.strictObject({ demo: accountSchema.nullable(), other: accountSchema });
type Operators = z.infer<typeof operatorsSchema>;
const fileOf = ({ configuration }: Application) => path.join(configuration.data_dir, 'test-operators.json');

/** For tests: makes the second bank and an operator of each bank in a data folder that is copied for other servers. */
export async function prepareTestBanks(application: Application): Promise<void> {
  await secondBank(application);
  await writeFile(fileOf(application), JSON.stringify(await makeOperators(application)));
}

/** For tests: the second bank and the operators of both banks; made here where the data folder has none. */
export async function testBanks(application: Application) {
  const other = await secondBank(application);
  const prepared = await readFile(fileOf(application), 'utf8').catch(() => null);
  const operators = prepared === null ? await makeOperators(application) : operatorsSchema.parse(JSON.parse(prepared));
  return { other, operators };
}

async function makeOperators({ database, configuration, now }: Application): Promise<Operators> {
  const operatorOf = async (bank_id: string, email: string) => {
    const password = await resetOperator(database, { bank_id, email, now: now() });
    // Tests are about what operators see; that they say first what for has a test of its own.
    const manager = database.platform();
    const { user_id: operator_id } = await manager.findOneOrFail(UserProfile, { bank_id, role: 'operator' });
    const ends_at = new Date('2099-01-01T00:00:00Z');
    const stated = { purpose: 'quality', reason: null, stated_at: now(), ends_at } as const;
    await manager.upsert(OperatorPurpose, { bank_id, operator_id, ...stated });
    return { email, password };
  };
  return {
    demo: configuration.demo ? await operatorOf(demoBankId, demoOperatorEmail) : null,
    other: await operatorOf(otherBankId, 'operator@other.example'),
  };
}

/** A second bank with one customer, "maya-torres" as well, made where it is not there yet. */
async function secondBank(application: Application) {
  const { database, now } = application;
  const key_id = 'other-1';
  const { bank, secret, isNew } = await ensureBank(application, {
    bank_id: otherBankId,
    key_id,
    name: 'Other Bank',
    time_zone: 'America/Los_Angeles',
    currency: 'USD',
    locale: 'en-US',
    allowed_origins: ['https://www.other.example'],
  });
  if (isNew) {
    const { scope } = await customerOf(database, bank, { sub: 'maya-torres', name: 'Maya Elsewhere' }, now());
    const rows = generateCustomer('tom-becker', { seed: 7, to: now().toISOString().slice(0, 10) });
    await saveLedgerRows(database.scoped(scope), scope, rows, now());
  }
  return { bank_id: otherBankId, key: { key_id, secret } };
}
