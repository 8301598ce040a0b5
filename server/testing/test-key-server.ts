import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

/** For tests: a key pair as a bank's identity provider has it. */
export interface TestKey {
  readonly alg: string;
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

export async function testKey(alg = 'ES256', kid: string = randomUUID()): Promise<TestKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { alg, kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', alg } };
}

/** The claims of a good token of this bank, made now. */
export function goodClaims(bank_id: string, now: Date): Record<string, unknown> {
  const iat = Math.floor(now.getTime() / 1000);
  return {
    iss: bank_id,
    aud: 'spendsense',
    sub: 'customer-1',
    bank: bank_id,
    session: 'session-1',
    iat,
    exp: iat + 600,
  };
}

export async function signWith(
  key: { alg: string; kid?: string; privateKey: CryptoKey | Uint8Array },
  claims: Record<string, unknown>,
): Promise<string> {
  const header = { alg: key.alg, typ: 'JWT', ...(key.kid !== undefined && { kid: key.kid }) };
  return new SignJWT(claims).setProtectedHeader(header).sign(key.privateKey);
}

/** For tests: a server of key sets on this machine, whose answer can be changed; it counts what is asked of it. */
export async function startKeyServer() {
  let asked = 0;
  let answer: RequestListener = (_request, response) => void response.writeHead(404).end();
  const server = createServer((request, response) => {
    asked += 1;
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (path = 'jwks.json') => `http://127.0.0.1:${port}/${path}`,
    asked: () => asked,
    answers: (listener: RequestListener) => void (answer = listener),
    serves: (...keys: readonly JWK[]) =>
      void (answer = (_request, response) => void response.end(JSON.stringify({ keys }))),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
