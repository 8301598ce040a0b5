/** For tests: makes both banks of the test server in the data folder that is named. */
import { readConfiguration } from '../configuration/configuration.ts';
import { start } from '../start.ts';
import { secondBank } from './second-bank.ts';

const [, , DATA_DIR = ''] = process.argv;
const { application, stop } = await start(
  readConfiguration({ DATA_DIR, DEMO: 'true', LOG_LEVEL: 'fatal', EMBEDDING_MODEL: 'none' }),
  () => {},
);
await secondBank(application);
await stop();
