import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import {
  ownArticleSchema,
  type DecideRequest,
  type LoginData,
  type PurposeData,
  type SpanData,
  type TraceData,
  type TraceFacetsData,
  type TracesData,
  type UsersData,
} from '../../server/protocol/index.ts';
import { StubArticles } from './stub-articles.ts';
import { stubBank, StubChanges } from './stub-bank.ts';
import { stubCustomer, stubCustomers, stubHistory } from './stub-customers.ts';
import { stubCatalogue, stubPlugins } from './stub-catalogue.ts';
import { stubLog } from './stub-log.ts';
import { stubOverview } from './stub-overview.ts';
import { stubEvidence } from './stub-evidence.ts';
import { StubReview } from './stub-review.ts';
import { StubPlatform } from './stub-platform.ts';
import { stubReport } from './stub-report.ts';
import { stubReplay } from './stub-replay.ts';
import { stubTrace, stubTraces } from './stub-traces.ts';
import { bodyOf, evidence } from './stub-turn.ts';

/** The credentials that the stub accepts. */
export const account = { email: 'operator@harborbank.example', password: 'correct horse battery' };

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:";

const user: LoginData['user'] = {
  user_id: 'op_1',
  email: account.email,
  role: 'operator',
  operator_roles: ['administrator', 'platform_administrator'],
  bank: { bank_id: 'harbor', name: 'Harbor Community Bank' },
};

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};

/** What any call may send. */
type Body = {
  email?: string;
  password?: string;
  reason?: string;
  groups?: Record<string, string[]>;
  name?: string;
  bank_id?: string;
  origin?: string;
  token?: string;
  kind?: string;
  mode?: string;
  acknowledged?: string;
  payload?: { settings: { theme: { accent: string } } };
} & Partial<Omit<DecideRequest, 'reason'>>;

/** Whether a value fits a list of wanted and unwanted ones. */
function fitsList(list: string | null, value: string): boolean {
  const names = list?.split(',') ?? [];
  const wanted = names.filter((name) => !name.startsWith('-'));
  return !names.includes(`-${value}`) && (wanted.length === 0 || wanted.includes(value));
}

class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: object;
  constructor(status: number, code: string, message: string, details: object = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** A server that speaks the operator's part of the protocol over made-up data, and serves a built admin under a strict CSP. */
export async function startStubServer(directory: string, { port = 0, traces: number = 137 } = {}) {
  const now = Date.now();
  const customers = stubCustomers(now);
  const traces = stubTraces(now, customers, number);
  const bank = stubBank(now);
  const changes = new StubChanges(now, traces[0]?.trace_id ?? '');
  const articles = new StubArticles();
  const review = new StubReview(now, customers, traces);
  const platform = new StubPlatform(now);
  let tokens = 1;
  let hasPurpose = true;
  let requests: string[] = [];

  function answer(request: IncomingMessage, url: URL, body: Body, response: ServerResponse): unknown {
    const call = `${request.method} ${url.pathname.replace('/api/v1', '')}`;
    const cookie = (value: string) =>
      response.setHeader('set-cookie', `refresh=${value}; HttpOnly; SameSite=Strict; Path=/api/v1/auth`);
    if (call === 'POST /auth/login') {
      if (body.email !== account.email || body.password !== account.password) {
        throw new Refusal(401, 'INVALID_CREDENTIALS', 'Email or password is wrong.');
      }
      cookie('yes');
      return { token: `token-${tokens}`, user };
    }
    if (call === 'POST /auth/refresh') {
      if (!request.headers.cookie?.includes('refresh=yes')) throw new Refusal(401, 'NO_SESSION', 'Sign in first.');
      return { token: `token-${tokens}`, user };
    }
    if (call === 'POST /auth/logout') return (cookie('no'), {});
    if (request.headers.authorization !== `Bearer token-${tokens}`) {
      throw new Refusal(401, 'TOKEN_EXPIRED', 'The token has run out.');
    }
    const [, , , area, kind, id = '', part, partId = ''] = url.pathname.split('/').map(decodeURIComponent);
    if (area !== 'operator') throw new Refusal(404, 'NOT_FOUND', 'There is nothing here.');
    const query = url.searchParams;
    if (kind === 'traces' && !id) return listTraces(query);
    if (kind === 'list-exports') return exportList(id, query);
    if (kind === 'failed-jobs') return platform.failedJobs(request.method ?? '', id);
    if (kind === 'banks') return platform.answer(request.method ?? '', id, part, body);
    if (kind === 'sandboxes') return platform.sandbox(body.name ?? '');
    if (kind === 'bank' && id === 'check') return platform.check(body);
    if (kind === 'bank') return bank;
    if (kind === 'report') return stubReport(body.groups ?? {});
    if (kind === 'purpose') return answerPurpose(request.method);
    if (kind === 'access-log') return stubLog(now, customers);
    if (kind === 'records' || kind === 'retention' || kind === 'holds') return stubEvidence(kind, now, customers);
    if (kind === 'overview') return stubOverview();
    if (kind === 'trace-facets') return countFacets(query);
    if (kind === 'plugins') return stubPlugins(bank, now);
    if (kind === 'catalogue') return stubCatalogue();
    if (kind === 'article-uploads') return articles.upload();
    if (kind === 'articles') return answerArticles(request.method, id, body, query.get('replaces'));
    if (kind === 'changes') return answerChange(request.method, id, part, body);
    if (kind === 'users' && !id) return listUsers(query);
    if (kind === 'review-items') return id ? review.close(id) : review.items(query.get('state'));
    if (kind === 'review-sample') return review.sample();
    if (kind === 'recommendations' && request.method === 'POST') return review.decide(body as DecideRequest);
    if (kind === 'recommendations' && id) return review.decisions(query.get('user_id'));
    if (kind === 'recommendations') return review.shown(query.get('state'));
    if (kind === 'users') {
      const customer = customers.find(({ user_id }) => user_id === id);
      if (!customer) throw new Refusal(404, 'CUSTOMER_NOT_FOUND', 'There is no such customer.');
      if (part === 'history') return stubHistory(now);
      if (part === 'signals') return { evidence: Object.values(evidence)[0] };
      if (part === 'traces') {
        const shown = traces.find(({ outcome }) => outcome === 'shown');
        const isGone = review.decisions(id).decisions.some(({ decision }) => decision === 'override');
        if (!shown || isGone) throw new Refusal(404, 'TRACE_NOT_FOUND', 'There is no such trace.');
        return { trace: { ...stubTrace(shown), customer: { user_id: id, name: customer.name } } } satisfies TraceData;
      }
      return stubCustomer(customer);
    }
    if (!hasPurpose) throw new Refusal(403, 'PURPOSE_REQUIRED', 'Say first what you look at it for.');
    const row = traces.find(({ trace_id }) => trace_id === id);
    if (!row) throw new Refusal(404, 'TRACE_NOT_FOUND', 'There is no such trace.');
    const trace = stubTrace(row);
    if (part === 'review') return review.review(id);
    if (part === 'replay') return stubReplay(trace, body.mode);
    if (!part) return { trace } satisfies TraceData;
    if (part === 'spans') {
      const span = trace.spans.find(({ span_id }) => span_id === partId);
      if (span) return { body: bodyOf(span.name) } satisfies SpanData;
    }
    const view = evidence[partId];
    if (part !== 'facts' || !view) throw new Refusal(404, 'NOT_FOUND', 'There is nothing here.');
    return { evidence: view };
  }

  function answerPurpose(method: string | undefined): PurposeData {
    hasPurpose ||= method === 'POST';
    const ends_at = new Date(now + 8 * 3_600_000).toISOString();
    return { purpose: hasPurpose ? { purpose: 'complaint', reason: null, ends_at } : null };
  }

  function answerArticles(method: string | undefined, id: string, body: object, replaces: string | null): unknown {
    if (method === 'POST') return articles.preview();
    if (method === 'PUT') {
      const other = articles.writtenSince(id, replaces);
      if (other) throw new Refusal(409, 'DRAFT_CHANGED', 'Somebody else has written it.', other);
      return articles.save(id, ownArticleSchema.parse(body));
    }
    if (id === '') return articles.list();
    const found = articles.read(id);
    if (!found) throw new Refusal(404, 'ARTICLE_NOT_FOUND', 'The bank has written no such article.');
    return found;
  }

  function answerChange(method: string | undefined, id: string, act: string | undefined, body: Body): unknown {
    if (method === 'GET') return changes.list();
    if (id) {
      if (act === 'rehearsal') return changes.rehearse(id);
      const decided = changes.decide(id, act ?? '', body);
      if (decided === 'unread')
        throw new Refusal(409, 'FLIPS_UNACKNOWLEDGED', 'Say that you read what comes out otherwise.');
      if (decided) return decided;
      throw new Refusal(404, 'CHANGE_NOT_FOUND', 'There is no such change.');
    }
    const { payload } = body;
    if (body.kind === 'signing-key-add') return changes.proposeKey();
    if (payload?.settings?.theme.accent === '#ffff00') {
      const message = '#ffff00 has a contrast of 1.00:1 in light colours; at least 4.5:1 is needed';
      throw new Refusal(400, 'SETTINGS_INVALID', 'The settings cannot be used.', {
        fields: [{ field: 'theme.accent', message }],
      });
    }
    return changes.propose({ payload: payload ?? { settings: {} } });
  }

  /** One row, and what the file was asked for with; of customers it is cut. */
  function exportList(list: string, query: URLSearchParams): Buffer {
    if (!hasPurpose) throw new Refusal(403, 'PURPOSE_REQUIRED', 'Say first what you take the list away for.');
    return Buffer.from(
      `list,query\r\n${list},${query}\r\n${list === 'customers' ? 'CUT: the first 10000 rows.\r\n' : ''}`,
    );
  }

  function listTraces(query: URLSearchParams): TracesData {
    const search = (query.get('search') ?? '').toLowerCase();
    if (search === 'break it') throw new Refusal(500, 'INTERNAL', 'The traces could not be read.');
    const fits = (name: string, value: string) => !query.get(name) || query.get(name) === value;
    const found = traces.filter(
      (trace) =>
        fits('kind', trace.kind) &&
        fitsList(query.get('outcome'), trace.outcome) &&
        fits('user_id', trace.customer.user_id) &&
        trace.title.toLowerCase().includes(search),
    );
    const before = query.get('before');
    const from = before ? found.findIndex(({ trace_id }) => trace_id === before) + 1 : 0;
    const page = found.slice(from, from + Number(query.get('limit') ?? 50));
    const isLast = from + page.length >= found.length;
    return { traces: page, next: isLast ? null : (page.at(-1)?.trace_id ?? null) };
  }

  function countFacets(query: URLSearchParams): TraceFacetsData {
    const fit = traces.filter(({ outcome }) => fitsList(query.get('outcome'), outcome));
    const counted = (values: readonly string[]) =>
      [...Map.groupBy(values, (value) => value)].map(([value, of]) => ({ value, count: of.length }));
    return {
      traces: fit.length,
      newest: fit[0]?.trace_id ?? null,
      outcome: counted(fit.map(({ outcome }) => outcome)),
      reason: counted(fit.flatMap(({ reasons }) => reasons)),
      intent: counted(fit.flatMap(({ intent }) => intent ?? [])),
    };
  }

  function listUsers(query: URLSearchParams): UsersData {
    const search = (query.get('search') ?? '').toLowerCase();
    const persona = query.get('persona');
    const risk = query.get('risk_flag');
    const found = customers.filter(
      (customer) =>
        customer.name.toLowerCase().includes(search) &&
        (!persona || customer.persona_30 === persona || customer.persona_180 === persona) &&
        (!risk || String(customer.risk_flag) === risk),
    );
    const page = Number(query.get('page') ?? 1);
    const limit = Number(query.get('limit') ?? 50);
    return { users: found.slice((page - 1) * limit, page * limit), pagination: { page, limit, total: found.length } };
  }

  async function serveFile(url: URL, response: ServerResponse): Promise<void> {
    const name = url.pathname.startsWith('/admin/assets/') ? url.pathname.slice('/admin/'.length) : 'index.html';
    const file = path.join(directory, path.normalize(name));
    response.setHeader('content-security-policy', contentSecurityPolicy);
    response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
    response.end(await readFile(file));
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://stub');
    if (!url.pathname.startsWith('/api/')) return serveFile(url, response);
    requests.push(url.pathname + url.search);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    response.setHeader('content-type', 'application/json');
    const isFile = request.headers['content-type'] === 'application/octet-stream';
    const body = isFile ? {} : JSON.parse(Buffer.concat(chunks).toString() || '{}');
    const data = answer(request, url, body, response);
    if (Buffer.isBuffer(data)) return void response.end(data);
    response.end(JSON.stringify({ data, meta: { timestamp: new Date().toISOString() } }));
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      const refusal = error instanceof Refusal ? error : new Refusal(404, 'NOT_FOUND', String(error));
      response.statusCode = refusal.status;
      response.end(
        JSON.stringify({ error: { code: refusal.code, message: refusal.message, details: refusal.details } }),
      );
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stub server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    traces,
    articles,
    /** Makes every token given so far worthless: the next call is answered with 401. */
    expireTokens: () => void (tokens += 1),
    /** Content is shown after a purpose was stated from now on. */
    askForPurpose: () => void (hasPurpose = false),
    /** API calls since the last time this was asked. */
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
