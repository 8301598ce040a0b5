import { randomUUID } from 'node:crypto';
import { demoBankId, demoKeyId } from '../../demo/demo-bank.ts';
import { signBankToken } from '../../identity/bank-token.ts';
import { signCustomerToken } from '../../identity/customer-token.ts';
import { signAccountToken } from '../../identity/account-token.ts';
import type { TestServer } from '../../testing/test-server.ts';
import type { OpenApiDocument } from '../document.ts';
import type { Caller, Endpoint } from '../endpoint.ts';
import { endpoints } from '../endpoints.ts';
import { DocumentCheck } from './document-check.ts';

/** What one call sends; what is left out is as it should be. */
export interface Sent {
  /** Values of the path's parameters. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** JSON, or text to be sent as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Another customer than the usual one. */
  readonly customer?: string;
  /** Null for none. */
  readonly token?: string | null;
}

/** For tests: calls a server's endpoints, and holds every answer against the document. */
export async function openCalls(server: TestServer, document: OpenApiDocument) {
  const check = new DocumentCheck(document);
  const seen = new Set<string>();

  async function call(endpoint: Endpoint, sent: Sent = {}) {
    const token = sent.token === undefined ? await tokenOf(endpoint.caller, sent.customer) : sent.token;
    const { body } = sent;
    const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(sent.path?.[name] ?? 'nothing'),
    );
    const response = await fetch(`${server.url}${path}${sent.query ? `?${sent.query}` : ''}`, {
      method: endpoint.method.toUpperCase(),
      headers: {
        // Each operation from an address of its own: together they are more than one may make in a minute.
        'x-forwarded-for': `10.0.0.${endpoints.indexOf(endpoint)}`,
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': endpoint.file ? 'application/octet-stream' : 'application/json' }),
        ...sent.headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const answer = await response.json();
    const code: string | null = answer.error?.code ?? null;
    if (code !== null) seen.add(`${endpoint.operation} ${code}`);
    return {
      status: response.status,
      code,
      data: answer.data,
      answer,
      headers: response.headers,
      problems: check.answer(endpoint, response.status, answer),
    };
  }

  const signIn = async (account: unknown): Promise<string> => {
    const response = await fetch(`${server.url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(account),
    });
    return (await response.json()).data.token;
  };
  const operator = await signIn(server.operator);
  const tokenOf = async (caller: Caller, customer = 'maya-torres'): Promise<string | null> => {
    if (caller === 'customer') return server.token(customer);
    if (caller === 'bank') return server.bankToken();
    return caller === 'operator' ? operator : null;
  };
  /** One of the other kind of caller, and one that has run out. */
  const badTokens = async (caller: Caller): Promise<[wrong: string, old: string]> => {
    const { secrets } = server.application;
    const past = new Date(Date.now() - 3_600_000);
    if (caller === 'operator' || caller === 'account') {
      const session = { user_id: randomUUID(), bank_id: demoBankId, session_id: randomUUID() };
      const old = await signAccountToken(server.application, 'operator', session, past);
      return [await server.token('maya-torres'), old];
    }
    if (caller === 'bank')
      return [operator, await signBankToken(server.bankKeys.demo, { iss: demoBankId }, { now: past })];
    const key = { key_id: demoKeyId, secret: await secrets.ensure('bank-demo') };
    const claims = { sub: 'maya-torres', bank: demoBankId, session: randomUUID() };
    return [operator, await signCustomerToken(key, claims, { now: past })];
  };
  return { call, seen, check, badTokens };
}

export type Calls = Awaited<ReturnType<typeof openCalls>>;
