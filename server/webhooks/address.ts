import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { CodedError } from '../../plugins/kit/index.ts';

/** Thrown for an address that nothing may be sent to. */
export class AddressError extends CodedError {}

/** Reserved for something else than hosts of the public internet (IANA special-purpose registries). */
const reserved = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24],
  ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3],
] as const) reserved.addSubnet(network, prefix, 'ipv4'); // prettier-ignore
/** Of IPv6 only what is handed out, without the networks in it that stand for IPv4 addresses or for nothing. */
const handedOut = new BlockList();
handedOut.addSubnet('2000::', 3, 'ipv6');
for (const [network, prefix] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const) {
  reserved.addSubnet(network, prefix, 'ipv6');
} // prettier-ignore
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

export interface AddressRules {
  /** For the demo and for tests: this machine, over plain HTTP too. */
  readonly allow_loopback: boolean;
}

/** True for an IP address that webhooks may be sent to: one of the public internet. */
export function isAllowed(address: string, { allow_loopback }: AddressRules): boolean {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (allow_loopback && loopback.check(address, family)) return true;
  if (reserved.check(address, family)) return false;
  return family === 'ipv4' || handedOut.check(address, 'ipv6');
}

/**
 * Reads the address of a webhook. A name is looked up too, so that a private one is refused when it is typed; one that cannot be
 * found now may be there later.
 * @throws AddressError WEBHOOK_URL_INVALID
 */
export async function webhookUrl(text: string, rules: AddressRules): Promise<URL> {
  const url = URL.parse(text);
  const wrong = (words: string) => new AddressError('WEBHOOK_URL_INVALID', words, { details: { field: 'url' } });
  const host = hostOf(url);
  const isLocal = rules.allow_loopback && url?.protocol === 'http:' && isLoopback(host);
  if (!url || (url.protocol !== 'https:' && !isLocal)) throw wrong('A webhook must be at an https address.');
  if (url.username !== '' || url.password !== '' || url.hash !== '') {
    throw wrong('A webhook must be at an address without user, password and #.');
  }
  if (!(await addressesOf(host)).every((address) => isAllowed(address, rules))) {
    throw wrong('A webhook must be at an address that the whole internet can reach.');
  }
  return url;
}

function isLoopback(host: string): boolean {
  if (isIP(host) === 0) return host === 'localhost';
  return loopback.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4');
}

/** The host of an address as sockets want it. */
function hostOf(url: URL | null): string {
  return (url?.hostname ?? '').replace(/^\[(.*)\]$/, '$1');
}

function addressesOf(host: string): Promise<string[]> {
  if (isIP(host) !== 0) return Promise.resolve([host]);
  return new Promise((resolve) => {
    lookup(host, { all: true }, (error, found) => resolve(error ? [] : found.map(({ address }) => address)));
  });
}

/**
 * Looks names up for a connection and gives it only what may be connected to. The connection is made to what was checked: a name that
 * is another address a moment later changes nothing.
 */
export function checkedLookup(rules: AddressRules): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0);
      const [first] = found;
      if (!first || !found.every(({ address }) => isAllowed(address, rules))) {
        return callback(new AddressError('ADDRESS_NOT_ALLOWED', 'is not at a public address'), '', 0);
      }
      if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}

/** An address that is written as numbers is looked up nowhere, so it is checked here. @throws AddressError */
export function checkNumbers(url: URL, rules: AddressRules): void {
  const host = hostOf(url);
  if (isIP(host) !== 0 && !isAllowed(host, rules)) {
    throw new AddressError('ADDRESS_NOT_ALLOWED', 'is not at a public address');
  }
}
