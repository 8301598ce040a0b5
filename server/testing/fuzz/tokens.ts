import { createHmac, randomUUID } from 'node:crypto';
import { signAccountToken } from '../../identity/account-token.ts';
import type { Audience } from './endpoints.ts';
import type { World } from './world.ts';

/** Who a token lets in. `odd` is signed by the bank, but says something that may be taken or refused. */
type Admits = Audience | 'nobody' | 'odd';

interface TokenKind {
  readonly admits: Admits;
  /** The whole Authorization header; null for none. */
  readonly header: (world: World) => Promise<string | null> | string | null;
}

const encoded = (part: unknown) =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');

interface Changed {
  readonly header?: object;
  readonly claims?: object;
  readonly key?: 'demo' | 'other' | 'wrong';
  readonly hash?: 'sha256' | 'sha512';
}

/** A customer's token as the demo bank signs it, except for what is changed. */
function signed(world: World, { header, claims, key = 'demo', hash = 'sha256' }: Changed): string {
  const now = Math.floor(Date.now() / 1000);
  const head = { alg: 'HS256', typ: 'JWT', kid: 'demo-1', ...header };
  const body = {
    sub: world.subjects.attacker, bank: 'demo', iss: 'demo', aud: 'spendsense', session: randomUUID(), iat: now, exp: now + 900, ...claims,
  }; // prettier-ignore
  const text = `${encoded(head)}.${encoded(body)}`;
  return `Bearer ${text}.${createHmac(hash, world.keys[key]).update(text).digest('base64url')}`;
}

const changed = (admits: Admits, change: Changed | (() => Changed)): TokenKind => ({
  admits,
  header: (world) => signed(world, typeof change === 'function' ? change() : change),
});
const fixed = (header: string | null): TokenKind => ({ admits: 'nobody', header: () => header });
const seconds = (ahead: number) => Math.floor(Date.now() / 1000) + ahead;
/** Those of a bank's own server, in place of a customer's. */
const bankClaims = () => ({
  aud: 'spendsense-bank-api',
  jti: randomUUID(),
  exp: seconds(240),
  sub: undefined,
  bank: undefined,
  session: undefined,
});
const customer = (bank: 'demo' | 'other', who: keyof World['subjects']): TokenKind => ({
  admits: 'customer',
  header: async ({ server, subjects }) => `Bearer ${await server.token(subjects[who], bank)}`,
});
const operator = (who: 'demo' | 'other'): TokenKind => ({
  admits: 'operator',
  header: async ({ server, operators }) =>
    `Bearer ${await signAccountToken(server.application, 'operator', operators[who], new Date())}`,
});

export const tokens = {
  attacker: customer('demo', 'attacker'),
  newcomer: customer('demo', 'newcomer'),
  stranger: customer('other', 'stranger'),
  operator: operator('demo'),
  'other operator': operator('other'),
  bank: { admits: 'bank', header: async ({ server }) => `Bearer ${await server.bankToken()}` },
  'other bank': { admits: 'bank', header: async ({ server }) => `Bearer ${await server.bankToken('other')}` },
  'bank as a customer': { admits: 'nobody', header: async ({ server }) => `Bearer ${await server.bankToken('demo', { aud: 'spendsense' })}` },
  'bank that lives too long': { admits: 'nobody', header: async ({ server }) => `Bearer ${await server.bankToken('demo', { exp: seconds(900) })}` },
  "customer's key as the bank's": changed('nobody', () => ({ claims: bankClaims() })),
  hosted: { admits: 'customer', header: async ({ server, hosted }) => `Bearer ${await signAccountToken(server.application, 'consumer', hosted, new Date())}` },
  'hosted of an ended session': { admits: 'nobody', header: async ({ server, hosted }) => `Bearer ${await signAccountToken(server.application, 'consumer', { ...hosted, session_id: randomUUID() }, new Date())}` },
  'hosted as an operator': {
    admits: 'nobody',
    header: async ({ server: { application }, hosted }) => `Bearer ${await signAccountToken({ ...application, operator_secret: application.customer_secret }, 'operator', hosted, new Date())}`,
  },
  "bank's key for a hosted customer": changed('nobody', () => ({ claims: { iss: 'spendsense', aud: 'spendsense-customer', session: randomUUID() } })),
  visitor: { admits: 'odd', header: ({ visitor }) => `Bearer ${visitor}` },
  'visitor as a hosted customer': changed('nobody', () => ({ claims: { iss: 'spendsense', aud: 'spendsense-visitor', session: undefined } })),
  none: fixed(null),
  empty: fixed(''),
  'scheme alone': fixed('Bearer'),
  'bearer of nothing': fixed('Bearer  '),
  garbage: fixed('Bearer garbage'),
  dots: fixed('Bearer ..'),
  'many dots': fixed('Bearer a.b.c.d.e'),
  'header that is no JSON': fixed(`Bearer ${encoded('{')}.${encoded('{}')}.x`),
  'header that is null': fixed(`Bearer ${encoded('null')}.${encoded('{}')}.x`),
  'very long': fixed(`Bearer ${'a'.repeat(6_000)}`),
  basic: fixed('Basic b3BlcmF0b3I6cGFzc3dvcmQ='),
  'no algorithm': { admits: 'nobody', header: (world) => `${signed(world, { header: { alg: 'none' } }).split('.').slice(0, 2).join('.')}.` },
  'no algorithm, signed': changed('nobody', { header: { alg: 'none' } }),
  'wrong key': changed('nobody', { key: 'wrong' }),
  'empty signature': { admits: 'nobody', header: (world) => `${signed(world, {}).split('.').slice(0, 2).join('.')}.` },
  'other algorithm': changed('nobody', { header: { alg: 'HS512' }, hash: 'sha512' }),
  'asymmetric algorithm': changed('nobody', { header: { alg: 'RS256' } }),
  'critical header': changed('nobody', { header: { crit: ['b64'], b64: false } }),
  expired: changed('nobody', () => ({ claims: { iat: seconds(-1_800), exp: seconds(-900) } })),
  'not yet valid': changed('nobody', () => ({ claims: { nbf: seconds(600) } })),
  'issued in an hour': changed('nobody', () => ({ claims: { iat: seconds(3_600), exp: seconds(4_500) } })),
  'issued in ten years': changed('nobody', () => ({ claims: { iat: seconds(315_360_000), exp: seconds(315_360_900) } })),
  'life too long': changed('nobody', () => ({ claims: { exp: seconds(86_400) } })),
  'ends before it begins': changed('nobody', () => ({ claims: { iat: seconds(3_000), exp: seconds(600) } })),
  'no end': changed('nobody', { claims: { exp: undefined } }),
  'end that is text': changed('nobody', { claims: { exp: '9999999999' } }),
  'end that is huge': changed('nobody', { claims: { exp: 1e300 } }),
  'wrong audience': changed('nobody', { claims: { aud: 'spendsense-operator' } }),
  'two audiences': changed('nobody', { claims: { aud: ['spendsense', 'elsewhere'] } }),
  'wrong issuer': changed('nobody', { claims: { iss: 'other' } }),
  'other bank in the claim': changed('nobody', { claims: { bank: 'other' } }),
  "other bank's key id": changed('nobody', { header: { kid: 'other-1' } }),
  "other bank's key": changed('nobody', { key: 'other' }),
  "other bank's key and id": changed('nobody', { key: 'other', header: { kid: 'other-1' } }),
  'no key id': changed('nobody', { header: { kid: undefined } }),
  'unknown key id': changed('nobody', { header: { kid: "x' or '1'='1" } }),
  'key id that is a number': changed('nobody', { header: { kid: 1 } }),
  'key id that is an object': changed('nobody', { header: { kid: { $ne: null } } }),
  'key id that is a list': changed('nobody', { header: { kid: ['demo-1', 'other-1'] } }),
  'key id that is an operator': changed('nobody', { header: { kid: { $like: '%' } } }),
  'key id that is no column': changed('nobody', { header: { kid: { nothing: 1 } } }),
  'key id with a null byte': changed('nobody', { header: { kid: 'demo-1\0' } }),
  'key id of a path': changed('nobody', { header: { kid: '../../secrets.json' } }),
  'no subject': changed('nobody', { claims: { sub: undefined } }),
  'empty subject': changed('nobody', { claims: { sub: '' } }),
  'long subject': changed('nobody', { claims: { sub: 's'.repeat(201) } }),
  'subject that is an object': changed('nobody', { claims: { sub: { $ne: null } } }),
  'extra claim': changed('nobody', { claims: { role: 'operator' } }),
  'operator as a customer': { admits: 'nobody', header: (world) => signed(world, { key: 'wrong', claims: { iss: 'spendsense', aud: 'spendsense-operator' } }) },
  'entitlements that are a text': changed('nobody', { claims: { entitlements: 'premium' } }),
  'entitlement with a null byte': changed('nobody', { claims: { entitlements: ['premium\0'] } }),
  'ten thousand entitlements': changed('nobody', { claims: { entitlements: Array.from({ length: 10_000 }, String) } }),
  'entitlements of nothing': changed('odd', { claims: { entitlements: [] } }),
  'subject with a null byte': changed('odd', { claims: { sub: 'fuzz\0subject' } }),
  'subject with half a character': changed('odd', { claims: { sub: 'fuzz\uD800' } }),
  'name with a null byte': changed('odd', () => ({ claims: { sub: `fuzz-name-${randomUUID()}`, name: 'Fuzz\0Name' } })),
  'name with markup': changed('odd', { claims: { sub: 'fuzz-markup', name: '<img src=x onerror=alert(1)>' } }),
  'locale that is none': changed('odd', { claims: { locale: 'not a locale' } }),
  'locale with underscores': changed('odd', { claims: { locale: 'en_US' } }),
  'locale of a new customer': changed('odd', () => ({ claims: { sub: `fuzz-locale-${randomUUID()}`, locale: '!!' } })),
  'locale with a null byte': changed('odd', () => ({ claims: { sub: `fuzz-locale-${randomUUID()}`, locale: 'e\0n' } })),
} as const satisfies Record<string, TokenKind>; // prettier-ignore

export type TokenName = keyof typeof tokens;

export const tokenNames = Object.keys(tokens) as TokenName[];

/** What a token lets its bearer do at an endpoint that is for somebody. */
export function isAdmitted(name: TokenName, audience: Audience): boolean | 'perhaps' {
  const { admits }: TokenKind = tokens[name];
  if (admits === 'odd') return audience === 'customer' ? 'perhaps' : false;
  return admits === audience;
}
