import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

test.each([
  [0, '198.51.100.7', '10.0.0.1'],
  [1, '198.51.100.7', '198.51.100.7'],
  [1, '203.0.113.5, 198.51.100.7', '198.51.100.7'],
  [2, '203.0.113.5, 198.51.100.7', '203.0.113.5'],
  [3, '198.51.100.7', '198.51.100.7'],
  [1, undefined, '10.0.0.1'],
])('behind %i proxies that say %j it is %s', (proxies, given, expected) => {
  const headers = given === undefined ? {} : { 'x-forwarded-for': given };
  const socket = { remoteAddress: '10.0.0.1' };
  expect(clientAddress({ socket, headers } as IncomingMessage, proxies)).toBe(expected);
});
