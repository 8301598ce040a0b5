import type { IncomingMessage } from 'node:http';
import proxyAddress from 'proxy-addr';

/** The address of whoever opened a socket: as many proxies are believed as the configuration says, as Express does for requests. */
export function clientAddress(request: IncomingMessage, proxies: number): string {
  return proxyAddress(request, (_address, hop) => hop < proxies) ?? 'unknown';
}
