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

test('what a worker was killed over is begun again by another one', async () => {
  const { url: database_url } = await preparedData('postgresql', 'empty');
  vi.stubEnv('CONTENT_KEY_WORKER', randomBytes(32).toString('base64'));
  const shared = { database_url, content_key: 'env:CONTENT_KEY_WORKER', demo: false };
  const server = await startTestServer({ ...shared, works: false });
  const manager = () => server.application.database.platform();
  try {
    await (await server.connect('maya-torres', { bank: 'other' })).consent(true);
    // As it stands when its worker is gone: begun, and not heard of since.
    const [dropped] = await manager().execute<{ id: string }[]>(
      `update pgboss.job set state = 'active', started_on = now() - interval '2 minutes', heartbeat_on = now() - interval '2 minutes'
         where name = 'customer-recompute' returning id`,
    );
    const worker = await startTestServer(shared);
    try {
      await vi.waitFor(
        async () => {
          const rows = await manager().execute('select state from pgboss.job where id = ?', [dropped?.id]);
          expect(rows).toEqual([{ state: 'completed' }]);
        },
        { timeout: 90_000, interval: 500 },
      );
    } finally {
      await worker.close();
    }
  } finally {
    await server.close();
  }
});
