import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/longest-first.ts';

// What has packages of its own is tested where they are installed: see server/plugin-packages and scripts/test.ts.
const exclude = ['**/node_modules/**', 'dist/**', 'examples/plugin-package/**', 'infrastructure/**'];

/** Node runs the server's files as they are, and one process imports them once for all files that it tests. */
const oneProcess = { isolate: false, experimental: { viteModuleRunner: false, nodeLoader: false } };

/** Computing alone: one for each core. Vitest itself would leave one core to nobody. */
const computing = { maxWorkers: availableParallelism(), sequence: { groupOrder: 0 } };

/** Much of it is waiting, for a database, a process, a browser: two at a time are through in two thirds of the time. */
const waiting = { maxWorkers: 2, sequence: { groupOrder: 1 } };

/** Three kinds by the file's name: what needs nothing, what needs a database or sockets, what needs a browser. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...exclude, '**/*.integration.test.ts', '**/*.browser.test.ts'],
          // Properties over many ledgers and password hashes take seconds where other work has the cores.
          testTimeout: 60_000,
          ...computing,
          ...oneProcess,
        },
      },
      {
        test: {
          name: 'integration',
          globalSetup: 'server/testing/prepare.ts',
          setupFiles: 'server/testing/cheap-passwords.ts',
          include: ['**/*.integration.test.ts'],
          exclude,
          // Where other work has the cores, too; the first hooks wait for what is prepared for all.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          ...waiting,
          ...oneProcess,
        },
      },
      {
        test: {
          name: 'browser',
          globalSetup: 'server/testing/prepare.ts',
          include: ['**/*.browser.test.ts'],
          exclude,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // What comes is waited for, however long the machine takes over it.
          expect: { poll: { timeout: 15_000 } },
          // A browser beside a server on two cores is held up now and then: what passes at the second try is named by the report.
          retry: 1,
          ...waiting,
        },
      },
    ],
  },
});
