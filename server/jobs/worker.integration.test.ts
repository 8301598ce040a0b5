import { randomBytes } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { ComputedFeatures } from '../database/entities/index.ts';
import { preparedData } from '../testing/test-database.ts';
import { startTestServer } from '../testing/test-server.ts';

test('what a server leaves to workers waits for one, and is done by it', async () => {
  const { url: database_url } = await preparedData('postgresql', 'empty');
  // Each has a data folder of its own; what they share stands in their environment.
  vi.stubEnv('CONTENT_KEY_WORKER', randomBytes(32).toString('base64'));
  const shared = { database_url, content_key: 'env:CONTENT_KEY_WORKER', demo: false };
  const server = await startTestServer({ ...shared, works: false });
  const manager = () => server.application.database.platform();
  const states = () =>
    manager().execute<{ state: string }[]>("select state from pgboss.job where name = 'customer-recompute'");
  try {
    await (await server.connect('maya-torres', { bank: 'other' })).consent(true);
    await vi.waitFor(async () => expect(await states()).toEqual([{ state: 'created' }]));
    const worker = await startTestServer(shared);
    try {
      await vi.waitFor(async () => expect(await states()).toContainEqual({ state: 'completed' }), {
        timeout: 60_000,
        interval: 250,
      });
    } finally {
      await worker.close();
    }
    // Signals over three windows.
    expect(await manager().count(ComputedFeatures, {})).toBe(3);
  } finally {
    await server.close();
  }
});
