import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a receiver of webhooks was sent. */
export interface ReceivedHook {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** For tests: a receiver of webhooks on this machine, whose answer can be changed; it keeps what it was sent. */
export async function startReceiver() {
  const received: ReceivedHook[] = [];
  const well: RequestListener = (_request, response) => void response.writeHead(204).end();
  let answer = well;
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(pieces).toString() });
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    received,
    port,
    url: (path = 'hook') => `http://127.0.0.1:${port}/${path}`,
    answers: (listener: RequestListener = well) => void (answer = listener),
    /** What came for a customer, once there are as many as that. */
    told: async (customer_id: string, count: number): Promise<ReceivedHook[]> => {
      for (let tries = 0; tries < 300; tries++) {
        const found = received.filter(({ body }) => body.includes(`"${customer_id}"`));
        if (found.length >= count) return found;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`The receiver was not told ${count} times of that customer.`);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
