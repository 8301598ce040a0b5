import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { Server } from 'socket.io';
import packageFile from '../../package.json' with { type: 'json' };
import type { ClientEvents, ServerEvents } from '../../server/protocol/chat.ts';
import type { MessagesData } from '../../server/protocol/conversations.ts';
import { stubArticle, stubArticleInSpanish } from './stub-article.ts';
import { StubNudges } from './stub-nudges.ts';
import { StubConversation } from './stub-conversation.ts';

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.html': 'text/html; charset=utf-8',
};

/** As strict as a bank's: nothing inline, nothing from elsewhere, no string becomes script. */
export const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; " +
  "object-src 'none'; require-trusted-types-for 'script'; trusted-types spendsense spendsense-html";

export const stubCustomers = [
  { customer_id: 'maya', name: 'Maya Lindqvist', story: 'Two subscriptions too many. Ask what renews this month.' },
  { customer_id: 'tom', name: 'Tom Okafor', story: 'A card near its limit. Ask how much of it he uses.' },
  { customer_id: 'ines', name: 'Inés Robles', story: 'Paid by the job. Ask how long her savings would last.' },
];

/** A server that speaks the chat protocol over made-up data and serves the built widget and the demo page. */
export async function startStubServer(directory: string, { port = 0, pace = 5 } = {}) {
  const demo = path.join(import.meta.dirname, '../../demo/page');
  const conversations = new Map<string, StubConversation>();
  /** Pages that a test has put in place, by path. */
  const pages = new Map<string, string>();
  const blocked = new Set<string>();
  /** Files that somebody on the way has changed. */
  const tampered = new Set<string>();
  const handshakes: string[] = [];
  /** Every websocket's first request, with the bank in it. */
  const upgrades: string[] = [];
  const dismissed: string[] = [];
  const nudges = new StubNudges();
  const judged: [article_id: string, helpful: boolean][] = [];
  let requests: string[] = [];
  let tokens = 1;

  function fileOf(pathname: string): string {
    if (pathname === '/widget/v1/loader.js') return path.join(directory, packageFile.version, 'loader.js');
    if (pathname.startsWith('/widget/')) return path.join(directory, path.normalize(pathname.slice('/widget/'.length)));
    return path.join(demo, pathname === '/' ? 'index.html' : path.normalize(pathname));
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://stub');
    requests.push(pathname + search);
    if (blocked.has(pathname)) return void request.socket.destroy();
    response.setHeader('content-security-policy', contentSecurityPolicy);
    // As the server sends them with the widget's files, for pages of other origins.
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'authorization,content-type');
    if (pathname.startsWith('/demo/')) {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(Buffer.from(chunk));
      const { customer_id } = JSON.parse(Buffer.concat(chunks).toString() || '{}');
      const data =
        pathname === '/demo/customers' ? { customers: stubCustomers } : { token: `${customer_id}:${tokens}` };
      response.setHeader('content-type', 'application/json');
      return void response.end(JSON.stringify({ data }));
    }
    const offer = /^\/api\/v1\/users\/me\/offers(?:\/(.+)\/dismiss)?$/.exec(pathname);
    if (offer) {
      if (offer[1]) dismissed.push(offer[1]);
      const offers = [{ item_id: 'balance-transfer', recommendation_id: 'recommendation-of-balance-transfer' }];
      response.setHeader('content-type', 'application/json');
      return void response.end(JSON.stringify({ data: { offers } }));
    }
    if (pathname === '/api/v1/users/me/holdings') {
      response.setHeader('content-type', 'application/json');
      return void response.end(JSON.stringify({ data: { holdings: { accounts: 2, messages: 3 } } }));
    }
    const nudge = /^\/api\/v1\/users\/me\/nudges(?:\/(.+))?$/.exec(pathname);
    if (nudge) {
      const { status, data } = await nudges.answer(nudge[1], request);
      response.statusCode = status;
      response.setHeader('content-type', 'application/json');
      return void response.end(JSON.stringify(data));
    }
    const article = /^\/api\/v1\/users\/me\/articles\/([\w-]+)(\/feedback)?$/.exec(pathname);
    if (article) {
      const found = [stubArticle, stubArticleInSpanish].find(({ article_id }) => article_id === article[1]);
      let text = '';
      for await (const chunk of request) text += String(chunk);
      if (found && article[2]) judged.push([found.article_id, JSON.parse(text).helpful]);
      response.statusCode = found ? 200 : 404;
      response.setHeader('content-type', 'application/json');
      return void response.end(
        JSON.stringify(
          found ? { data: { article: found } } : { error: { code: 'ARTICLE_NOT_FOUND', message: '', details: {} } },
        ),
      );
    }
    const said = /^\/api\/v1\/users\/me\/conversations\/(.+)\/messages$/.exec(pathname);
    if (said) {
      const all = [...conversations.values()]
        .find(({ id }) => id === said[1])
        ?.after(Number(searchParams.get('since')));
      const messages = all?.slice(0, 50) ?? [];
      const next = all && all.length > 50 ? (messages.at(-1)?.seq ?? null) : null;
      response.setHeader('content-type', 'application/json');
      return void response.end(JSON.stringify({ data: { messages, next } satisfies MessagesData }));
    }
    const page = pages.get(pathname);
    const file = fileOf(pathname);
    response.setHeader('content-type', contentTypes[path.extname(page ? pathname : file)] ?? '');
    response.end(page ?? Buffer.concat([await readFile(file), Buffer.from(tampered.has(pathname) ? ' ' : '')]));
  }

  const server = createServer((request, response) => {
    respond(request, response).catch(() => {
      response.statusCode = 404;
      response.end();
    });
  });
  const io = new Server<ClientEvents, ServerEvents>(server, { transports: ['websocket'], serveClient: false });

  io.use((socket, next) => {
    const { token } = socket.handshake.auth;
    handshakes.push(String(token));
    upgrades.push(socket.handshake.url);
    const [customer_id = '', number] = String(token).split(':');
    const isRefused = customer_id === 'refused';
    if (Number(number) === tokens && customer_id && !isRefused) return next();
    const code = isRefused ? 'origin_not_allowed' : 'token_expired';
    next(Object.assign(new Error(code), { data: { code, message: 'No.', details: {} } }));
  });
  io.on('connection', (socket) => {
    const { token, since } = socket.handshake.auth;
    const customer_id = String(token).split(':')[0] ?? '';
    const known = conversations.get(customer_id);
    const customer = stubCustomers.find((candidate) => candidate.customer_id === customer_id);
    const conversation = known ?? new StubConversation(customer?.name ?? customer_id, pace);
    conversations.set(customer_id, conversation);
    conversation.join(socket, Number(since));
  });

  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stub server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    pages,
    blocked,
    tampered,
    /** Tokens of all handshakes so far. */
    handshakes,
    upgrades,
    /** What customers are told before they ask. */
    nudges,
    /** What was said of articles. */
    judged,
    /** Recommendations that were dismissed. */
    dismissed,
    sockets: () => io.sockets.sockets.size,
    /** The conversation of a customer who has connected. */
    conversation(customer_id: string): StubConversation {
      const conversation = conversations.get(customer_id);
      if (!conversation) throw new Error(`${customer_id} has not connected`);
      return conversation;
    },
    forgetConversations: () => conversations.clear(),
    /** Tokens given until now are refused from now on. */
    expireTokens: () => void (tokens += 1),
    tellTokensExpired: () => io.emit('token-expired'),
    /** Cuts every connection as a lost network does. */
    drop: () => {
      for (const socket of io.sockets.sockets.values()) socket.conn.close();
    },
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: async () => {
      await io.close();
    },
  };
}
