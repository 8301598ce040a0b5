import type { Fault } from '../fault.ts';
import { clockJumps } from './clock.ts';
import { backendKilled, databaseAway, databaseKilled, databaseSilent, databaseSlow } from './database.ts';
import { duplicates } from './deliveries.ts';
import { diskFull } from './disk.ts';
import { databaseKilledInImport, serverKilledInUpload, workerKilled } from './imports.ts';
import { serverKilledInMigration, startedTogether } from './migrations.ts';
import { pluginLeaks, pluginStalls } from './plugin.ts';
import { restored } from './restore.ts';
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
  diskFull,
  clockJumps,
  pluginStalls,
  pluginLeaks,
  restored,
];
