import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../testing/command.ts';
import { preparedData } from '../testing/test-database.ts';

let folder = '';
beforeAll(async () => {
  ({ folder } = await preparedData('pglite', 'empty'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command line; what it prints is read as JSON. */
async function run(...given: string[]): Promise<{ code: number; result: Record<string, string> }> {
  const { code, out, err } = await runCommand([...given, '--json'], { DATA_DIR: folder });
  return { code, result: JSON.parse(out || err) };
}

test('a customer gets an account and a new password by command, and what cannot be used is named', async () => {
  const about = ['--name', 'Acme', '--time-zone', 'UTC', '--currency', 'USD', '--locale', 'en-US'];
  await run('bank', 'create', 'acme', ...about, '--origin', 'https://acme.example');
  const create = (email: string, customer = 'c-1') =>
    run('customer', 'create', '--bank', 'acme', '--customer', customer, '--email', email);
  const made = await create('Sam@mail.example');
  expect(made).toMatchObject({
    code: 0,
    result: { email: 'Sam@mail.example', password: expect.stringMatching(/^.{23}$/) },
  });
  expect(await create('nobody')).toMatchObject({ code: 2, result: { error: { code: 'EMAIL_INVALID' } } });
  expect(await create('x@mail.example')).toMatchObject({
    code: 2,
    result: { error: { code: 'CUSTOMER_HAS_ACCOUNT' } },
  });
  expect(await create('sam@MAIL.example', 'c-2')).toMatchObject({
    code: 2,
    result: { error: { code: 'EMAIL_TAKEN' } },
  });
  const reset = await run('customer', 'reset', '--bank', 'acme', '--customer', 'c-1');
  expect(reset.result['password']).not.toBe(made.result['password']);
});
