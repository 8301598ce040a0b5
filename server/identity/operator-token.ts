import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import { IdentityError } from './identity-error.ts';

const issuer = 'spendsense';
const audience = 'spendsense-operator';
/** Seconds that an operator's access token lives; the refresh cookie gets the next one. */
const life = 15 * 60;

const claimsSchema = z.strictObject({
  iss: z.literal(issuer),
  aud: z.literal(audience),
  sub: z.uuid(),
  bank: z.string(),
  iat: z.int(),
  exp: z.int(),
});

/** Who an operator is, from their access token. */
export interface OperatorSession {
  readonly user_id: string;
  readonly bank_id: string;
}

export async function signOperatorToken(secret: Uint8Array, session: OperatorSession, now: Date): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT({
    iss: issuer,
    aud: audience,
    sub: session.user_id,
    bank: session.bank_id,
    iat: seconds,
    exp: seconds + life,
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .sign(secret);
}

/** @throws IdentityError TOKEN_EXPIRED or TOKEN_INVALID */
export async function verifyOperatorToken(secret: Uint8Array, token: string, now: Date): Promise<OperatorSession> {
  try {
    const { payload } = await jwtVerify(token, secret, { algorithms: ['HS256'], audience, issuer, currentDate: now });
    const claims = claimsSchema.parse(payload);
    return { user_id: claims.sub, bank_id: claims.bank };
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new IdentityError('TOKEN_EXPIRED', 'The token has run out.');
    throw new IdentityError('TOKEN_INVALID', 'The token is not valid.', { cause: error });
  }
}
