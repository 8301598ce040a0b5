import { CodedError } from '../plugins/kit/index.ts';
import { readConfiguration } from './configuration/configuration.ts';
import { fail, stopOnSignal } from './end-of-process.ts';
import { start } from './start.ts';

/**
 * Does the background work of servers that run with JOBS=elsewhere: imports, signals, exports, erasures, webhooks, retention. Any
 * number of them may run on one PostgreSQL; each piece of work is done by one.
 */
async function main(): Promise<void> {
  const configuration = readConfiguration({ ...process.env, JOBS: 'here' });
  if (!configuration.database_url) {
    const words = 'A worker needs DATABASE_URL: the embedded database is open in one process, which does its own work.';
    throw new CodedError('DATABASE_URL_REQUIRED', words);
  }
  const { stop } = await start(configuration, () => {});
  process.stdout.write('The worker is ready. Stop with Ctrl-C.\n');
  stopOnSignal(stop);
}

main().catch(fail);
