import type { Fault } from '../fault.ts';
import { backendKilled, databaseAway, databaseKilled, databaseSilent, databaseSlow } from './database.ts';
import { duplicates } from './deliveries.ts';
import { databaseKilledInImport, serverKilledInUpload, workerKilled } from './imports.ts';
import { serverKilledInMigration, startedTogether } from './migrations.ts';
import { oneServerKilled, onlyServerKilled } from './server-killed.ts';
import { oneServerCutOff, onlookerCutOff, rollingRestart } from './two-servers.ts';

/** Every kind of fault, in the order in which they are injected. */
export const faults: readonly Fault[] = [
  duplicates,
  oneServerCutOff,
  onlookerCutOff,
  databaseKilled,
  backendKilled,
  databaseAway,
  databaseSilent,
  databaseSlow,
  oneServerKilled,
  onlyServerKilled,
  rollingRestart,
  workerKilled,
  databaseKilledInImport,
  serverKilledInUpload,
  serverKilledInMigration,
  startedTogether,
];
