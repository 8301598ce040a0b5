import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signWith, testKey, type TestKey } from './test-key-server.ts';

/** What a test changes about one sign-in. */
export interface OidcChanges {
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Signs the id token in place of the provider's own. */
  readonly key?: TestKey;
}

/** For tests: an identity provider (OpenID Connect, authorization code with PKCE) whose user has agreed already. */
export async function startOidcServer({ client_id, client_secret }: { client_id: string; client_secret: string }) {
  let key = await testKey('RS256');
  let discoveries = 0;
  const codes = new Map<string, { params: URLSearchParams; changes: OidcChanges }>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const json = (response: ServerResponse, body: unknown, status = 200) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '', issuer);
    if (pathname === '/.well-known/openid-configuration') {
      discoveries += 1;
      return json(response, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
      });
    }
    if (pathname === '/jwks') return json(response, { keys: [key.jwk] });
    let text = '';
    for await (const piece of request) text += String(piece);
    const sent = new URLSearchParams(text);
    const code = codes.get(sent.get('code') ?? '');
    codes.delete(sent.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(sent.get('code_verifier') ?? '')
      .digest('base64url');
    const isRight =
      code?.params.get('code_challenge') === challenge &&
      sent.get('client_secret') === client_secret &&
      sent.get('redirect_uri') === code.params.get('redirect_uri');
    if (!code || !isRight) return json(response, { error: 'invalid_grant' }, 400);
    const iat = Math.floor(Date.now() / 1000);
    const id_token = await signWith(code.changes.key ?? key, {
      iss: issuer, aud: client_id, sub: 'staff-1', iat, exp: iat + 300, nonce: code.params.get('nonce'),
      email: 'sam@bank.example', email_verified: true, name: 'Sam Staff', 'cognito:groups': ['everybody', 'operators'],
      ...code.changes.claims,
    }); // prettier-ignore
    json(response, { access_token: randomUUID(), token_type: 'Bearer', expires_in: 300, id_token });
  }

  return {
    issuer,
    /** How often it was asked what it is. */
    discoveries: () => discoveries,
    /** Signs with another key from now on, and tells of no other. */
    rotate: async () => {
      key = await testKey('RS256');
    },
    /** What a user who signs in there brings back, for the address that the browser was sent to. */
    signIn: (address: URL, changes: OidcChanges = {}): URLSearchParams => {
      const code = randomUUID();
      codes.set(code, { params: address.searchParams, changes });
      return new URLSearchParams({ code, state: address.searchParams.get('state') ?? '' });
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
