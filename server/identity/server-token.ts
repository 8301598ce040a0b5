import { decodeJwt, errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import { IdentityError } from './identity-error.ts';

const issuer = 'spendsense';

/**
 * A kind of token that this server signs itself. Each has an audience and a secret of its own, so that none is taken for another
 * and a bank's is taken for none of them.
 */
export class ServerToken<Claims extends Record<string, unknown>> {
  readonly audience: string;
  readonly #life: number;
  readonly #claims: z.ZodType<Claims>;

  /** @param life seconds that a token lives unless signed for less */
  constructor({ audience, life, claims }: { audience: string; life: number; claims: z.ZodType<Claims> }) {
    this.audience = audience;
    this.#life = life;
    this.#claims = claims;
  }

  async sign(secret: Uint8Array, claims: Claims, now: Date): Promise<string> {
    const iat = Math.floor(now.getTime() / 1000);
    return new SignJWT({ ...claims, iss: issuer, aud: this.audience, iat, exp: iat + this.#life })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .sign(secret);
  }

  /**
   * @param grace seconds that it may have run out before
   * @throws IdentityError TOKEN_EXPIRED, TOKEN_INVALID
   */
  async verify(secret: Uint8Array, token: string, now: Date, grace = 0): Promise<{ claims: Claims; expires_at: Date }> {
    try {
      const { payload } = await jwtVerify(token, secret, {
        algorithms: ['HS256'],
        audience: this.audience,
        issuer,
        currentDate: now,
        clockTolerance: grace,
        requiredClaims: ['iat', 'exp'],
      });
      const { iss: _issuer, aud, iat: _iat, exp = 0, ...own } = payload;
      z.literal(this.audience).parse(aud);
      return { claims: this.#claims.parse(own), expires_at: new Date(exp * 1000) };
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new IdentityError('TOKEN_EXPIRED', 'The token has run out.');
      throw new IdentityError('TOKEN_INVALID', 'The token is not valid.', { cause: error });
    }
  }
}

/** Whom a token says it is for, before anything about it is known to be true: decides only which check it has to pass. */
export function audienceOf(token: string): unknown {
  try {
    return decodeJwt(token).aud;
  } catch {
    return null;
  }
}
