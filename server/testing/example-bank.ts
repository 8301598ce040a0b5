import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = path.join(import.meta.dirname, '..', '..');

/** For tests: the example's server of a bank, at http://localhost with the port, once it answers. */
export async function startExampleBank(given: {
  readonly kid: string;
  readonly secret: string;
  readonly port: number;
  /** Where the assistant is. */
  readonly url?: string;
}): Promise<{ url: string; token: () => Promise<string>; close: () => void }> {
  const child = spawn(process.execPath, ['examples/express/server.mjs'], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      SPENDSENSE_KID: given.kid,
      SPENDSENSE_SECRET: given.secret,
      PORT: String(given.port),
      ...(given.url !== undefined && { SPENDSENSE_URL: given.url }),
    },
  });
  const url = `http://localhost:${given.port}`;
  const token = async () => (await fetch(`${url}/assistant/token`, { method: 'POST' })).text();
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt++) {
    if (await token().catch(() => null)) return { url, token, close: () => void child.kill() };
    await wait(100);
  }
  child.kill();
  throw new Error('The example did not answer.');
}
