import type { TestServer } from './test-server.ts';

export interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  readonly customer?: string;
  readonly bank?: 'demo' | 'other';
  /** Of an operator. */
  readonly token?: string;
}

/** For tests: asks a server as one of its customers, under /api/v1. */
export function restOf(server: TestServer) {
  return async (path: string, { method, body, customer = 'maya-torres', bank, token }: Asked = {}) => {
    const response = await fetch(`${server.url}/api/v1${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        authorization: `Bearer ${token ?? (await server.token(customer, bank))}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { data, error } = await response.json();
    return { status: response.status, data, error };
  };
}

/** An operator's token. */
export async function signIn(server: TestServer, account: unknown = server.operator): Promise<string> {
  const { data } = await restOf(server)('/auth/login', { body: account, token: 'none' });
  return data.token;
}
