import { describe, expect, test, vi } from 'vitest';
import { ApiError, createApi } from './api.ts';

const user = { user_id: 'o', email: 'o@b.example', role: 'operator', bank: { bank_id: 'b', name: 'B' } };

/** A server that gives a new token at each refresh while `session` holds, and knows which one is good now. */
function stub() {
  const state = { good: 0, session: true, refreshes: 0, calls: [] as string[], user };
  const json = (status: number, body: object) => Promise.resolve(new Response(JSON.stringify(body), { status }));
  const fetch = vi.fn((input: unknown, init?: RequestInit) => {
    const path = (input as string).replace('/api/v1', '');
    state.calls.push(path);
    if (path === '/auth/refresh') {
      state.refreshes += 1;
      if (!state.session) return json(401, { error: { code: 'NO_SESSION', message: 'x', details: {} } });
      return json(200, { data: { token: `t${state.good}`, user: state.user }, meta: {} });
    }
    if (new Headers(init?.headers).get('authorization') !== `Bearer t${state.good}`) {
      return json(401, { error: { code: 'TOKEN_EXPIRED', message: 'x', details: {} } });
    }
    if (path === '/broken') return Promise.resolve(new Response('<h1>502</h1>', { status: 502 }));
    if (path.startsWith('/refused'))
      return json(409, { error: { code: 'CONFLICT', message: 'No.', details: { at: 1 } } });
    return json(200, { data: { path }, meta: {} });
  });
  const onSignedOut = vi.fn();
  return { state, onSignedOut, api: createApi({ fetch, onSignedOut }) };
}

describe('the API client', () => {
  test('takes up a session and carries its token', async () => {
    const { api } = stub();
    expect(await api.resume()).toMatchObject({ token: 't0', user });
    expect(await api.get('/x', { query: { a: '1 2', empty: '' } })).toEqual({ path: '/x?a=1+2' });
  });

  test('refreshes once for calls that fail together, and repeats them', async () => {
    const { api, state, onSignedOut } = stub();
    await api.resume();
    state.good += 1;
    expect(await Promise.all([api.get('/a'), api.get('/b'), api.get('/c')])).toEqual([
      { path: '/a' },
      { path: '/b' },
      { path: '/c' },
    ]);
    expect(state.refreshes).toBe(2);
    expect(onSignedOut).not.toHaveBeenCalled();
  });

  test('says that the session is over when the refresh is refused, and tries no further', async () => {
    const { api, state, onSignedOut } = stub();
    await api.resume();
    state.good += 1;
    state.session = false;
    await expect(api.get('/a')).rejects.toMatchObject({ code: 'TOKEN_EXPIRED', status: 401 });
    expect(onSignedOut).toHaveBeenCalledOnce();
    expect(state.calls).toEqual(['/auth/refresh', '/a', '/auth/refresh']);
  });

  test('ends the session when another tab has signed somebody else in, and asks nothing in their name', async () => {
    const { api, state, onSignedOut } = stub();
    await api.resume();
    state.good += 1;
    state.user = { ...user, user_id: 'another' };
    await expect(api.post('/approve', {})).rejects.toMatchObject({ status: 401 });
    expect(onSignedOut).toHaveBeenCalledOnce();
    expect(state.calls).toEqual(['/auth/refresh', '/approve', '/auth/refresh']);
    // Whoever it is then: the page says who.
    expect(await api.resume()).toMatchObject({ user: { user_id: 'another' } });
  });

  test('has no session without a cookie', async () => {
    const { api, state } = stub();
    state.session = false;
    expect(await api.resume()).toBeNull();
  });

  test('turns every failure into a coded error', async () => {
    const { api } = stub();
    await api.resume();
    await expect(api.get('/refused')).rejects.toMatchObject({ code: 'CONFLICT', status: 409, details: { at: 1 } });
    await expect(api.get('/broken')).rejects.toMatchObject({ code: 'HTTP_502', status: 502 });
    const offline = createApi({
      fetch: () => Promise.reject(new TypeError('fetch failed')),
      onSignedOut: () => undefined,
    });
    await expect(offline.get('/x')).rejects.toBeInstanceOf(ApiError);
    await expect(offline.get('/x')).rejects.toMatchObject({ code: 'UNREACHABLE', status: 0 });
  });
});
