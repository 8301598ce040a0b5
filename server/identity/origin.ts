/** An origin as a browser writes it in its `Origin` header, or what is wrong with it and what would be right. */
export type ParsedOrigin = { readonly origin: string } | { readonly wrong: string };

/** Reads an origin that a bank allows: https, or http on localhost for development; no path, no wildcard. */
export function parseOrigin(text: string): ParsedOrigin {
  const url = URL.parse(text);
  if (!url || url.origin === 'null') return { wrong: 'is not an address; write one such as https://www.bank.example' };
  if (url.hostname.includes('*')) return { wrong: 'has a wildcard; give every host by its own' };
  if (url.username !== '' || url.password !== '') return { wrong: `has a user in it; write ${url.origin}` };
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    return { wrong: `has more than an origin has; write ${url.origin}` };
  }
  const isAllowed = url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost');
  if (!isAllowed) return { wrong: `must be https (http only for localhost); write https://${url.host}` };
  return { origin: url.origin };
}
