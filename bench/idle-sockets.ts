/**
 * For the benchmark of sockets: a server of socket.io alone, in a process of its own, which says who is there to whoever connects. It talks
 * with its parent as socket-server.ts does.
 */
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { askedSchema, usageOf } from './socket-messages.ts';

const http = createServer();
const sockets = new Server(http, { transports: ['websocket'], serveClient: false, maxHttpBufferSize: 64 * 1024 });
sockets.on('connection', (socket) => socket.emit('hello', {}));
http.listen(0, '127.0.0.1', () => {
  const address = http.address();
  process.send?.(typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '');
});
process.on('message', (message) => {
  const asked = askedSchema.parse(message);
  process.send?.(asked.want === 'usage' ? usageOf(asked.collects) : asked.customers.map(() => ''));
});
process.on('disconnect', () => process.exit());
