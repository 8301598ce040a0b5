/** For tests: migrates a database and makes what is wanted in it; see prepare.ts. */
import path from 'node:path';
import { readConfiguration } from '../configuration/configuration.ts';
import { openDatabase } from '../database/database.ts';
import { start } from '../start.ts';
import './cheap-passwords.ts';
import { prepareTestBanks } from './server-banks.ts';

const [, , DATA_DIR = '', contents, DATABASE_URL = ''] = process.argv;
if (contents === 'banks') {
  const environment = { DATA_DIR, DEMO: 'true', LOG_LEVEL: 'fatal', EMBEDDING_MODEL: 'none' };
  const { application, stop } = await start(
    readConfiguration({ ...environment, ...(DATABASE_URL && { DATABASE_URL }) }),
    () => {},
  );
  await prepareTestBanks(application);
  await stop();
} else {
  const location = DATABASE_URL ? { url: DATABASE_URL } : { data_dir: path.join(DATA_DIR, 'database') };
  await (await openDatabase(location)).close();
}
