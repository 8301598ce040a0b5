/**
 * `npm run load [-- --customers 2000 --turns 50 --seconds 600 --nodes 1]`: so many connected customers ask so many questions a second of
 * servers on one PostgreSQL; all of it, those who ask included, is on this machine. With two nodes one is measured first, and what a
 * turn costs is compared.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { startPostgres } from '../server/testing/postgres.ts';
import { fillCustomers } from './load/customers.ts';
import { askAround } from './load/turns.ts';
import { BenchServer } from './socket-client.ts';

const number = z.coerce.number().int().positive();
const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '2000' },
    turns: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '600' },
    nodes: { type: 'string', default: '1' },
  },
});
const [customers, rate, seconds, nodes] = z
  .tuple([number, number, number.max(3_600), number.max(4)])
  .parse([values.customers, values.turns, values.seconds, values.nodes]);

const folder = await mkdtemp(path.join(tmpdir(), 'spendsense-load-'));
const postgres = await startPostgres();
const url = postgres.urlOf('load');
const costs: number[] = [];
try {
  await postgres.createDatabase('load');
  for (const count of nodes === 1 ? [1] : [1, nodes]) {
    // Work in the background is somebody else's here: turns alone are measured.
    const options = { database_url: url, secrets_dir: folder, works: false };
    const servers: BenchServer[] = [];
    try {
      for (let node = 0; node < count; node++) {
        const server = new BenchServer(options);
        servers.push(server);
        await server.started();
      }
      await fillCustomers(url, customers);
      costs.push(await askAround(servers, { customers, rate, seconds, say }));
    } finally {
      for (const server of servers) await server.close();
    }
  }
  const [one, several] = costs;
  if (one !== undefined && several !== undefined) {
    say(`processor time of a turn on ${nodes} nodes: ${(several / one).toFixed(2)} times that on one`);
  }
} finally {
  await postgres.close();
  await rm(folder, { recursive: true, force: true });
}
process.exit();

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
