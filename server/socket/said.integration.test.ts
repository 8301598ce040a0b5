import { Client } from 'pg';
import { expect, test, vi } from 'vitest';
import { preparedData } from '../testing/test-database.ts';
import { startTestServer } from '../testing/test-server.ts';
import { Session } from '../../widget/core/session.ts';

test('a tab at a server that heard nothing for a while is shown what was said meanwhile at another', async () => {
  const { url: database_url, folder: secrets_dir } = await preparedData('postgresql', 'empty');
  const shared = { database_url, secrets_dir, demo: false, works: false };
  const [here, there] = [await startTestServer(shared), await startTestServer(shared)];
  const owner = new Client({ connectionString: database_url ?? '' });
  await owner.connect();
  const deafen = () =>
    owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'spendsense-notices'`,
    );
  const tab = new Session(
    { getToken: () => here.token('maya-torres', 'other') },
    { src: `${there.url}/loader.js`, dataset: { bank: 'other' } } as unknown as HTMLScriptElement,
    () => {},
    () => {},
    () => {},
  );
  try {
    const { ask } = await here.connect('maya-torres', { bank: 'other' });
    tab.connect();
    await vi.waitFor(() => expect(tab.state.connection).toBe('online'), { timeout: 30_000 });
    // As often as it connects again, until all is said.
    await deafen();
    const deaf = setInterval(() => void deafen(), 200);
    await ask('What is an APR?');
    clearInterval(deaf);
    await vi.waitFor(() => expect(tab.state.messages.map(({ seq }) => seq)).toEqual([1, 2]), { timeout: 30_000 });
  } finally {
    tab.disconnect();
    await owner.end();
    await there.close();
    await here.close();
  }
});
