/** For the benchmark of starting: the least that a server with the embedded database is. Answers on the port that it prints. */
import { createServer } from 'node:http';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';

const [, , dataDir = ''] = process.argv;
const pglite = await PGlite.create({ dataDir, extensions: { vector } });
const http = createServer((_request, response) => {
  void pglite.query('select 1').then(() => response.end('ready'));
});
http.listen(0, '127.0.0.1', () => {
  const address = http.address();
  process.stdout.write(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}\n`);
});
