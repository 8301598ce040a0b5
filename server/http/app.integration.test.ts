import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const post = (token: string, origin?: string) =>
  fetch(`${server.url}/app`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...(origin && { origin }) },
    body: new URLSearchParams({ token }),
  });

test('the page lets nothing run but its own files, and is kept by nobody', async () => {
  const response = await fetch(`${server.url}/app?bank=demo`);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  const html = await response.text();
  expect(html).not.toMatch(/ on\w+=| style=|<style/);
  // Every script is a file of ours, but for the block of data.
  expect(html.match(/<script(?![^>]*src="\/)[^>]*>/g)).toEqual(['<script type="application/json" id="start">']);
});

test('a customer’s token is taken from a form of a page that their bank allows, and from nowhere else', async () => {
  const token = await server.token('maya-torres');
  const own = await post(token, server.url);
  expect(own.status).toBe(200);
  expect(await own.text()).toContain(token);
  for (const origin of [undefined, 'null', 'https://evil.example'])
    expect((await post(token, origin)).status).toBe(403);
  expect((await post('nonsense', server.url)).status).toBe(401);
  expect((await post('x'.repeat(5_000), server.url)).status).toBe(400);
  expect((await fetch(`${server.url}/app?bank=demo&token=${token}`)).status).toBe(400);
});

test.each(['?bank=nobody', '?bank=%3Cscript%3E', '?bank=other&x=1'])('%s is no page', async (query) => {
  expect([400, 404]).toContain((await fetch(`${server.url}/app${query}`)).status);
});
