import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import path from 'node:path';
import packageFile from '../package.json' with { type: 'json' };
import { CodedError } from '../plugins/kit/index.ts';
import type { Application } from './application.ts';
import { atMost } from './at-most.ts';
import { Chat } from './conversation/chat.ts';
import { chatLimits } from './conversation/limits.ts';
import { httpApplication, requestListener } from './http/http-server.ts';
import { Readiness } from './operation/readiness.ts';
import { startSocketServer, type StopTimes } from './socket/socket-server.ts';

const builtWidget = path.join(import.meta.dirname, '..', 'dist', 'widget', packageFile.version, 'loader.js');

/**
 * Milliseconds that a connection may rest between two requests: longer than a load balancer lets it (ours: 75 s). Else it sends a
 * request into a connection that is just being closed here, and answers 502 for it.
 */
const keepAliveTimeout = 90_000;

export interface RunningServer {
  readonly url: string;
  readonly readiness: Readiness;
  /** Lets what is running finish for twenty seconds, then closes. */
  readonly close: () => Promise<void>;
}

/** Listens for HTTP and sockets. @throws CodedError NOT_BUILT, PORT_TAKEN */
export async function startServer(application: Application, times?: StopTimes): Promise<RunningServer> {
  const { port, host } = application.configuration;
  if (!existsSync(builtWidget)) {
    throw new CodedError('NOT_BUILT', 'The widget and the admin are not built. Run: npm run build');
  }
  const conversation = {
    chat: new Chat(application),
    limits: chatLimits(application),
    readiness: new Readiness(),
  };
  const http = createServer(
    { shouldUpgradeCallback: isSocketUpgrade, keepAliveTimeout },
    requestListener(httpApplication(application, conversation, packageFile.version)),
  );
  const sockets = startSocketServer(http, application, { ...conversation, times });
  try {
    await listening(http, port, host);
  } catch (cause) {
    await sockets.close();
    throw cause;
  }
  const address = http.address();
  const used = typeof address === 'object' && address !== null ? address.port : port;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${used}`,
    readiness: conversation.readiness,
    close: async () => {
      conversation.readiness.drain();
      // Listens no more, so that whoever connects again does so elsewhere.
      const closed = new Promise<void>((resolve) => {
        http.close(() => resolve());
      });
      http.closeIdleConnections();
      await sockets.drain();
      await sockets.close();
      http.closeAllConnections();
      // A socket whose client is gone without a word takes half a minute.
      await atMost(500, closed);
    },
  };
}

/** Only sockets of ours are upgraded: to any other offer (HTTP/2 without TLS) the answer is an ordinary one. */
function isSocketUpgrade({ headers, url }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket' && url?.startsWith('/socket.io/') === true;
}

/** Says at once when the port is taken, before minutes of work are done for nothing. @throws CodedError PORT_TAKEN */
export async function checkPort({ port, host }: { port: number; host: string }): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  await listening(probe, port, host);
  await new Promise<void>((resolve) => {
    probe.close(() => resolve());
  });
}

async function listening(http: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EADDRINUSE') return reject(cause);
      const words = `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`;
      reject(new CodedError('PORT_TAKEN', words, { cause }));
    });
    http.listen(port, host, resolve);
  });
}
