import type { IncomingMessage } from 'node:http';

/**
 * The address of whoever opened a socket: as many proxies are believed as the configuration says, like Express does for
 * requests.
 */
export function clientAddress(
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  proxies: number,
): string {
  const { 'x-forwarded-for': given } = headers;
  const forwarded = String(given ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  const nearestFirst = [socket.remoteAddress ?? 'unknown', ...forwarded.toReversed()];
  return nearestFirst[Math.min(proxies, nearestFirst.length - 1)] ?? 'unknown';
}
