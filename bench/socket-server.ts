/**
 * For the load run: a server in a process of its own, so that nothing of its clients is counted, with what is set otherwise than for a test
 * as JSON. It talks with its parent over IPC, and ends with it.
 */
import { startTestServer } from '../server/testing/test-server.ts';
import { askedSchema, optionsSchema, usageOf } from './socket-messages.ts';

const [, , options = '{}'] = process.argv;
const { database_url, secrets_dir, works } = optionsSchema.parse(JSON.parse(options));
// Each client has an address of its own, as told by a proxy: the limit of connections is counted by it.
const configuration = {
  demo: false,
  trust_proxy: 1,
  ...(database_url !== undefined && { database_url }),
  ...(secrets_dir !== undefined && { secrets_dir }),
  ...(works !== undefined && { works }),
};
const server = await startTestServer(configuration);
process.on('message', (message) => {
  const asked = askedSchema.parse(message);
  const answer =
    asked.want === 'usage'
      ? Promise.resolve(usageOf(asked.collects))
      : Promise.all(asked.customers.map((customer) => server.token(customer, 'other')));
  void answer.then((found) => process.send?.(found));
});
process.on('disconnect', () => {
  void server.close().finally(() => process.exit());
});
process.send?.(server.url);
